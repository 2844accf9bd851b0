import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { StaffMember } from './staff-api.js';

/**
 * The one rule of who sees what, as a condition on any query that has `proposals`: a coordinator sees every proposal, an official those assigned to
 * their institution. Nothing of the staff reads or changes a proposal without it, so what is another's is answered as what does not exist.
 */
export function visibleTo(member: StaffMember): RawBuilder<SqlBool> {
  if (member.role === 'coordinator') return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`proposals.folio in (select visible.folio from assignments as visible where visible.organization = ${member.organization ?? null})`;
}
