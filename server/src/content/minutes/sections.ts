import { searchable } from 'mga-widgets/domain';
import type { Line } from './lines.js';

export type SectionKind = 'attendees' | 'agenda' | 'discussion' | 'recommendations' | 'agreements' | 'other';

/** A part of the minutes under its own title. */
export interface Section {
  kind: SectionKind;
  /** As written, without number or colon. */
  title: string;
  /** Line of its title. */
  number: number;
  lines: Line[];
}

export interface SplitMinutes {
  /** What comes before the first section: title, date, place. */
  head: Line[];
  sections: Section[];
}

const names: [SectionKind, RegExp][] = [
  ['attendees', /^(?:lista de )?(?:asistentes|asistencia|participantes|attendees|attendance)\b/u],
  ['agenda', /^(?:tabla|agenda|temario|orden del dia)\b/u],
  ['discussion', /^(?:desarrollo|discusion|discussion)\b/u],
  ['recommendations', /^(?:recomendaciones|recommendations)\b/u],
  ['agreements', /^(?:acuerdos|agreements)\b/u],
];
const plainNames: [SectionKind, RegExp][] = names.map(([kind, { source }]) => [kind, new RegExp(`${source}(?: de (?:la )?(?:reunion|sesion))?$`, 'u')]);
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/**
 * Splits minutes at their section titles, in whatever order they come: "II. Tabla", "II.- TABLA:", a Markdown heading, or a line that is nothing
 * but a known title. A numbered title nobody knows is a section too ("V. Varios"), if its number follows the last one.
 */
export function splitSections(lines: readonly Line[]): SplitMinutes {
  const result: SplitMinutes = { head: [], sections: [] };
  let last = 0;
  for (const line of lines) {
    const title = sectionTitle(line, last);
    if (!title) {
      (result.sections.at(-1)?.lines ?? result.head).push(line);
      continue;
    }
    last = title.ordinal ?? last;
    result.sections.push({ kind: title.kind, title: title.text, number: line.number, lines: [] });
  }
  return result;
}

function sectionTitle(line: Line, last: number): { kind: SectionKind; text: string; ordinal?: number } | undefined {
  const numbered = /^([IVX]{1,5})\s*(?:[.)]-?|-)\s*(\S.{0,100}?)\s*:?$/u.exec(line.text);
  const ordinal = numbered ? roman.indexOf(numbered[1]!) + 1 : 0;
  const text = (ordinal ? numbered![2]! : line.text.replace(/\s*:$/u, '')).replace(/\.$/u, '');
  const isNamed = ordinal || line.heading ? names : plainNames;
  const kind = isNamed.find(([, pattern]) => pattern.test(searchable(text)))?.[0];
  if (kind && (ordinal || line.heading || line.indent < 4)) return { kind, text, ...(ordinal && { ordinal }) };
  return ordinal > 1 && ordinal === last + 1 ? { kind: 'other', text, ordinal } : undefined;
}
