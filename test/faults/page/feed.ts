import { contracts } from '../../elements/contracts.js';
import { button, readableText } from '../../support/composed-tree.js';
import type { ElementContract } from '../../support/element-contract.js';
import { feedMessages } from '../../../src/i18n/feed.js';
import { runClock, seen } from './page-clock.js';
import { Place } from './place.js';

const t = feedMessages.es;
const fallback = 'Descargue la planilla de la Mesa';

/** What a person meets of a widget. */
interface Look {
  /** What a screen reader is told. */
  said: string;
  /** Its data are shown. */
  data: boolean;
  /** What the page has in its place is in view. */
  fallback: boolean;
  /** There is a button to try again. */
  button: boolean;
}

/** A widget through a fault and out of it again. */
export interface Passage {
  widget: string;
  /** On a first visit, with nothing known yet. */
  first: Look;
  /** After its button was pressed. */
  mended: Look;
  /** When what it shows is checked again, some minutes later. */
  later: Look;
  /** After the fault passed, and nobody did anything. */
  byItself: Look;
}

/** A visit to be tried: all the widgets at once, each with a publisher of its own. */
export interface FeedTrial {
  fault: string;
  /** Addresses of the publishers, one for each widget. */
  places: string[];
  /** Whether the fault is that nothing comes in time. */
  isSlow: boolean;
  /** Whether the widget asks again by itself without anything to remind it. */
  returns: boolean;
  /** Whether the fault can be met with data at hand. */
  meetsKnown: boolean;
  /** Which contracts are tried, by their place. */
  tried: readonly number[];
}

class Visit {
  readonly element: HTMLElement;
  readonly place: Place;

  constructor(
    readonly contract: ElementContract,
    address: string,
  ) {
    this.place = new Place(address);
    this.element = document.createElement(contract.tag);
    this.element.innerHTML = `<a href="#planilla">${fallback}</a>`;
    for (const [name, value] of Object.entries({ action: `${address}/intake`, ...contract.attributes })) this.element.setAttribute(name, value);
  }

  /** Publishes an edition that nobody has seen, or tries to. */
  publish(edition: number, { fault, tag, written = this.contract.readyText }: { fault?: string; tag?: string; written?: string } = {}): Promise<void> {
    const feed = JSON.stringify({ ...this.contract.feed, updated: `2026-06-0${edition}T12:00:00Z` });
    return this.place.set({ files: { 'feed.json': feed.replaceAll(this.contract.readyText, written) }, fault, tag });
  }

  enter(address = `${this.place.address}/feed.json`): void {
    this.element.setAttribute('feed', address);
    document.body.append(this.element);
  }

  look(): Look {
    const text = readableText(this.element);
    const said = [...this.element.shadowRoot!.querySelectorAll('[part~="notice"][role="status"] p')].map((each) => readableText(each)).join(' ');
    // A form also asks for its texts; they are no part of the feed.
    return { said, data: !text.includes('Cargando') && text.includes(this.contract.readyText), fallback: text.includes(fallback), button: Boolean(button(this.element, t.retry) ?? button(this.element, t.retrying)) };
  }
}

const has = (key: keyof Look) => (visit: Visit) => Boolean(visit.look()[key]);
const hasNot = (key: keyof Look) => (visit: Visit) => !visit.look()[key];

/** The reader comes back to the page, after long enough for what is shown to be looked at again. */
function comeBack(): void {
  window.pageClock.advance(301_000);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A widget whose publisher says the same ETag of an edition that is another. */
export interface StalePassage {
  widget: string;
  /** While the tag stays: what is known, and nothing said. */
  stale: Look;
  /** Whether the server was asked again meanwhile. */
  asked: boolean;
  /** When the tag has changed too: whether the text that changed is shown. */
  renewed: boolean;
}

/** Sees the widgets whose text comes from the feed through an edition that can't be told from the one before, and the next, which can. */
export async function tryStaleTag({ places, tried }: Pick<FeedTrial, 'places' | 'tried'>): Promise<{ passages: StalePassage[]; problems: string[] }> {
  const chosen = tried.map((index) => contracts[index]!).filter(({ feed, readyText }) => JSON.stringify(feed).includes(readyText));
  const visits = chosen.map((contract, index) => new Visit(contract, places[index]!));
  const publish = (edition: number, tag: string): Promise<unknown> => Promise.all(visits.map((visit) => visit.publish(edition, { tag, ...(edition > 1 && { written: 'Lo que cambió' }) })));
  const timesAsked = (): Promise<number[]> => Promise.all(visits.map(async ({ place }) => (await place.met()).asked['feed.json']!));

  await publish(1, '"same"');
  visits.forEach((visit) => visit.enter());
  await seen(() => visits.every(has('data')));

  await publish(2, '"same"');
  const before = await timesAsked();
  comeBack();
  let after = before;
  for (let patience = 100; patience > 0 && after.some((times, index) => times === before[index]); patience -= 1) after = await timesAsked();
  const stale = visits.map((visit) => visit.look());

  await publish(2, '"other"');
  comeBack();
  const isRenewed = ({ element }: Visit): boolean => readableText(element).includes('Lo que cambió');
  await seen(() => visits.every(isRenewed));
  const passages = visits.map((visit, index) => ({ widget: visit.contract.tag, stale: stale[index]!, asked: after[index]! > before[index]!, renewed: isRenewed(visit) }));
  visits.forEach(({ element }) => element.remove());
  return { passages, problems: window.pageProblems.splice(0) };
}

/** Sees the widgets of the contract through one fault: first visit, mended and retried, met again with data in view, passed by itself. */
export async function tryFeed({ fault, places, isSlow, returns, meetsKnown, tried }: FeedTrial): Promise<{ passages: Passage[]; problems: string[] }> {
  const chosen = tried.map((index) => contracts[index]!);
  const visits = chosen.map((contract, index) => new Visit(contract, places[index]!));
  const all = (condition: (visit: Visit) => boolean) => () => visits.every(condition);
  const looks = (): Look[] => visits.map((visit) => visit.look());
  const publish = (edition: number, how?: string): Promise<unknown> => Promise.all(visits.map((visit) => visit.publish(edition, { fault: how })));

  await publish(1, fault);
  visits.forEach((visit) => visit.enter());
  await (isSlow ? runClock(75, all(has('said'))) : seen(all(has('said'))));
  const first = looks();

  await publish(1);
  for (const { element } of visits) button(element, t.retry)?.click();
  const isWell = all((visit) => has('data')(visit) && hasNot('said')(visit));
  // One that was trying again already, in vain, has to come to the end of that first.
  await (isSlow ? runClock(75, isWell) : seen(isWell));
  const mended = looks();

  await publish(2, fault);
  comeBack();
  if (!meetsKnown) await seen(all(hasNot('said')));
  else await (isSlow ? runClock(75, all(has('said'))) : seen(all(has('said'))));
  const later = looks();

  await publish(2);
  if (returns) window.pageClock.advance(5_000);
  else dispatchEvent(new Event('online'));
  await seen(isWell);
  const byItself = looks();

  visits.forEach(({ element }) => element.remove());
  return {
    passages: chosen.map(({ tag }, index) => ({ widget: tag, first: first[index]!, mended: mended[index]!, later: later[index]!, byItself: byItself[index]! })),
    problems: window.pageProblems.splice(0),
  };
}
