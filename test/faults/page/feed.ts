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
  publish(edition: number, fault?: string): Promise<void> {
    return this.place.set({ files: { 'feed.json': JSON.stringify({ ...this.contract.feed, updated: `2026-06-0${edition}T12:00:00Z` }) }, fault });
  }

  enter(address = `${this.place.address}/feed.json`): void {
    this.element.setAttribute('feed', address);
    document.body.append(this.element);
  }

  look(): Look {
    const text = readableText(this.element);
    const said = [...this.element.shadowRoot!.querySelectorAll('[part~="notice"][role="status"] p')].map((each) => readableText(each)).join(' ');
    // A form also asks for its texts; they are no part of the feed.
    return { said, data: !text.includes('Cargando') && text.includes(this.contract.readyText), fallback: text.includes(fallback), button: Boolean(button(this.element, t.retry)) };
  }
}

const has = (key: keyof Look) => (visit: Visit) => Boolean(visit.look()[key]);
const hasNot = (key: keyof Look) => (visit: Visit) => !visit.look()[key];

/** Sees the widgets of the contract through one fault: first visit, mended and retried, met again with data in view, passed by itself. */
export async function tryFeed({ fault, places, isSlow, returns, meetsKnown, tried }: FeedTrial): Promise<{ passages: Passage[]; problems: string[] }> {
  const chosen = tried.map((index) => contracts[index]!);
  const visits = chosen.map((contract, index) => new Visit(contract, places[index]!));
  const all = (condition: (visit: Visit) => boolean) => () => visits.every(condition);
  const looks = (): Look[] => visits.map((visit) => visit.look());
  const publish = (edition: number, how?: string): Promise<unknown> => Promise.all(visits.map((visit) => visit.publish(edition, how)));

  await publish(1, fault);
  visits.forEach((visit) => visit.enter());
  await (isSlow ? runClock(75, all(has('said'))) : seen(all(has('said'))));
  const first = looks();

  await publish(1);
  for (const { element } of visits) button(element, t.retry)?.click();
  await seen(all((visit) => has('data')(visit) && hasNot('said')(visit)));
  const mended = looks();

  await publish(2, fault);
  // Long enough for what is shown to be looked at again when the reader comes back to the page.
  window.pageClock.advance(301_000);
  document.dispatchEvent(new Event('visibilitychange'));
  if (!meetsKnown) await seen(all(hasNot('said')));
  else await (isSlow ? runClock(75, all(has('said'))) : seen(all(has('said'))));
  const later = looks();

  await publish(2);
  if (returns) window.pageClock.advance(5_000);
  else dispatchEvent(new Event('online'));
  await seen(all((visit) => has('data')(visit) && hasNot('said')(visit)));
  const byItself = looks();

  visits.forEach(({ element }) => element.remove());
  return {
    passages: chosen.map(({ tag }, index) => ({ widget: tag, first: first[index]!, mended: mended[index]!, later: later[index]!, byItself: byItself[index]! })),
    problems: window.pageProblems.splice(0),
  };
}
