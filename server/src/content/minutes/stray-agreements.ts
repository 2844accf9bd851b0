import { cellsOf, isAgreementHeader } from './agreement-table.js';
import type { Line } from './lines.js';
import type { Section, SplitMinutes } from './sections.js';

/**
 * Makes a section of agreements of every table of agreements that stands elsewhere, as when the title "Acuerdos" was forgotten. The table goes
 * from its header to the first line after a blank one that is no row.
 *
 * @returns The sections with those tables after the ones they stood in, and the lines of their headers.
 */
export function gatherAgreements({ head, sections }: SplitMinutes): SplitMinutes & { strays: Line[] } {
  const strays: Line[] = [];
  const apart = (lines: readonly Line[]): { rest: Line[]; tables: Section[] } => {
    const from = lines.findIndex(isAgreementHeader);
    if (from < 0) return { rest: [...lines], tables: [] };
    const header = lines[from]!;
    strays.push(header);
    const after = lines.findIndex(({ raw, text }, index) => index > from && text && !lines[index - 1]!.text && cellsOf(raw).length < 2);
    const until = after < 0 ? lines.length : after;
    const more = apart(lines.slice(until));
    const table: Section = { kind: 'agreements', title: '', number: header.number, lines: lines.slice(from, until) };
    return { rest: [...lines.slice(0, from), ...more.rest], tables: [table, ...more.tables] };
  };
  const first = apart(head);
  const others = sections.flatMap((section) => {
    if (section.kind === 'agreements') return [section];
    const { rest, tables } = apart(section.lines);
    return [{ ...section, lines: rest }, ...tables];
  });
  return { head: first.rest, sections: [...first.tables, ...others], strays };
}
