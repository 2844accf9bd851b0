import type { QueueState, Reply, SheetFinding, SheetReport } from 'mga-widgets/domain';
import type { SheetProblem } from '../sheets/unreadable-sheet.js';
import type { ReplyColumn } from '../staff/reply-sheet/columns.js';
import type { FaultOf, SheetFault } from '../staff/reply-sheet/faults.js';
import type { Language } from './language.js';
import { sheetsEn } from './sheets.en.js';
import { sheetsEs } from './sheets.es.js';

interface ColumnWords {
  heading: string;
  /** What the heading's note says. */
  note?: string;
}

/** Words of the spreadsheets officials answer in. */
export interface SheetMessages {
  /** Name of the file, before the day. */
  file: string;
  title: string;
  pages: { replies: string; commitments: string };
  columns: Record<ReplyColumn, ColumnWords>;
  commitmentColumns: { id: string; title: string };
  states: Record<QueueState, string>;
  decisions: Record<Reply['decision'], string>;
  unreadable: Record<SheetProblem, (row?: number) => string>;
  /** What `mga import replies` and `mga export replies` say. */
  report: {
    counts: (report: SheetReport) => string;
    severity: Record<SheetFinding['severity'], string>;
    place: (row: number, column?: string) => string;
    dryRun: string;
    applied: (count: number) => string;
    nothingDone: string;
    nobody: (id: string) => string;
    format: string;
    filter: string;
    exists: (path: string) => string;
    written: (path: string, count: number) => string;
  };
  faults: { [Code in SheetFault['code']]: (fault: FaultOf<Code>) => string };
}

export const sheetMessages: Record<Language, SheetMessages> = { es: sheetsEs, en: sheetsEn };
