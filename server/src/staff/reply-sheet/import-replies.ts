import { createHash, randomUUID } from 'node:crypto';
import type { SheetReport } from 'mga-widgets/domain';
import type { Language } from '../../messages/language.js';
import { plainName } from '../../report/nearest.js';
import { headingNames } from '../../sheets/headings.js';
import { readSheets } from '../../sheets/read-sheets.js';
import { UnreadableSheet } from '../../sheets/unreadable-sheet.js';
import { StaffProblem } from '../problem.js';
import { publishSeveral } from '../publish-replies.js';
import type { StaffApi, StaffMember } from '../staff-api.js';
import { recordStaffEvent } from '../staff-events.js';
import { replyHeadings } from './columns.js';
import { isError, sheetFinding } from './faults.js';
import { planReplies, type ReplyPlan } from './plan-replies.js';
import { readReplies, type ReplySheet } from './read-replies.js';

/** Most findings of a report: whoever has more to correct begins with these. */
export const mostFindings = 200;

/** How a sheet is taken. */
export interface SheetTaking {
  /** Whether the replies are published; otherwise it is only told what would be. */
  apply: boolean;
  /** Of what is told. */
  language: Language;
}

/**
 * Takes a sheet of replies back: all of it or, when anything is wrong, nothing. Taking the same one again changes nothing, because it says what is
 * published already.
 */
export async function importReplies(api: StaffApi, member: StaffMember, bytes: Buffer, { apply, language }: SheetTaking): Promise<SheetReport> {
  const sheet = await readReplySheet(bytes, language);
  const plan = await planReplies(api, member, sheet);
  if (!apply || plan.faults.some(isError)) return reportOf(sheet, plan, language, false);
  if (!plan.replies.length) return reportOf(sheet, plan, language, true);
  try {
    await publishPlan(api, member, plan, { rows: sheet.count, file_hash: createHash('sha256').update(bytes).digest('base64url') });
    return reportOf(sheet, plan, language, true);
  } catch (error) {
    if (!(error instanceof StaffProblem)) throw error;
    // Something changed between looking and publishing, and nothing was published: what it is, is told as if it had been so before.
    const now = await planReplies(api, member, sheet);
    if (!now.faults.some(isError)) throw error;
    return reportOf(sheet, now, language, false);
  }
}

async function readReplySheet(bytes: Buffer, language: Language): Promise<ReplySheet> {
  const names = headingNames(replyHeadings(language));
  try {
    return readReplies(await readSheets(bytes, (cell) => names.has(plainName(cell))), language);
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    return { count: 0, rows: [], headings: new Map(), faults: [{ row: error.row ?? 1, code: 'unreadable', problem: error.problem }] };
  }
}

async function publishPlan(api: StaffApi, member: StaffMember, { replies, unchanged, empty }: ReplyPlan, file: { rows: number; file_hash: string }): Promise<void> {
  const publications = replies.map(({ folio, version, reply }) => ({ proposals: [{ folio, version }], reply }));
  await publishSeveral(api.store, member, publications, api, async (transaction) => {
    const [id, at] = [randomUUID(), api.now().toISOString()];
    const detail = { rows: file.rows, replies: replies.length, unchanged, empty };
    await transaction.insertInto('imports').values({ id, kind: 'replies', file_hash: file.file_hash, at, staff: member.id, detail: JSON.stringify(detail) }).execute();
    await recordStaffEvent(transaction, { at, kind: 'imported', staff: member.id, detail: { import: id, kind: 'replies', ...detail } });
  });
}

function reportOf(sheet: ReplySheet, { replies, unchanged, empty, faults }: ReplyPlan, language: Language, applied: boolean): SheetReport {
  const inOrder = [...faults].sort((a, b) => Number(isError(b)) - Number(isError(a)) || a.row - b.row);
  return {
    applied,
    rows: sheet.count,
    replies: replies.length,
    unchanged,
    empty,
    errors: new Set(faults.filter(isError).map(({ row }) => row)).size,
    findings: inOrder.slice(0, mostFindings).map((fault) => sheetFinding(fault, language)),
  };
}
