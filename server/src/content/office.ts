import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { sourceName, type Source } from '../report/finding.js';
import { nearest } from '../report/nearest.js';
import type { Report } from '../report/report.js';
import { UnusableInput } from '../report/unusable.js';
import { isBulletinFile } from './bulletins/bulletin.js';
import { decode } from './decode.js';
import { looksLikeMinutes } from './minutes/minutes.js';
import { workbookTables } from './office-workbook.js';
import { isOnlyWritten } from './only-written.js';
import { readRows, readTable } from './read-table.js';
import type { Table } from './table.js';
import { noRows, tableNames, tableOf, tables, type OfficeRows, type TableName } from './tables/index.js';

/** A text file of the folder. */
export interface SourceText {
  file: string;
  text: string;
}

/** An office's folder, read and not yet put together. */
export interface Office {
  forum: SourceText | undefined;
  rows: OfficeRows;
  minutes: SourceText[];
  bulletins: SourceText[];
  /** Where each table there is one for is, even if nothing could be read of it. */
  tableSources: ReadonlyMap<TableName, Source>;
  /** Latest change of any file, for content that states no date at all. */
  newestFile: Date;
}

/** Told how far reading has come: files read, of how many, and the one being read. */
export type Progress = (done: number, total: number, file: string) => void;

const forumNames = ['forum.yaml', 'forum.yml', 'foro.yaml', 'foro.yml'];
const officeFormats = new Set(['.xls', '.xlsm', '.ods', '.numbers', '.docx', '.doc', '.odt', '.rtf']);
const isSystemFile = (file: string): boolean => file.split('/').some((name) => /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|node_modules)$/iu.test(name));
const isReadme = (name: string): boolean => /^(?:readme|leeme|léeme|léame|licen[cs]e|licencia|changelog)\b/iu.test(name);

/**
 * Reads an office's folder: `forum.yaml`, the tables (CSV and workbooks), the minutes and the bulletins (text or Markdown) in it and in the folders inside it.
 *
 * @throws UnusableInput when there is no such folder, or nothing in it that could become a feed.
 */
export async function readOffice(folder: string, report: Report, progress: Progress = () => undefined): Promise<Office> {
  const files = await listFiles(folder);
  const found: FoundTables = { read: new Map(), named: new Map(), empty: new Map() };
  const office: Office = { forum: undefined, rows: noRows(), minutes: [], bulletins: [], tableSources: found.named, newestFile: new Date(0) };
  for (const [index, file] of files.entries()) {
    progress(index, files.length, file);
    const table = /\.[ct]sv$/iu.test(file) ? tableOf(basename(file)) : undefined;
    if (table && !found.named.has(table)) found.named.set(table, { file });
    const content = await contentOf(folder, file, report);
    if (content === undefined) continue;
    const changed = (await stat(join(folder, file))).mtime;
    const before = countOf(office);
    if (typeof content === 'string') take(office, { file, text: content }, found, report);
    else await takeWorkbook(office, file, content, found, report);
    if (countOf(office) > before && changed > office.newestFile) office.newestFile = changed;
  }
  progress(files.length, files.length, '');
  for (const [table, source] of found.empty) if (!found.named.has(table)) found.named.set(table, source);
  if (!office.forum && !office.minutes.length && !office.bulletins.length && !found.read.size && !found.empty.size) throw new UnusableInput('nothing-to-read', folder, report.findings);
  return office;
}

/** The tables found so far. */
interface FoundTables {
  /** Those that were read. */
  read: Map<TableName, Source>;
  /** All there are, also those nothing could be read of. */
  named: Map<TableName, Source>;
  /** Pages of workbooks that have headings and nothing else. */
  empty: Map<TableName, Source>;
}

const countOf = (office: Office): number =>
  Number(Boolean(office.forum)) + office.minutes.length + office.bulletins.length + tableNames.reduce((sum, name) => sum + office.rows[name].length, 0);

/**
 * The files of a folder and of those inside it that people keep there, sorted; paths with "/".
 *
 * @throws UnusableInput when there is no such folder.
 */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    return files.filter((file) => !isSystemFile(file)).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    throw new UnusableInput('no-folder', folder);
  }
}

/** The text of a file that may be part of the content, or the bytes of a workbook; `undefined` for folders and for files of other kinds, which are reported or noted. */
async function contentOf(folder: string, file: string, report: Report): Promise<string | Buffer | undefined> {
  const kind = extname(file).toLowerCase();
  try {
    if ((await stat(join(folder, file))).isDirectory()) return undefined;
    if (officeFormats.has(kind)) return report.problem({ file }, 'unsupported-file', { found: kind, leftOut: 'file' });
    if (!['.csv', '.tsv', '.xlsx', '.txt', '.md', '.markdown', '.yaml', '.yml'].includes(kind)) return report.note({ file }, 'ignored-file');
    if (isReadme(basename(file))) return undefined;
    if (kind === '.xlsx') return await readFile(join(folder, file));
    const { text, encoding, brokenLines } = decode(await readFile(join(folder, file)));
    if (encoding !== 'utf-8') report.note({ file }, 'read-as-windows-1252', { found: encoding });
    for (const line of brokenLines) report.problem({ file, line }, 'broken-encoding', { found: text.split('\n')[line - 1] });
    if (text.trim()) return text;
    return report.problem({ file }, 'empty-file', { leftOut: 'file' });
  } catch (error) {
    return report.problem({ file }, 'unreadable-file', { found: error instanceof Error ? error.message : String(error), leftOut: 'file' });
  }
}

function take(office: Office, source: SourceText, found: FoundTables, report: Report): void {
  const { file, text } = source;
  const name = basename(file);
  if (/\.ya?ml$/iu.test(name)) {
    if (forumNames.includes(file)) office.forum = source;
    else unknownFile(file, forumNames.slice(0, 1), forumNames.slice(2, 3), report);
  } else if (/\.[ct]sv$/iu.test(name)) takeFile(office, source, found, report);
  else if (isBulletinFile(file)) office.bulletins.push(source);
  else if (looksLikeMinutes(text)) office.minutes.push(source);
  else if (/^(?:.*\/)?(?:actas|minutes)\//iu.test(file)) report.problem({ file, line: 1 }, 'not-minutes', { found: text, leftOut: 'file' });
  else report.note({ file }, 'ignored-file');
}

function takeFile(office: Office, { file, text }: SourceText, found: FoundTables, report: Report): void {
  const table = tableOf(basename(file));
  if (!table && isOnlyWritten(basename(file).replace(/\.csv$/u, ''))) return report.note({ file }, 'ignored-file');
  if (!table) return unknownFile(file, tableNames.map((each) => `${tables[each].name}.csv`), tableNames.map((each) => `${tables[each].spanish.replaceAll(' ', '-')}.csv`), report);
  if (isNew(table, { file }, found, report)) office.rows[table] = readTable(file, text, tables[table] as Table, report) as never;
}

async function takeWorkbook(office: Office, file: string, bytes: Buffer, found: FoundTables, report: Report): Promise<void> {
  for (const { table, sheet, rows } of await workbookTables(file, bytes, report)) {
    const source = { file, sheet };
    // A page of a template that nobody filled in stands in nobody's way.
    if (rows.length < 2) {
      found.empty.set(table, source);
      readRows(source, rows, tables[table] as Table, report);
    } else if (isNew(table, source, found, report)) office.rows[table] = readRows(source, rows, tables[table] as Table, report) as never;
  }
}

/** Whether a table was not read before; one that was is reported. */
function isNew(table: TableName, source: Source, { read, named }: FoundTables, report: Report): boolean {
  const earlier = read.get(table);
  if (earlier) report.problem(source, 'repeated-table', { other: sourceName(earlier), leftOut: 'sheet' in source ? 'sheet' : 'file' });
  else read.set(table, source);
  if (!named.has(table)) named.set(table, source);
  return !earlier;
}

function unknownFile(file: string, names: readonly string[], inSpanish: readonly string[], report: Report): undefined {
  const likely = nearest(basename(file), [...names, ...inSpanish]);
  return report.problem({ file }, 'unknown-file', { expected: { kind: 'name', choices: names, inSpanish, ...(likely && { nearest: likely }) }, leftOut: 'file' });
}
