import { csvLines, csvText, type QueueFilter } from 'mga-widgets/domain';
import type { Language } from '../../messages/language.js';
import { sheetMessages } from '../../messages/sheets.js';
import { writeWorkbook, type WrittenSheet } from '../../sheets/write-workbook.js';
import type { StaffApi, StaffMember } from '../staff-api.js';
import { recordStaffEvent } from '../staff-events.js';
import { columnNames, replyColumns } from './columns.js';
import { sheetRows } from './sheet-rows.js';

type Api = Pick<StaffApi, 'store' | 'feeds' | 'now'>;

/** What is written: for whom, which proposals of the queue, in which language. */
export interface SheetAsked {
  member: StaffMember;
  filter: QueueFilter;
  language: Language;
}

/** Is told how many more proposals were got. */
type Counting = (more: number) => void;

/** The spreadsheet to answer in as CSV, piece by piece. */
export async function* repliesCsv(api: Api, { member, filter, language }: SheetAsked, onRows?: Counting): AsyncGenerator<string> {
  const { columns } = sheetMessages[language];
  yield csvText(columnNames.map((name) => columns[name].heading), []);
  for await (const rows of sheetRows(api, member, filter, language)) {
    onRows?.(rows.length);
    yield csvLines(columnNames.length, rows);
  }
}

/** The spreadsheet to answer in as a workbook, with the commitments a proposal can be linked to on a page of their own. */
export async function repliesWorkbook(api: Api, { member, filter, language }: SheetAsked, onRows?: Counting): Promise<Buffer> {
  const say = sheetMessages[language];
  const rows: string[][] = [];
  for await (const some of sheetRows(api, member, filter, language)) rows.push(...some);
  onRows?.(rows.length);
  const commitments = api.feeds().flatMap((feed) => feed.commitments.map(({ id, title }) => [id, title]));
  const choices = {
    decision: Object.values(say.decisions),
    ...(commitments.length && { commitment: `'${say.pages.commitments}'!$A$2:$A$${commitments.length + 1}` }),
  };
  const replies: WrittenSheet = {
    name: say.pages.replies,
    columns: columnNames.map((name) => ({ ...replyColumns[name], ...say.columns[name], ...(name in choices && { choices: choices[name as keyof typeof choices] }) })),
    rows,
  };
  const list: WrittenSheet = { name: say.pages.commitments, columns: [{ heading: say.commitmentColumns.id, width: 24 }, { heading: say.commitmentColumns.title, width: 90 }], rows: commitments };
  return writeWorkbook(say.title, commitments.length ? [replies, list] : [replies]);
}

/** Writes down that somebody took proposals out of the inbox; not what they searched for, which may be a name. */
export function recordExport({ store, now }: Api, { member, filter: { words: _words, page: _page, ...filter } }: SheetAsked, format: 'csv' | 'xlsx'): Promise<void> {
  return recordStaffEvent(store.database, { at: now().toISOString(), kind: 'exported', ...(member.id && { staff: member.id }), detail: { kind: 'replies', format, ...filter } });
}
