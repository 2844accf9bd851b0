import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { ChangedProposals, Feed, FolioVersion, Reply, ReplyContent } from 'mga-widgets/domain';
import { enqueueReplyMail } from '../mail/enqueue.js';
import { changeProposal, recordEvent } from '../store/proposals.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import { findAsked, refuseConflicts, type AskedProposal } from './asked-proposals.js';
import { duplicateFault, lockDuplicates, type KnownRepeats } from './duplicate-of.js';
import { StaffProblem } from './problem.js';
import { replyFaults, replyRecord, saysTheSame } from './reply-content.js';
import { DaysOfConsultations } from './reply-days.js';
import type { StaffApi, StaffMember } from './staff-api.js';

/** A reply to one or several proposals. */
export interface Publication {
  proposals: readonly FolioVersion[];
  reply: ReplyContent;
  /** In whose name, for a coordinator; see `PublishReplies`. */
  organization?: string;
}

type Context = Pick<StaffApi, 'feeds' | 'now'>;

/**
 * Publishes a reply to proposals: to all of them, or to none. A reply to one that has a reply replaces it. What is asked for a second time, because a
 * button was pressed twice or the answer was lost, is done once.
 *
 * @returns The proposals with the versions they have now, in the order asked for. It is all on the disk, with the messages to send.
 * @throws StaffProblem `invalid`, `unknown-record`, or `conflict` with each proposal that is no longer as it was read or cannot be answered now.
 */
export function publishReplies(store: Store, { member, ...publication }: Publication & { member: StaffMember }, context: Context): Promise<ChangedProposals> {
  return publishSeveral(store, member, [publication], context);
}

/**
 * Publishes several replies, each to proposals of its own: all or none.
 *
 * @param andWrite Writes what else belongs to them, in the same transaction.
 * @throws StaffProblem as `publishReplies`
 */
export function publishSeveral(
  store: Store,
  member: StaffMember,
  publications: readonly Publication[],
  context: Context,
  andWrite?: (transaction: Kysely<Tables>) => Promise<void>,
): Promise<ChangedProposals> {
  return store.database.transaction().execute(async (transaction) => {
    if (publications.some(({ reply }) => reply.decision === 'duplicate')) await lockDuplicates(store, transaction);
    const asked = publications.flatMap((publication) => publication.proposals.map((proposal) => ({ ...proposal, publication })));
    const rows = await findAsked(store, transaction, member, asked);
    const standing = await standingReplies(transaction, [...rows.keys()]);
    const feeds = context.feeds();
    const now = context.now();
    const days = new DaysOfConsultations(feeds, now);

    const conflicts: string[] = [];
    const versions = new Map<string, number>();
    const replies = new Map<string, { row: AskedProposal; version: number; reply: Reply }>();
    for (const { folio, version: read, publication } of asked) {
      const row = rows.get(folio);
      if (row?.state !== 'published') {
        conflicts.push(folio);
        continue;
      }
      const before = standing.get(folio);
      const version = (before?.version ?? 0) + 1;
      const reply = replyRecord(publication.reply, { folio, version, date: days.of(row.consultation).today, organization: inWhoseName(member, publication, row), member });
      const isSaid = before !== undefined && saysTheSame(before.reply, reply);
      if (isSaid && (row.version === read || (row.version === read + 1 && before.staff === member.id))) versions.set(folio, row.version);
      else if (row.version !== read) conflicts.push(folio);
      else replies.set(folio, { row, version, reply });
    }
    await refuseConflicts(transaction, member, conflicts);

    const at = now.toISOString();
    const repeats: KnownRepeats = new Map();
    for (const publication of publications) {
      // After the ones before it were written, so that two of one request cannot repeat each other.
      await refuseFaults(transaction, publication, rows, feeds, member, repeats);
      // SQLite answers at once, so a sheet of thousands would leave no time for anybody else's request.
      await setImmediate();
      for (const { folio } of publication.proposals) {
        const written = replies.get(folio);
        if (!written) continue;
        const { row, version, reply } = written;
        await changeProposal(transaction, row, { updated_at: at });
        versions.set(folio, row.version + 1);
        await transaction.insertInto('replies').values({ folio, version, decision: reply.decision, content: JSON.stringify(reply), created_at: at, published_at: at, staff: member.id }).execute();
        repeats.set(folio, reply.duplicateOf);
        // Only one's own: what somebody else began may say something that this reply does not, and nobody asked them.
        await transaction.deleteFrom('reply_drafts').where('folio', '=', folio).where('updated_by', '=', member.id).execute();
        await recordEvent(transaction, { folio, at, kind: 'replied', actor: 'staff', staff: member.id, detail: { version, decision: reply.decision } });
        await enqueueReplyMail(transaction, { folio, replyVersion: version, at });
      }
    }
    await andWrite?.(transaction);
    return { proposals: asked.map(({ folio }) => ({ folio, version: versions.get(folio)! })) };
  });
}

/** An official answers for their institution; a coordinator for the one they name, else the one it is assigned to, else their own. */
function inWhoseName(member: StaffMember, { organization }: Publication, row: AskedProposal): string | undefined {
  if (member.role === 'official') return member.organization;
  return organization ?? row.organization ?? member.organization;
}

/** @throws StaffProblem `invalid` */
async function refuseFaults(transaction: Kysely<Tables>, { proposals, reply, organization }: Publication, rows: ReadonlyMap<string, AskedProposal>, feeds: readonly Feed[], member: StaffMember, repeats: KnownRepeats): Promise<void> {
  const consultations = new Set(proposals.map(({ folio }) => rows.get(folio)!.consultation));
  for (const consultation of consultations) {
    const feed = feedOf(feeds, consultation);
    const faults = replyFaults(reply, feed);
    if (member.role === 'coordinator' && organization !== undefined && !feed?.organizations.some(({ id }) => id === organization)) {
      faults.push({ pointer: '/organization', code: 'unknown-choice', value: organization });
    }
    if (faults.length) throw new StaffProblem('invalid', { faults });
  }
  if (reply.decision !== 'duplicate' || reply.duplicateOf === undefined) return;
  const fault = await duplicateFault(transaction, feeds, proposals.map(({ folio }) => folio), reply.duplicateOf, repeats);
  if (fault) throw new StaffProblem('invalid', { faults: [fault] });
}

/** The content a consultation belongs to; the first where none knows it. */
export const feedOf = (feeds: readonly Feed[], consultation: string): Feed | undefined => feeds.find((feed) => feed.consultations.some(({ id }) => id === consultation)) ?? feeds[0];

/** The last reply to each. All of them are published: drafts are kept elsewhere. */
async function standingReplies(transaction: Kysely<Tables>, folios: readonly string[]): Promise<Map<string, { version: number; reply: Reply; staff: string | null }>> {
  const rows = await transaction.selectFrom('replies').select(['folio', 'version', 'content', 'staff']).where('folio', 'in', folios).orderBy('version').execute();
  return new Map(rows.map(({ folio, version, content, staff }) => [folio, { version, reply: JSON.parse(content) as Reply, staff }]));
}
