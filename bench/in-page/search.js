// Searching while one types, and filtering, beside List.js and Tabulator with the same records and as many rows drawn.
import { fetchParts, isDrawn, load, readyFeed, stage, timed } from './clock.js';
import { htmlOf, staticCopy } from './static-copy.js';
import { inTurns } from './turns.js';

/** Typed letter by letter, and taken away again: first hundreds of records match, in the end few. */
const query = 'residuos mayores';
const prefixes = [...query].map((_, index) => query.slice(0, index + 1)).filter((text) => !text.endsWith(' '));
const theme = 'agua';
/** Rows the ledger shows at first; the peers show as many. */
const rowsShown = 10;

/** What each of the two widgets is asked: where its records are, how it is drawn, how its rows are counted, and whether it draws them all. */
const kinds = {
  ledger: { tag: 'mga-consultation', collection: 'proposals', row: '.ledger > .row', fields: ['title', 'problem', 'submitted', 'region'], searched: ['title', 'problem'], themeOf: (record) => record.theme, rows: rowsShown },
  board: { tag: 'mga-commitment-board', collection: 'commitments', row: '[part~=card]', fields: ['title', 'lead', 'end'], searched: ['title', 'lead'], themeOf: (record) => record.themes[0], rows: Infinity },
};

/** The same records flat, as a table takes them. */
const flat = (records, { themeOf }) => records.map((record) => ({ ...record, lead: record.lead?.organization, theme: themeOf(record) }));

async function openWidget({ tag, row }, address) {
  const feed = await readyFeed(address);
  const widget = feed.appendChild(Object.assign(document.createElement(tag), { asOf: '2026-06-01' }));
  while (!isDrawn(widget) || !widget.shadowRoot.querySelector(row)) await new Promise((resolve) => setTimeout(resolve, 5));
  const root = widget.shadowRoot;
  const isSettled = () => root.querySelector('.ledger')?.getAttribute('aria-busy') !== 'true' && !widget.isUpdatePending;
  const input = root.querySelector('input[type=search]');
  // Who filters has unfolded the filters.
  root.querySelector('details[part~=filters]')?.querySelector('summary').click();
  const byTheme = () => [...root.querySelectorAll('select')].find((each) => [...each.options].some(({ value }) => value === theme));
  for (let patience = 400; !byTheme(); patience -= 1) {
    if (patience === 0) throw new Error('There is no filter by theme');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const select = byTheme();
  return {
    element: widget,
    rows: () => root.querySelectorAll(row).length,
    search: (text) => timed(() => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return widget.updateComplete;
    }, isSettled),
    filter: (value) => timed(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return widget.updateComplete;
    }, isSettled),
  };
}

/**
 * The floor: a copy of the widget as static HTML under the same style sheets, in which the very rows the widget drew for a question take the place of those
 * before, where they are others, without looking for them. Only for what the widget has been asked already.
 */
function openCopy({ element }, { row }) {
  const list = element.shadowRoot.querySelector(row).parentElement;
  const drawn = new Map();
  const keep = (question) => void drawn.set(question, htmlOf(list));
  keep('');
  const host = staticCopy(element).insert(stage());
  const place = host.shadowRoot.querySelector(row).parentElement;
  let shown;
  const show = (question) => timed(() => {
    const rows = drawn.get(question);
    if (rows !== shown) place.innerHTML = rows;
    shown = rows;
  });
  return { keep, rows: () => place.children.length, search: show, filter: show };
}

function openList(kind, records) {
  const place = stage();
  const list = place.appendChild(document.createElement('ul'));
  list.className = 'list';
  const cells = (fields) => fields.map((field) => `<span class="${field}"></span>`).join('');
  const options = { valueNames: kind.fields, item: `<li>${cells(kind.fields)}</li>`, page: kind.rows === Infinity ? records.length : kind.rows };
  const made = new globalThis.List(place, options, records);
  return {
    rows: () => list.children.length,
    search: (text) => timed(() => made.search(text, kind.searched)),
    filter: (value) => timed(() => (value ? made.filter((item) => item.values().theme === value) : made.filter())),
  };
}

async function openTabulator(kind, records) {
  const place = stage();
  const box = place.appendChild(document.createElement('div'));
  const paged = kind.rows === Infinity ? {} : { pagination: true, paginationSize: kind.rows };
  const table = new globalThis.Tabulator(box, { data: records, columns: kind.fields.map((field) => ({ field, title: field })), layout: 'fitColumns', renderVertical: 'basic', ...paged });
  await new Promise((resolve) => table.on('tableBuilt', resolve));
  const apply = (filter) => timed(() => (filter ? table.setFilter(filter) : table.clearFilter()));
  return {
    rows: () => box.querySelectorAll('.tabulator-row').length,
    search: (text) => apply(text && [kind.searched.map((field) => ({ field, type: 'keywords', value: text, params: { matchAll: true } }))]),
    filter: (value) => apply(value && [{ field: 'theme', type: '=', value }]),
  };
}

/** Milliseconds from each keystroke and each choice to paint, by name; `peers` names those to compare with. */
export async function searches({ kind: name, address, rounds, peers }) {
  const kind = kinds[name];
  if (peers.includes('list')) await load('/peers/list.js/dist/list.min.js');
  if (peers.includes('tabulator')) {
    await load('/peers/tabulator-tables/dist/css/tabulator.min.css');
    await load('/peers/tabulator-tables/dist/js/tabulator.min.js');
  }
  await fetchParts(kind.tag, address);
  const records = flat((await (await fetch(address)).json())[kind.collection], kind);
  const all = { widget: await openWidget(kind, address) };
  if (peers.includes('copy')) all.copy = openCopy(all.widget, kind);
  if (peers.includes('list')) all.list = openList(kind, records);
  if (peers.includes('tabulator')) all.tabulator = await openTabulator(kind, records);
  const shown = Math.min(kind.rows, records.length);
  for (const [peer, { rows }] of Object.entries(all)) if (rows() !== shown) throw new Error(`${peer} shows ${rows()} rows instead of ${shown}`);

  const typing = Object.fromEntries(Object.keys(all).map((each) => [each, []]));
  const found = {};
  await inTurns(Object.fromEntries(Object.entries(all).map(([each, { search, rows }]) => [each, async (round) => {
    for (const text of prefixes) {
      const time = await search(text);
      if (each === 'widget') all.copy?.keep(text);
      if (round >= 0) typing[each].push(time);
    }
    found[each] = rows();
    await search('');
    return 0;
  }])), { rounds, warm: 1 });
  const filtering = await inTurns(Object.fromEntries(Object.entries(all).map(([each, { filter }]) => [each, async () => {
    const time = await filter(theme);
    if (each === 'widget') all.copy?.keep(theme);
    await filter('');
    return time;
  }])), { rounds, warm: 1 });
  return { typing, filtering, found };
}
