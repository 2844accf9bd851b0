/** How much a finding matters: a problem loses something, a warning is true data that breaks a rule, a note explains what was done. */
export type Level = 'problem' | 'warning' | 'note';

/** What a reader of office files may have to say, as a code: stable for machines, worded in `messages/findings.ts`. */
export type Reason =
  // Files
  | WorkbookReason
  | 'unknown-file' | 'unsupported-file' | 'unreadable-file' | 'empty-file' | 'broken-encoding' | 'repeated-table' | 'read-as-windows-1252' | 'ignored-file'
  // Tables
  | 'unknown-column' | 'missing-column' | 'repeated-column' | 'unclosed-quote' | 'too-many-cells' | 'too-few-cells' | 'last-cells-missing' | 'shifted-columns'
  // Values
  | 'missing-value' | 'bad-value' | 'repeated-id' | 'unknown-reference' | 'unchecked-references' | 'end-before-start' | 'ambiguous-name' | 'markup-removed'
  // Minutes
  | 'not-minutes' | 'missing-date' | 'no-start-time' | 'unknown-header' | 'repeated-header' | 'no-sections' | 'unknown-section' | 'empty-bullet'
  | 'agreement-cells' | 'agreement-columns' | 'stray-agreements' | 'no-agreements' | 'loose-text' | 'unresolved-organization'
  // Meetings told twice
  | 'minutes-merged' | 'meeting-conflict' | 'ambiguous-meeting'
  // Proposals
  | 'not-public-yet' | 'reply-before-proposal'
  // forum.yaml
  | 'unknown-key' | 'preset-used'
  // Rules of the result
  | 'feed' | 'markup' | 'difficulties-missing' | 'milestones-incomplete';

/** What only workbooks have. */
export type WorkbookReason =
  | 'unreadable-workbook' | 'unknown-sheet' | 'ignored-sheet' | 'hidden-sheet' | 'merged-cells' | 'rows-above-header' | 'column-without-heading'
  | 'formula-without-value' | 'cell-error';

/** What would have been right. */
export type Expected =
  | { kind: 'day' | 'flexible-date' | 'local-time' | 'clock-time' | 'yes-or-no' | 'identifier' | 'url' | 'email' | 'time-zone' | 'language' | 'instant' | 'criterion' | 'sector-count' | 'sha256' | 'mapping' | 'list' }
  | { kind: 'text'; longest: number }
  | { kind: 'number'; min?: number; max?: number; whole: boolean }
  | { kind: 'choice'; choices: readonly string[]; inSpanish?: readonly string[] }
  /** A record of a collection of the feed; `file` is the table an office keeps it in. */
  | { kind: 'known'; collection: string; file?: string; nearest?: string }
  | { kind: 'name'; nearest?: string; choices: readonly string[]; inSpanish?: readonly string[] }
  | { kind: 'cells'; count: number }
  | { kind: 'words'; words: string };

/** Where in the office's folder something was read. */
export interface Place {
  /** Path inside the folder, with "/" between names. */
  file: string;
  /** Page of a workbook. */
  sheet?: string;
  /** Line of a text file, from 1. */
  line?: number;
  /** Row of a table as a spreadsheet numbers it: the header is 1 and blank rows count. */
  row?: number;
  /** Column of a table, key of a YAML file or header of minutes. */
  column?: string;
  /** JSON pointer into the result, when that is all that is known. */
  pointer?: string;
}

/** A table of the office's folder: a file, or a page of one. */
export type Source = Pick<Place, 'file' | 'sheet'>;

/** How a table is called where it is only mentioned: "planes.csv", "libro.xlsx (Planes)". */
export const sourceName = ({ file, sheet }: Source): string => (sheet === undefined ? file : `${file} (${sheet})`);

/** One thing to tell the person who keeps the files. */
export interface Finding extends Place {
  level: Level;
  reason: Reason;
  /** The column as the header of the file names it, when that is not its name in the schema. */
  heading?: string;
  /** What was read, shortened. */
  found?: string;
  expected?: Expected;
  /** What had to be left out because of it. */
  leftOut?: 'file' | 'sheet' | 'row' | 'value';
  /** How many of what the reason speaks of. */
  count?: number;
  /** Where else to look: the row that has the same identifier, the file merged with this one. */
  other?: string;
}
