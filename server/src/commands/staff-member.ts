import type { CommandLine } from '../command-line.js';
import type { StaffMember } from '../staff/staff-api.js';
import type { Store } from '../store/store.js';

/** Who runs a command without saying who they are of the staff: they have the database before them, and see everything. */
const operator: StaffMember = { id: '', name: '', role: 'coordinator' };

/** Whom `--as` names, or whoever runs the command when it is not given; `undefined` when there is nobody of that identifier, or not any more. */
export async function askedMember(line: CommandLine, { database }: Store): Promise<StaffMember | undefined> {
  const id = line.text('as');
  if (id === undefined) return operator;
  const row = await database.selectFrom('staff').select(['id', 'name', 'role', 'organization']).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst();
  return row && { id: row.id, name: row.name, role: row.role, ...(row.organization !== null && { organization: row.organization }) };
}
