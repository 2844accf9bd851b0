import type { ReplyContent } from 'mga-widgets/domain';
import { lastEvents } from '../asked-proposals.js';
import { feedOf } from '../publish-replies.js';
import type { StaffApi, StaffMember } from '../staff-api.js';
import type { ReplyColumn } from './columns.js';
import { isError, placed, type SheetFault, type UnplacedFault } from './faults.js';
import type { ReplyRow, ReplySheet, WrittenReply } from './read-replies.js';
import { publishedRepeats, readableProposals, repeatsItself } from './repeats.js';
import { sameReply } from './same-reply.js';
import { standingProposals, type StandingProposal } from './standing-proposals.js';
import { writtenFaults, type ColumnFault } from './written-faults.js';

/** What a sheet would do. */
export interface ReplyPlan {
  /** Replies to publish, one for each proposal. */
  replies: { folio: string; version: number; reply: ReplyContent }[];
  /** Rows that say what is published already. */
  unchanged: number;
  /** Rows without a reply. */
  empty: number;
  faults: SheetFault[];
}

/** Works out what a sheet would do as things stand, and everything that keeps it from being done. Nothing is changed. */
export async function planReplies({ store: { database }, feeds }: Pick<StaffApi, 'store' | 'feeds'>, member: StaffMember, sheet: ReplySheet): Promise<ReplyPlan> {
  const filled = sheet.rows.flatMap((row) => (row.written ? [{ ...row, written: row.written }] : []));
  const standing = await standingProposals(database, member, filled.map(({ folio }) => folio));
  const plan: ReplyPlan = { replies: [], unchanged: 0, empty: sheet.rows.length - filled.length, faults: [...sheet.faults] };
  const tell = ({ row, folio }: ReplyRow, column: ReplyColumn, fault: UnplacedFault): void => {
    plan.faults.push(placed(fault, { row, folio, column: sheet.headings.get(column) }));
  };

  const toCheck: { row: ReplyRow & { written: WrittenReply }; proposal: StandingProposal }[] = [];
  const changed: ReplyRow[] = [];
  for (const row of filled) {
    const proposal = standing.get(row.folio);
    if (!proposal) tell(row, 'folio', { code: 'unknown-folio' });
    else if (proposal.reply && sameReply(proposal.reply, row.written)) plan.unchanged += 1;
    else if (proposal.state !== 'published') tell(row, 'folio', { code: proposal.state === 'received' ? 'not-moderated' : proposal.state });
    else if (proposal.version !== row.version) changed.push(row);
    else toCheck.push({ row, proposal });
  }
  if (changed.length) {
    const last = new Map((await lastEvents(database, changed.map(({ folio }) => folio))).map(({ folio, name }) => [folio, name]));
    for (const row of changed) {
      const by = last.get(row.folio);
      tell(row, 'version', { code: 'changed', ...(by && { by }) });
    }
  }

  const repeating = toCheck.flatMap(({ row: { folio, written } }) => (written.decision === 'duplicate' && written.duplicateOf !== undefined ? [[folio, written.duplicateOf] as const] : []));
  const readable = await readableProposals(database, feeds(), repeating.map(([, original]) => original));
  const repeats = repeating.length ? new Map([...(await publishedRepeats(database)), ...repeating]) : new Map<string, string>();
  for (const { row, proposal } of toCheck) {
    const faults: ColumnFault[] = writtenFaults(row.written, feedOf(feeds(), proposal.consultation));
    const { decision, duplicateOf } = row.written;
    if (duplicateOf !== undefined && decision !== 'duplicate') faults.push(['duplicateOf', { code: 'repeats-ignored' }]);
    else if (duplicateOf !== undefined && repeatsItself(row.folio, repeats)) faults.push(['duplicateOf', { code: 'repeats-itself', found: duplicateOf }]);
    // Unless it was told already that it is no folio at all.
    else if (duplicateOf !== undefined && !readable.has(duplicateOf) && !faults.some(([column]) => column === 'duplicateOf')) faults.push(['duplicateOf', { code: 'repeats-unknown', found: duplicateOf }]);
    if (proposal.reply) faults.push(['decision', { code: 'replaces-reply', date: proposal.reply.date }]);
    if (proposal.drafted !== undefined) faults.push(['decision', { code: 'replaces-draft', by: proposal.drafted }]);
    for (const [column, fault] of faults) tell(row, column, fault);
    // An error anywhere keeps all of it from being done; what is right is counted all the same.
    if (!faults.some(([, fault]) => isError(fault))) plan.replies.push({ folio: row.folio, version: row.version, reply: row.written as ReplyContent });
  }
  return plan;
}
