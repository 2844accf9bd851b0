// The board beside its own DOM as static HTML and beside tables of the same commitments.
import { dismiss, fetchParts, isDrawn, load, readyFeed, stage, timed } from './clock.js';
import { litCopy } from './lit-copy.js';
import { staticCopy } from './static-copy.js';
import { inTurns } from './turns.js';

const words = { 'not-started': 'No iniciado', limited: 'Limitado', substantial: 'Sustancial', complete: 'Completo' };

/** The rows the table of the board shows, with the same seven columns. */
function rowsOf({ commitments, organizations }) {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return commitments.map(({ number, title, lead, milestones, end }) => {
    const statuses = milestones.map(({ reports }) => reports[0].status);
    return {
      number, title, lead: names.get(lead.organization), status: words[statuses.find((status) => status !== 'complete') ?? 'complete'], irm: 'sin información',
      milestones: `${statuses.filter((status) => status === 'complete').length} de ${statuses.length} hitos completos`, end,
    };
  });
}

const headings = { number: 'N.º', title: 'Compromiso', lead: 'Responsable', status: 'Estado', irm: 'IRM', milestones: 'Hitos', end: 'Plazo' };

/** The time one thing takes to appear in a place, which goes afterwards. */
async function appear(show, isDone) {
  const place = stage();
  let shown;
  const time = await timed(() => (shown = show(place)), () => isDone(place, shown));
  shown?.destroy?.();
  place.remove();
  return time;
}

/** A Tabulator with every row drawn, or as it is by itself: only the rows in view. */
function tabulator(rows, options) {
  const columns = Object.entries(headings).map(([field, title]) => ({ field, title }));
  return () => appear(
    (place) => {
      const box = place.appendChild(document.createElement('div'));
      const table = new globalThis.Tabulator(box, { data: rows, columns, layout: 'fitColumns', ...options });
      table.on('tableBuilt', () => (table.isBuilt = true));
      return table;
    },
    (place, table) => table.isBuilt && place.querySelectorAll('.tabulator-row').length >= (options.height ? Math.min(5, rows.length) : rows.length),
  );
}

/** A DataTables with every row drawn, or as it is by itself: ten rows a page. */
function dataTables(rows, options) {
  const columns = Object.entries(headings).map(([data, title]) => ({ data, title }));
  return () => appear(
    (place) => {
      const table = new globalThis.DataTable(place.appendChild(document.createElement('table')), { data: rows, columns, ...options });
      return { destroy: () => table.destroy() };
    },
    (place) => place.querySelectorAll('tbody tr').length >= (options.paging === false ? rows.length : Math.min(10, rows.length)),
  );
}

/** Milliseconds of first renders by name; `peers` only where they are asked for. */
export async function firstRenders({ address, view, rounds, peers }) {
  if (peers) {
    await load('/peers/tabulator-tables/dist/css/tabulator.min.css');
    await load('/peers/tabulator-tables/dist/js/tabulator.min.js');
    await load('/peers/datatables.net/js/dataTables.min.js');
  }
  const attributes = { view, asOf: '2026-06-01' };
  await fetchParts('mga-commitment-board', address, attributes);
  const document_ = await (await fetch(address)).json();
  const rows = rowsOf(document_);
  let copy;
  let wholeCopy;
  let cardsCopy;
  const cards = view === 'table' ? '[part~=row]' : '[part~=card]';
  const widget = async () => {
    const feed = await readyFeed(address);
    const board = Object.assign(document.createElement('mga-commitment-board'), attributes);
    const time = await timed(() => {
      feed.append(board);
      return board.updateComplete;
    }, () => isDrawn(board));
    copy ??= staticCopy(board);
    wholeCopy ??= staticCopy(board, { whole: true });
    cardsCopy ??= litCopy(board, cards);
    const drawn = board.shadowRoot.querySelectorAll(cards).length;
    if (drawn !== rows.length) throw new Error(`${drawn} of ${rows.length} commitments were drawn`);
    dismiss(feed);
    return time;
  };
  // The first board is the one that is copied.
  await widget();
  const insert = (which) => () => appear((place) => void which.insert(place), () => true);
  const measures = { widget, floor: insert(copy), wholeFloor: insert(wholeCopy), litFloor: insert(cardsCopy) };
  if (peers) {
    Object.assign(measures, {
      tabulator: tabulator(rows, { renderVertical: 'basic' }), dataTables: dataTables(rows, { paging: false }),
      tabulatorDefault: tabulator(rows, { height: '600px' }), dataTablesDefault: dataTables(rows, {}),
    });
  }
  return { times: await inTurns(measures, { rounds }), nodes: copy.nodes };
}
