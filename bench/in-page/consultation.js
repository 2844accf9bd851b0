// The first rows of a consultation with very many proposals in pages, and a search in it, from nothing but an address.
import { fetchParts, isDrawn, stage, timedWithWaits, turn } from './clock.js';
import { staticCopy } from './static-copy.js';
import { inTurns } from './turns.js';

const rowsShown = 10;
let visits = 0;

const rowsOf = (widget) => widget.shadowRoot?.querySelectorAll('.ledger > .row').length ?? 0;
const isIdle = (widget) => widget.shadowRoot.querySelector('.ledger')?.getAttribute('aria-busy') === 'false' && !widget.isUpdatePending;

/** Waits until what a widget drew is as it should be: it is looked at when something of it changes, and otherwise nothing is done that would cost the page time. */
const changed = (widget, isDone) => new Promise((resolve, reject) => {
  const patience = setTimeout(() => reject(new Error('Waited in vain for what was to be drawn')), 120_000);
  const observer = new MutationObserver(() => {
    if (!isDone()) return;
    observer.disconnect();
    clearTimeout(patience);
    resolve();
  });
  observer.observe(widget.shadowRoot, { childList: true, subtree: true, attributes: true });
});

/** An address nobody has asked for in this page, so that nothing kept can answer. */
const fresh = (address) => `${address}?visit=${(visits += 1)}`;

const consultationAt = (address) => Object.assign(document.createElement('mga-consultation'), { feed: address, asOf: '2026-06-01' });

/**
 * Milliseconds until the first rows are painted; of getting and parsing the first page alone, or the feed and then the page; and of the latter with what the
 * widget drew put in as static HTML. `base` ends in a slash.
 */
export async function firstRows({ base, firstPage, rounds }) {
  await fetchParts('mga-consultation', `${base}feed.json`);
  const getJson = async (path) => (await fetch(fresh(base + path), { cache: 'no-store' })).json();
  const getFeedAndPage = async () => getJson((await getJson('feed.json')).proposals.href);
  let copy;
  return inTurns(
    {
      widget: async () => {
        const place = stage();
        const widget = consultationAt(fresh(`${base}feed.json`));
        const time = await timedWithWaits(async () => {
          place.append(widget);
          await changed(widget, () => isDrawn(widget) && rowsOf(widget) === rowsShown);
        });
        copy ??= staticCopy(widget);
        place.remove();
        return time;
      },
      page: () => timedWithWaits(() => getJson(firstPage)),
      feedAndPage: () => timedWithWaits(getFeedAndPage),
      // After the widget in the first round, whose copy it is.
      floor: async () => {
        const place = stage();
        const time = await timedWithWaits(async () => {
          await getFeedAndPage();
          copy.insert(place);
        });
        place.remove();
        return time;
      },
    },
    { rounds },
  );
}

/** Opens a consultation and leaves it on the page for what follows. */
export async function show({ base }) {
  const place = stage();
  const widget = consultationAt(fresh(`${base}feed.json`));
  place.append(widget);
  while (!isDrawn(widget) || rowsOf(widget) !== rowsShown) await turn();
}

/** Milliseconds from a query until its rows are painted, the pause after typing and the requests included; the first needs the index, the others do not. */
export async function search({ queries }) {
  const widget = document.querySelector('mga-consultation');
  const input = widget.shadowRoot.querySelector('input[type=search]');
  const count = () => widget.shadowRoot.querySelector('.count')?.textContent;
  const times = [];
  for (const query of queries) {
    const before = count();
    times.push(await timedWithWaits(() => {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, () => count() !== before && isIdle(widget)));
  }
  return times;
}

/** Gets and parses every page and keeps it: what a widget that needed all of them would hold. */
export async function keepEverything({ base, pages }) {
  globalThis.kept = [];
  for (const path of pages) globalThis.kept.push(await (await fetch(base + path)).json());
}
