import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ReplyDraft, SavedDraft, SaveDraft } from 'mga-widgets/domain';
import { storableVersion } from '../store/storable-version.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import { StaffProblem } from './problem.js';
import { hasReply, queueState } from './queue-state.js';
import type { StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

/** Where the versions of a draft begin: anywhere, so that a draft that was thrown away is not taken for the next one of the same proposal. */
const firstVersions = 1_000_000_000;

/** The draft of a proposal. Whoever calls has made sure that it may be seen. */
export async function findDraft(database: Kysely<Tables>, folio: string): Promise<SavedDraft | undefined> {
  const row = await database
    .selectFrom('reply_drafts')
    .innerJoin('staff', 'staff.id', 'reply_drafts.updated_by')
    .select(['reply_drafts.version', 'content', 'updated_at', 'staff.name'])
    .where('folio', '=', folio)
    .executeTakeFirst();
  return row && { version: row.version, draft: JSON.parse(row.content) as ReplyDraft, updatedAt: row.updated_at, updatedBy: row.name };
}

/**
 * Saves a reply that is being written, over the version that was read. Also while the proposal waits to be read again, so that nothing written is lost;
 * publishing it is another matter.
 *
 * @throws StaffProblem `unknown-record`, or `conflict` with who saved another version and when, or that the proposal no longer stands.
 */
export function saveDraft(store: Store, member: StaffMember, folio: string, { draftVersion: read, draft }: SaveDraft, now: Date): Promise<SavedDraft> {
  const draftVersion = storableVersion(read);
  return store.database.transaction().execute(async (transaction) => {
    const row = await findVisible(transaction, member, folio);
    if (row.state === 'withdrawn' || row.state === 'retired') return refuse(transaction, row);
    const updatedAt = now.toISOString();
    const saved = { content: JSON.stringify(draft), updated_at: updatedAt, updated_by: member.id };
    const version = draftVersion === 0 ? randomInt(1, firstVersions) : draftVersion + 1;
    const { numInsertedOrUpdatedRows, numUpdatedRows } =
      draftVersion === 0
        ? { numUpdatedRows: 0n, ...(await transaction.insertInto('reply_drafts').values({ folio, version, ...saved }).onConflict((taken) => taken.doNothing()).executeTakeFirst()) }
        : { numInsertedOrUpdatedRows: 0n, ...(await transaction.updateTable('reply_drafts').set({ version, ...saved }).where('folio', '=', folio).where('version', '=', draftVersion).executeTakeFirst()) };
    if (!numInsertedOrUpdatedRows && !numUpdatedRows) return refuse(transaction, row);
    return { version, draft, updatedAt, updatedBy: member.name };
  });
}

/**
 * Throws a draft away; when there is none, nothing happens.
 *
 * @param read Version that was read; whatever there is when absent.
 * @throws StaffProblem `unknown-record`, `conflict` when there is another version.
 */
export function removeDraft(store: Store, member: StaffMember, folio: string, read?: number): Promise<void> {
  return store.database.transaction().execute(async (transaction) => {
    const row = await findVisible(transaction, member, folio);
    const { numDeletedRows } = await transaction
      .deleteFrom('reply_drafts')
      .where('folio', '=', folio)
      .$if(read !== undefined, (query) => query.where('version', '=', storableVersion(read!)))
      .executeTakeFirst();
    if (!numDeletedRows && read !== undefined && (await findDraft(transaction, folio))) await refuse(transaction, row);
  });
}

interface VisibleProposal {
  folio: string;
  version: number;
  state: 'received' | 'published' | 'withdrawn' | 'retired';
  replied: unknown;
}

async function findVisible(transaction: Kysely<Tables>, member: StaffMember, folio: string): Promise<VisibleProposal> {
  const row = await transaction.selectFrom('proposals').select(['folio', 'version', 'state', hasReply.as('replied')]).where('folio', '=', folio).where(visibleTo(member)).executeTakeFirst();
  if (!row) throw new StaffProblem('unknown-record');
  return row;
}

/** @throws StaffProblem `conflict` */
async function refuse(transaction: Kysely<Tables>, { folio, version, state, replied }: VisibleProposal): Promise<never> {
  const draft = await findDraft(transaction, folio);
  throw new StaffProblem('conflict', {
    conflicts: [{ folio, version, ...(draft && { by: draft.updatedBy, at: draft.updatedAt }), state: queueState(state, { replied: Boolean(replied), drafted: draft !== undefined }) }],
  });
}
