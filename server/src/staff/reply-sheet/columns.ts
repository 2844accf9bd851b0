import type { Language } from '../../messages/language.js';
import { sheetMessages } from '../../messages/sheets.js';
import type { KnownHeadings } from '../../sheets/headings.js';

interface Column {
  /** In characters. */
  width: number;
  /** Whether the office fills it in. The others are there to read. */
  open?: true;
  /** Further headings it is known by, besides those of the messages. */
  also?: readonly string[];
}

/** The columns of a spreadsheet of replies, in the order they are written; they are read in any. */
export const replyColumns = {
  folio: { width: 22 },
  version: { width: 10, also: ['versión', 'version'] },
  state: { width: 14 },
  submitted: { width: 12 },
  replyBy: { width: 12 },
  organization: { width: 22 },
  title: { width: 32 },
  problem: { width: 55 },
  affected: { width: 28 },
  change: { width: 55 },
  decision: { width: 20, open: true },
  reasons: { width: 70, open: true },
  commitment: { width: 18, open: true },
  duplicateOf: { width: 22, open: true },
  documentTitle: { width: 28, open: true },
  documentUrl: { width: 34, open: true },
} as const satisfies Record<string, Column>;

export type ReplyColumn = keyof typeof replyColumns;

export const columnNames = Object.keys(replyColumns) as ReplyColumn[];

/** The columns an office fills in. */
export const openColumns = ['decision', 'reasons', 'commitment', 'duplicateOf', 'documentTitle', 'documentUrl'] as const satisfies readonly ReplyColumn[];

/** Without these nothing can be read. */
export const requiredColumns = ['folio', 'version', 'decision', 'reasons'] as const satisfies readonly ReplyColumn[];

/** What each column may be called: in the language asked for first, since that is how people are told of it, and in the other. */
export function replyHeadings(language: Language): KnownHeadings<ReplyColumn> {
  const languages = language === 'es' ? (['es', 'en'] as const) : (['en', 'es'] as const);
  return Object.fromEntries(
    columnNames.map((name) => {
      const { also = [] }: Column = replyColumns[name];
      return [name, [...languages.map((each) => sheetMessages[each].columns[name].heading), ...also, name]];
    }),
  ) as unknown as KnownHeadings<ReplyColumn>;
}
