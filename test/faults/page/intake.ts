import { ProposalPage } from '../../support/proposal-page.js';
import { flows } from './flows.js';
import { runClock, seen } from './page-clock.js';
import { Place } from './place.js';

/** Something that was sent, or asked for, through a fault of the intake. */
export interface Sending {
  widget: string;
  /** Which problem the widget says there is. */
  kind?: string;
  /** It says that it was done while nobody can know. */
  claimed: boolean;
  /** While it waits, it says that what was written goes with the page. */
  warns: boolean;
  /** In the end it says that it was done. */
  done: boolean;
  /** How often the intake carried it out. */
  kept: number;
  /** What was written is what arrived. */
  whole: boolean;
  /** What went wrong before the fault: nothing may. */
  error?: string;
}

export interface IntakeTrial {
  fault: string;
  places: string[];
  isSlow: boolean;
}

/** Everything that is sent goes through one fault of its intake, each with an intake of its own, and arrives when the fault is over. */
export async function tryIntake({ fault, places, isSlow }: IntakeTrial): Promise<{ sendings: Sending[]; problems: string[] }> {
  const tries = flows.map((flow, index) => {
    const element = document.createElement(flow.widget);
    const place = new Place(places[index]!);
    return { flow, element, place, page: new ProposalPage(element, `${place.address}/intake`), error: undefined as string | undefined };
  });
  for (const { flow, element, place, page } of tries) {
    await place.set({ files: { 'feed.json': JSON.stringify(flow.feed) }, record: flow.record });
    for (const [name, value] of Object.entries({ feed: `${place.address}/feed.json`, action: page.intake, 'as-of': '2026-06-01', ...flow.attributes })) element.setAttribute(name, value);
    document.body.append(element);
  }
  const isReady = (element: Element): boolean => element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false';
  await seen(() => tries.every(({ element }) => isReady(element)));
  // Each fills in what it has to, as one would with six windows open.
  for (const each of tries) await each.flow.begin(each.page).catch((error: unknown) => (each.error = String(error).slice(0, 600)));
  await Promise.all(tries.map(({ place, flow }) => place.set({ intakeFault: fault, record: flow.record })));

  const press = (each: (typeof tries)[number], name: string): Promise<unknown> => each.page.press(name).catch((error: unknown) => (each.error ??= String(error).slice(0, 600)));
  for (const each of tries) await press(each, each.flow.send);
  const kindOf = ({ flow, page }: (typeof tries)[number]): string | undefined => Object.entries(flow.problem).find(([, words]) => page.text.includes(words))?.[0];
  const isSaid = (): boolean => tries.every((each) => each.error !== undefined || kindOf(each) !== undefined);
  await (isSlow ? runClock(75, isSaid) : seen(isSaid));
  const said = tries.map((each) => ({ kind: kindOf(each), claimed: each.page.text.includes(each.flow.done), warns: each.flow.notKept !== undefined && each.page.text.includes(each.flow.notKept) }));

  await Promise.all(tries.map(({ place, flow }) => place.set({ record: flow.record })));
  for (const each of tries) if (each.flow.again !== undefined) await press(each, each.flow.again);
  // Those that go by themselves wait some seconds first.
  window.pageClock.advance(10_000);
  await seen(() => tries.every(({ flow, page }) => page.text.includes(flow.done)));

  const sendings = await Promise.all(
    tries.map(async ({ flow, page, place, error }, index) => {
      const { kept } = await place.met();
      return { widget: flow.widget, ...said[index]!, done: page.text.includes(flow.done), kept: kept.length, whole: flow.kept === 0 || kept[0]?.text.includes(flow.written) === true, error };
    }),
  );
  tries.forEach(({ element }) => element.remove());
  return { sendings, problems: window.pageProblems.splice(0) };
}
