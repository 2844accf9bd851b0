import type { ChangedProposals, ModerationRequest } from 'mga-widgets/domain';
import { decide, isDecided, type ModerationDecision } from '../moderation/moderate.js';
import type { Store } from '../store/store.js';
import { findAsked, refuseConflicts } from './asked-proposals.js';
import { StaffProblem } from './problem.js';
import type { StaffMember } from './staff-api.js';

/**
 * Publishes or retires proposals that were read: all or none. One that is so already stays as it is.
 *
 * @throws StaffProblem `invalid` without a reason to retire them, `unknown-record`, or `conflict` with those that changed since they were read or that
 * their author withdrew.
 */
export function moderateProposals(store: Store, member: StaffMember, { proposals: asked, action, reason }: ModerationRequest, now: Date): Promise<ChangedProposals> {
  const why = reason?.trim();
  if (action === 'retire' && why === undefined) throw new StaffProblem('invalid', { faults: [{ pointer: '/reason', code: 'required' }] });
  const decision: ModerationDecision = { ...(action === 'retire' ? { action, reason: why! } : { action }), staff: member.id };
  return store.database.transaction().execute(async (transaction) => {
    const rows = await findAsked(store, transaction, member, asked);
    const conflicts = asked.flatMap(({ folio, version }) => {
      const row = rows.get(folio);
      const holds = row && row.state !== 'withdrawn' && (row.version === version || isDecided(row, decision));
      return holds ? [] : [folio];
    });
    await refuseConflicts(transaction, member, conflicts);
    const versions = new Map<string, number>();
    for (const { organization: _organization, ...row } of rows.values()) {
      const outcome = await decide(transaction, row, decision, now);
      versions.set(row.folio, outcome === 'done' ? row.version + 1 : row.version);
    }
    return { proposals: asked.map(({ folio }) => ({ folio, version: versions.get(folio)! })) };
  });
}
