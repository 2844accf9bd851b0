import { nearest, plainName } from '../report/nearest.js';
import { columnLetters, type SheetRow } from './sheet.js';

/** What is wrong with the headings of a sheet. `written` is the heading, or the letters of a column without one. */
export type HeadingProblem =
  | { code: 'missing-heading'; written: string }
  | { code: 'repeated-heading'; written: string }
  | { code: 'unknown-heading'; written: string; likely?: string };

/** Where each known column stands. */
export interface Headings<Name extends string> {
  at: ReadonlyMap<Name, number>;
  /** How the sheet names each column that it has. */
  written: ReadonlyMap<Name, string>;
  problems: readonly HeadingProblem[];
}

/** The columns a sheet may have: for each its headings, the first of which is the one people are told. */
export type KnownHeadings<Name extends string> = Readonly<Record<Name, readonly [string, ...string[]]>>;

/** Finds the columns by their headings, in any order and however they are written (capitals, accents, spaces). */
export function readHeadings<Name extends string>({ cells }: SheetRow, known: KnownHeadings<Name>, required: readonly Name[]): Headings<Name> {
  const names = headingNames(known);
  const at = new Map<Name, number>();
  const written = new Map<Name, string>();
  const problems: HeadingProblem[] = [];
  for (const [index, cell] of cells.entries()) {
    const text = cell?.text ?? '';
    const name = names.get(plainName(text));
    if (name === undefined) {
      const likely = nearest(text, Object.values<readonly string[]>(known).flatMap(([first]) => first ?? []));
      problems.push({ code: 'unknown-heading', written: text || columnLetters(index), ...(likely && { likely }) });
    } else if (at.has(name)) problems.push({ code: 'repeated-heading', written: text });
    else {
      at.set(name, index);
      written.set(name, text);
    }
  }
  for (const name of required) if (!at.has(name)) problems.push({ code: 'missing-heading', written: known[name][0] });
  return { at, written, problems };
}

/** Every heading a column may have, reduced as `plainName` does. */
export function headingNames<Name extends string>(known: KnownHeadings<Name>): Map<string, Name> {
  return new Map((Object.keys(known) as Name[]).flatMap((name) => known[name].map((heading) => [plainName(heading), name] as const)));
}
