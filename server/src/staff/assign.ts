import type { AssignmentRequest, ChangedProposals } from 'mga-widgets/domain';
import { changeProposal, recordEvent } from '../store/proposals.js';
import type { Store } from '../store/store.js';
import { findAsked, refuseConflicts } from './asked-proposals.js';
import { StaffProblem } from './problem.js';
import { feedOf } from './publish-replies.js';
import type { StaffApi, StaffMember } from './staff-api.js';

/**
 * Says who is to answer proposals, or gives them back to the secretariat: all or none. Their versions count it, so that who was answering one that was
 * taken away is told instead of answering it. An official can only give back.
 *
 * @throws StaffProblem `forbidden`, `invalid` for an institution their contents do not have, `unknown-record`, `conflict`
 */
export function assign(store: Store, member: StaffMember, { proposals: asked, organization }: AssignmentRequest, { feeds, now }: Pick<StaffApi, 'feeds' | 'now'>): Promise<ChangedProposals> {
  if (organization !== undefined && member.role !== 'coordinator') throw new StaffProblem('forbidden');
  return store.database.transaction().execute(async (transaction) => {
    const rows = await findAsked(store, transaction, member, asked);
    for (const row of rows.values()) {
      if (organization !== undefined && !feedOf(feeds(), row.consultation)?.organizations.some(({ id }) => id === organization)) {
        throw new StaffProblem('invalid', { faults: [{ pointer: '/organization', code: 'unknown-choice', value: organization }] });
      }
    }
    const changed = asked.filter(({ folio, version }) => {
      const row = rows.get(folio);
      // Nothing is left to do for one that is assigned so already, such as by pressing twice.
      return !row || (row.organization !== (organization ?? null) && row.version !== version);
    });
    await refuseConflicts(transaction, member, changed.map(({ folio }) => folio));

    const at = now().toISOString();
    const versions = new Map<string, number>();
    for (const row of rows.values()) {
      const { folio, organization: before } = row;
      versions.set(folio, row.version);
      if (before === (organization ?? null)) continue;
      await changeProposal(transaction, row, {});
      versions.set(folio, row.version + 1);
      if (organization === undefined) await transaction.deleteFrom('assignments').where('folio', '=', folio).execute();
      else {
        const assignment = { organization, assigned_at: at };
        await transaction.insertInto('assignments').values({ folio, ...assignment }).onConflict((known) => known.column('folio').doUpdateSet(assignment)).execute();
      }
      await recordEvent(transaction, { folio, at, kind: 'assigned', actor: 'staff', staff: member.id, detail: { ...(before !== null && { from: before }), ...(organization !== undefined && { to: organization }) } });
    }
    return { proposals: asked.map(({ folio }) => ({ folio, version: versions.get(folio)! })) };
  });
}
