import type { SheetFinding } from 'mga-widgets/domain';
import type { Language } from '../../messages/language.js';
import { sheetMessages } from '../../messages/sheets.js';
import { shorten } from '../../report/report.js';
import type { SheetProblem } from '../../sheets/unreadable-sheet.js';

interface Place {
  /** Row of the sheet; the heading is 1. */
  row: number;
  /** Heading of the column, as the sheet writes it. */
  column?: string | undefined;
  /** What the row says its folio is. */
  folio?: string;
}

/** Something to tell about a spreadsheet of replies, before it is put into words. `found` is what is written, `likely` what may have been meant. */
export type SheetFault = Place &
  (
    | { code: 'unreadable'; problem: SheetProblem }
    | { code: 'other-sheet'; missing: readonly string[] }
    | { code: 'several-pages'; pages: readonly string[] }
    | { code: 'missing-heading' | 'repeated-heading'; column: string }
    | { code: 'unknown-heading'; column: string; likely?: string }
    | { code: 'shifted-columns' | 'not-a-folio' | 'not-a-version' | 'cell-error' | 'repeats-unknown' | 'repeats-itself' | 'not-a-web-address'; found: string }
    | { code: 'unknown-decision' | 'unknown-commitment'; found: string; likely?: string }
    | { code: 'extra-cell'; column: string }
    | { code: 'repeated-folio'; other: number }
    | { code: 'changed'; by?: string }
    | { code: 'too-short' | 'too-long'; limit: number }
    | { code: 'replaces-reply'; date: string }
    | { code: 'replaces-draft'; by: string }
    | {
        code:
          | 'folio-missing' | 'formula' | 'unknown-folio' | 'not-moderated' | 'withdrawn' | 'retired' | 'decision-missing' | 'reasons-missing' | 'control-characters' | 'not-one-line'
          | 'repeats-missing' | 'document-incomplete' | 'repeats-ignored';
      }
  );

/** Those with this code. */
export type FaultOf<Code extends SheetFault['code']> = SheetFault extends infer Fault ? (Fault extends SheetFault ? (Code extends Fault['code'] ? Fault : never) : never) : never;

/** The same before it is known where it stands. */
export type UnplacedFault = SheetFault extends infer Fault ? (Fault extends SheetFault ? Omit<Fault, keyof Place> : never) : never;

export const placed = (fault: UnplacedFault, place: Place): SheetFault => ({ ...place, ...fault }) as SheetFault;

/** What is only told; anything else keeps the whole sheet from being applied. */
const notices: ReadonlySet<SheetFault['code']> = new Set<SheetFault['code']>(['repeats-ignored', 'replaces-reply', 'replaces-draft']);

export const isError = ({ code }: Pick<SheetFault, 'code'>): boolean => !notices.has(code);

/** The same in words. */
export function sheetFinding(fault: SheetFault, language: Language): SheetFinding {
  const said = 'found' in fault ? { ...fault, found: shorten(fault.found) } : fault;
  const words = sheetMessages[language].faults[fault.code] as (fault: SheetFault) => string;
  const { row, column, folio } = fault;
  return {
    row,
    ...(column && { column: shorten(column) }),
    ...(folio && { folio: shorten(folio) }),
    code: fault.code === 'unreadable' ? fault.problem : fault.code,
    text: words(said),
    severity: isError(fault) ? 'error' : 'notice',
  };
}
