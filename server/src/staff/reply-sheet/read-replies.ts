import { readFolio, type Reply, type ReplyContent } from 'mga-widgets/domain';
import { decision as readDecision } from '../../content/words.js';
import type { Language } from '../../messages/language.js';
import { sheetMessages } from '../../messages/sheets.js';
import { nearest } from '../../report/nearest.js';
import { shorten } from '../../report/report.js';
import { readHeadings, type Headings } from '../../sheets/headings.js';
import { columnLetters, type Sheet, type SheetCell, type SheetRow } from '../../sheets/sheet.js';
import { openColumns, replyHeadings, requiredColumns, type ReplyColumn } from './columns.js';
import { placed, type SheetFault, type UnplacedFault } from './faults.js';

/** A row that says which proposal it is about. */
export interface ReplyRow {
  row: number;
  folio: string;
  /** Version the proposal had when the sheet was made. */
  version: number;
  /** What it answers; absent when the office left the row unfilled. */
  written?: WrittenReply;
}

/** A reply as it is written, before it is known whether it can be published. */
export interface WrittenReply extends Omit<ReplyContent, 'decision' | 'document'> {
  decision?: Reply['decision'];
  document?: { title: string; url: string };
}

/** A page that is not blank: its first row, the rest of them, and what the first one says as headings. */
interface Page {
  name: string | undefined;
  first: SheetRow;
  rest: readonly SheetRow[];
  headings: Headings<ReplyColumn>;
}

/** What a sheet says by itself. */
export interface ReplySheet {
  /** Rows below the headings. */
  count: number;
  rows: readonly ReplyRow[];
  faults: readonly SheetFault[];
  /** How the sheet names its columns, to tell people of them. */
  headings: ReadonlyMap<ReplyColumn, string>;
}

/** Reads the one page of a file that has the headings of replies. Nothing is looked up: what is told is wrong whatever the store says. */
export function readReplies(sheets: readonly Sheet[], language: Language): ReplySheet {
  const known = replyHeadings(language);
  const pages: Page[] = sheets.flatMap(({ name, rows: [first, ...rest] }) => (first ? [{ name, first, rest, headings: readHeadings(first, known, requiredColumns) }] : []));
  const filled = pages.filter(({ rest, headings }) => rest.length && requiredColumns.every((column) => headings.at.has(column)));
  if (filled.length > 1) {
    const [{ headings }, { first }] = filled as [Page, Page];
    const names = filled.map(({ name = '' }) => shorten(name));
    return { count: filled.reduce((sum, { rest }) => sum + rest.length, 0), rows: [], headings: headings.written, faults: [{ row: first.row, code: 'several-pages', pages: names }] };
  }
  // Beside a page with rows, one with only headings says nothing.
  const told = filled.length ? pages.filter(({ rest }) => rest.length) : pages;
  const page = told.sort((a, b) => b.headings.at.size - a.headings.at.size)[0]!;
  const { first, rest, headings } = page;
  const nothing = { count: rest.length, rows: [], headings: headings.written };
  const missing = headings.problems.flatMap(({ code, written }) => (code === 'missing-heading' ? [written] : []));
  if (missing.length > 1) return { ...nothing, faults: [{ row: first.row, code: 'other-sheet', missing }] };
  if (headings.problems.length) {
    return { ...nothing, faults: headings.problems.map(({ written, ...problem }) => ({ row: first.row, column: written, ...problem })) };
  }

  const folioAt = headings.at.get('folio')!;
  const named = rest.filter(({ cells }) => cells[folioAt]);
  if (named.length && !named.some(({ cells }) => folioIn(cells[folioAt]) !== undefined)) {
    const [row] = named;
    return { ...nothing, faults: [{ row: row!.row, column: headings.written.get('folio'), code: 'shifted-columns', found: row!.cells[folioAt]!.text }] };
  }
  const faults: SheetFault[] = [];
  const seen = new Map<string, number>();
  const rows = rest.flatMap((row) => {
    const read = new RowReader(row, headings.at, headings.written, faults, language).read();
    const earlier = read && seen.get(read.folio);
    if (read && earlier !== undefined) faults.push({ row: row.row, column: headings.written.get('folio'), folio: read.folio, code: 'repeated-folio', other: earlier });
    if (read && earlier === undefined) seen.set(read.folio, row.row);
    return read ?? [];
  });
  return { count: rest.length, rows, faults, headings: headings.written };
}

/** The folio in a cell, however it was typed; `undefined` when it is none. */
function folioIn(cell: SheetCell | undefined): string | undefined {
  if (cell?.kind !== 'text') return undefined;
  return readFolio(cell.text) ?? (/^[A-Z]{2,8}-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/u.test(cell.text) ? cell.text : undefined);
}

/** Reads one row, and tells what is wrong with it. */
class RowReader {
  readonly #folio: string;

  constructor(
    readonly row: SheetRow,
    readonly at: ReadonlyMap<ReplyColumn, number>,
    readonly headings: ReadonlyMap<ReplyColumn, string>,
    readonly faults: SheetFault[],
    readonly language: Language,
  ) {
    this.#folio = this.#cell('folio')?.text ?? '';
  }

  read(): ReplyRow | undefined {
    const before = this.faults.length;
    const known = new Set(this.at.values());
    const stray = this.row.cells.findIndex((cell, index) => cell && !known.has(index));
    if (stray >= 0) this.faults.push({ row: this.row.row, folio: this.#folio, column: columnLetters(stray), code: 'extra-cell' });
    for (const name of ['folio', 'version', ...openColumns] as const) this.#refuseFormula(name);
    if (this.faults.length > before) return undefined;

    const folio = folioIn(this.#cell('folio'));
    const version = Number(/^[1-9]\d{0,8}$/u.exec(this.#text('version') ?? '')?.[0]);
    if (!this.#folio) this.#fault('folio', { code: 'folio-missing' });
    else if (folio === undefined) this.#fault('folio', { code: 'not-a-folio', found: this.#folio });
    else if (Number.isNaN(version)) this.#fault('version', { code: 'not-a-version', found: this.#text('version') ?? '' });
    else {
      const written = openColumns.some((name) => this.#cell(name)) ? this.#written() : undefined;
      if (this.faults.length === before) return { row: this.row.row, folio, version, ...(written && { written }) };
    }
    return undefined;
  }

  #written(): WrittenReply {
    const decision = this.#text('decision');
    const meant = decision === undefined ? undefined : readDecision(decision).value;
    if (decision !== undefined && meant === undefined) {
      const likely = nearest(decision, Object.values(sheetMessages[this.language].decisions));
      this.#fault('decision', { code: 'unknown-decision', found: decision, ...(likely && { likely }) });
    }
    const [title, url, commitment, repeats] = [this.#text('documentTitle'), this.#text('documentUrl'), this.#text('commitment'), this.#text('duplicateOf')];
    return {
      ...(meant && { decision: meant }),
      reasons: this.#text('reasons') ?? '',
      ...(commitment && { commitment }),
      ...(repeats && { duplicateOf: folioIn(this.#cell('duplicateOf')) ?? repeats }),
      ...((title ?? url) && { document: { title: title ?? '', url: url ?? '' } }),
    };
  }

  #refuseFormula(name: ReplyColumn): void {
    const cell = this.#cell(name);
    if (cell?.kind === 'formula') this.#fault(name, { code: 'formula' });
    if (cell?.kind === 'error') this.#fault(name, { code: 'cell-error', found: cell.text });
  }

  #fault(name: ReplyColumn, fault: UnplacedFault): void {
    this.faults.push(placed(fault, { row: this.row.row, folio: this.#folio, column: this.headings.get(name) }));
  }

  #cell(name: ReplyColumn): SheetCell | undefined {
    const index = this.at.get(name);
    return index === undefined ? undefined : this.row.cells[index];
  }

  #text(name: ReplyColumn): string | undefined {
    return this.#cell(name)?.text;
  }
}
