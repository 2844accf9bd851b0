import type { Kysely, Selectable } from 'kysely';
import type { ConflictedProposal, FolioVersion } from 'mga-widgets/domain';
import type { Store } from '../store/store.js';
import type { ProposalsTable, Tables } from '../store/tables.js';
import { StaffProblem } from './problem.js';
import { hasReply, queueState } from './queue-state.js';
import type { StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

export type AskedProposal = Selectable<ProposalsTable> & {
  /** Institution that is to answer; null while it is the secretariat's. */
  organization: string | null;
};

/**
 * The proposals somebody wants to change, kept from any other change until the transaction ends: what is read here is so when it is written. They are
 * kept in the order of their folios, so that two who change several at the same time wait for one another instead of each for the other.
 *
 * @throws StaffProblem `invalid` when one is named twice, `unknown-record` when none is there for who asks.
 */
export async function findAsked(store: Store, transaction: Kysely<Tables>, member: StaffMember, asked: readonly FolioVersion[]): Promise<Map<string, AskedProposal>> {
  const folios = asked.map(({ folio }) => folio);
  const first = new Map([...folios.entries()].reverse().map(([index, folio]) => [folio, index]));
  const repeated = folios.findIndex((folio, index) => first.get(folio) !== index);
  if (repeated >= 0) throw new StaffProblem('invalid', { faults: [{ pointer: `/proposals/${repeated}/folio`, code: 'repeated' }] });
  // A statement of its own: the next one then sees what was written while this one waited. In SQLite one transaction writes at a time.
  if (store.kind === 'postgresql') await transaction.selectFrom('proposals').select('folio').where('folio', 'in', folios).orderBy('folio').forUpdate().execute();
  const rows = await transaction
    .selectFrom('proposals')
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .selectAll('proposals')
    .select('assignments.organization')
    .where('proposals.folio', 'in', folios)
    .where(visibleTo(member))
    .execute();
  if (!rows.length) throw new StaffProblem('unknown-record');
  return new Map(rows.map((row) => [row.folio, row]));
}

/**
 * Refuses a change because of proposals that are no longer as they were read, telling of each where it stands, and who of the staff did what happened
 * to it last.
 *
 * @throws StaffProblem `conflict`
 */
export async function refuseConflicts(database: Kysely<Tables>, member: StaffMember, folios: readonly string[]): Promise<void> {
  if (!folios.length) return;
  const rows = await database
    .selectFrom('proposals')
    .leftJoin('reply_drafts', 'reply_drafts.folio', 'proposals.folio')
    .select(['proposals.folio', 'proposals.version', 'proposals.state', 'reply_drafts.folio as draft', hasReply.as('replied')])
    .where('proposals.folio', 'in', folios)
    .where(visibleTo(member))
    .execute();
  const found = new Map(rows.map((row) => [row.folio, row]));
  const last = new Map((await lastEvents(database, folios)).map((event) => [event.folio, event]));
  const conflicts = folios.map((folio): ConflictedProposal => {
    const row = found.get(folio);
    if (!row) return { folio };
    const event = last.get(folio);
    return {
      folio,
      version: row.version,
      ...(event?.name && { by: event.name }),
      ...(event && { at: event.at }),
      state: queueState(row.state, { replied: Boolean(row.replied), drafted: row.draft !== null }),
    };
  });
  throw new StaffProblem('conflict', { conflicts });
}

/** The last thing that happened to each, with the name of who of the staff did it. */
export function lastEvents(database: Kysely<Tables>, folios: readonly string[]): Promise<{ folio: string; at: string; name: string | null }[]> {
  return database
    .selectFrom('events')
    .leftJoin('staff', 'staff.id', 'events.staff')
    .select(['events.folio', 'events.at', 'staff.name'])
    .where('events.id', 'in', database.selectFrom('events').select((all) => all.fn.max<number>('id').as('id')).where('folio', 'in', folios).groupBy('folio'))
    .execute();
}
