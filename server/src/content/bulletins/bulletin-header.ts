import type { Place } from '../../report/finding.js';
import { plainName } from '../../report/nearest.js';
import type { Report } from '../../report/report.js';
import { day, identifier, instant, line, nameAmong, text, url } from '../readers.js';
import type { Reader } from '../reading.js';

/** Every header of a bulletin: its names, the first of which is shown, and how its value is read; those with `split` are lists. */
export const bulletinHeaders = {
  title: { names: ['Título', 'Title'], read: line },
  date: { names: ['Fecha', 'Date'], read: day },
  id: { names: ['Identificador', 'Id'], read: identifier },
  updated: { names: ['Actualizado', 'Updated'], read: instant },
  plan: { names: ['Plan'], read: identifier },
  summary: { names: ['Resumen', 'Summary'], read: text },
  url: { names: ['Página', 'Page', 'Url'], read: url },
  commitments: { names: ['Compromisos', 'Compromiso', 'Commitments'], split: /[,;|]/u },
  people: { names: ['Personas', 'Persona', 'People'], split: /[;|]/u },
  organizations: { names: ['Instituciones', 'Institución', 'Unidades', 'Unidad', 'Organizations', 'Units'], split: /[;|]/u },
  links: { names: ['Enlaces', 'Enlace', 'Links'], split: /\||;\s/u },
} satisfies Record<string, { names: readonly string[]; read?: Reader<unknown>; split?: RegExp }>;

type HeaderName = keyof typeof bulletinHeaders;
type ListName = 'commitments' | 'people' | 'organizations' | 'links';
type ValueName = Exclude<HeaderName, ListName>;

/** One item of a header that is a list, and where it was written. */
export interface HeaderItem {
  written: string;
  place: Place;
}

/** What the head of a bulletin states. */
export type BulletinHead = { [Name in ValueName]?: string } & Record<ListName, HeaderItem[]>;

/** A head that was read, and the line its bulletin's text begins on, counting from 0. */
export interface ReadHead {
  head: BulletinHead;
  bodyFrom: number;
}

const byName = new Map<string, HeaderName>((Object.keys(bulletinHeaders) as HeaderName[]).flatMap((name) => bulletinHeaders[name].names.map((written) => [plainName(written), name] as const)));
const isList = (name: HeaderName): name is ListName => 'split' in bulletinHeaders[name];
const isFence = (text: string | undefined): boolean => /^-{3,}$/u.test(text ?? '');

/**
 * Reads the head of a bulletin: lines "Name: value", between two lines "---" or at the top of the file. The items of a list stand in one line or
 * below it, one a line with a hyphen. Values may stand in quotes and lists in brackets, as in YAML; unlike there, a colon in a value is a colon.
 */
export function readBulletinHead(file: string, lines: readonly string[], report: Report): ReadHead {
  const head: BulletinHead = { commitments: [], people: [], organizations: [], links: [] };
  const first = lines.findIndex((text) => text.trim());
  const isFenced = isFence(lines[first]?.trim());
  let open: ListName | undefined;
  let at = isFenced ? first + 1 : Math.max(first, 0);
  for (; at < lines.length; at += 1) {
    const text = lines[at]!.trim();
    if (isFenced && isFence(text)) return { head, bodyFrom: at + 1 };
    const place: Place = { file, line: at + 1 };
    const { name, column, value } = stated(text);
    const item = /^[-*•]\s+(.+)$/u.exec(text)?.[1];
    const title = isFenced || head.title ? undefined : /^#\s+(.+)$/u.exec(text)?.[1];
    if (title) head.title = title.replace(/\s+#+$/u, '');
    else if (name) open = takeHeader(head, name, value, { ...place, column }, report);
    else if (item && open) head[open].push({ written: unquoted(item), place: { ...place, column: bulletinHeaders[open].names[0]! } });
    else if (isFenced || (text && continues(lines, at))) report.problem({ ...place, ...(column && { column }) }, 'unknown-header', { found: text, expected: nameAmong(column, shownNames), leftOut: 'value' });
    else if (text) break;
  }
  return { head, bodyFrom: at };
}

const shownNames = Object.values(bulletinHeaders).map(({ names }) => names[0]!);

/** Whether a line among headers looks like one: the bulletin's text does not begin between two of them. */
function continues(lines: readonly string[], at: number): boolean {
  const { column } = stated(lines[at]!.trim());
  return column !== '' && stated(lines[at + 1]?.trim() ?? '').name !== undefined;
}

function stated(text: string): { name?: HeaderName; column: string; value: string } {
  const [, column = '', value = ''] = /^([\p{L}][\p{L} ]{0,39}?)\s*:(?!\/\/)\s*(.*)$/u.exec(text) ?? [];
  const name = byName.get(plainName(column));
  return { ...(name && { name }), column, value };
}

/** Takes what a header says; the name of the list that lines below may go on with. */
function takeHeader(head: BulletinHead, name: HeaderName, written: string, place: Place, report: Report): ListName | undefined {
  if (isList(name)) {
    const items = written.replace(/^\[(?!.*\]\()(.*)\]$/u, '$1').split(bulletinHeaders[name].split).map((each) => unquoted(each)).filter(Boolean);
    head[name].push(...items.map((each) => ({ written: each, place })));
    return name;
  }
  const value = unquoted(written);
  if (!value) return undefined;
  if (head[name] !== undefined) return report.problem(place, 'repeated-header', { found: value, leftOut: 'value' });
  const read = bulletinHeaders[name].read(value);
  if (read.expected) return report.problem(place, 'bad-value', { found: value, expected: read.expected, leftOut: 'value' });
  head[name] = read.value;
  return undefined;
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/su, '$2').trim();
