import type { AttendanceMark, SaveAttendance, WalkIns } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';
import { lockMeeting, recordRegistrations } from '../registrations/seats.js';
import { sectorsOf } from './meeting-registrations.js';
import { walkInsOf, type SeenMeeting } from './meetings.js';
import { StaffProblem } from './problem.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { recordStaffEvent } from './staff-events.js';

const asKept = ({ attended }: AttendanceMark): number | null => (attended === null ? null : attended ? 1 : 0);

/**
 * Marks who came, and how many without a registration. What is saved already as it is asked for, such as when the answer to a first time was lost, is no
 * conflict and changes nothing.
 *
 * @throws StaffProblem `invalid`, `conflict` when somebody else saved it since it was read.
 */
export async function saveAttendance({ store, now }: StaffApi, { id: staff }: StaffMember, seen: SeenMeeting, { version, marks, walkIns }: SaveAttendance): Promise<void> {
  const at = now().toISOString();
  await store.database.transaction().execute(async (transaction) => {
    const saved = await lockMeeting(transaction, seen.id, at);
    const rows = await transaction.selectFrom('registrations').select(['code', 'state', 'attended']).where('meeting', '=', seen.id).execute();
    const known = new Map(rows.map((row) => [row.code, row]));
    const faults = [...markFaults(marks, (code) => known.get(code)?.state), ...walkInFaults(walkIns, seen)];
    if (faults.length) throw new StaffProblem('invalid', { faults });

    const counted = walkIns.filter(({ count }) => count > 0);
    const changed = marks.filter((mark) => known.get(mark.code)!.attended !== asKept(mark));
    const walkInsChange = written(counted) !== written(walkInsOf(saved)) || saved.walk_ins === null;
    if (!changed.length && !walkInsChange) return;
    if (saved.attendance_version !== version) throw new StaffProblem('conflict');
    for (const attended of [1, 0, null]) {
      const codes = changed.filter((mark) => asKept(mark) === attended).map(({ code }) => code);
      if (!codes.length) continue;
      await transaction.updateTable('registrations').set((row) => ({ attended, version: row('version', '+', 1), updated_at: at })).where('code', 'in', codes).execute();
      await recordRegistrations(transaction, codes, { at, kind: 'attendance-marked', actor: 'staff', staff, detail: { attended: attended === null ? null : attended === 1 } });
    }
    await transaction.updateTable('registration_meetings').set({ attendance_version: version + 1, walk_ins: JSON.stringify(counted) }).where('meeting', '=', seen.id).execute();
    await recordStaffEvent(transaction, { at, kind: 'attendance-saved', staff, detail: { meeting: seen.id, marks: changed.length, walkIns: counted } });
  });
}

/** In one order, so that equal lists are equal texts. */
const written = (walkIns: readonly WalkIns[]): string => JSON.stringify([...walkIns].sort((one, other) => (one.sector < other.sector ? -1 : 1)).map(({ sector, count }) => [sector, count]));

function markFaults(marks: readonly AttendanceMark[], stateOf: (code: string) => string | undefined): FieldFault[] {
  return marks.flatMap(({ code }, index): FieldFault[] => {
    const state = stateOf(code);
    if (state === undefined || state === 'cancelled') return [{ pointer: `/marks/${index}/code`, code: 'unknown-choice', value: code }];
    return marks.findIndex((each) => each.code === code) === index ? [] : [{ pointer: `/marks/${index}/code`, code: 'repeated' }];
  });
}

function walkInFaults(walkIns: readonly WalkIns[], seen: SeenMeeting): FieldFault[] {
  const sectors = sectorsOf(seen);
  return walkIns.flatMap(({ sector }, index): FieldFault[] => {
    if (!sectors.some(({ id }) => id === sector)) return [{ pointer: `/walkIns/${index}/sector`, code: 'unknown-choice', value: sector }];
    return walkIns.findIndex((each) => each.sector === sector) === index ? [] : [{ pointer: `/walkIns/${index}/sector`, code: 'repeated' }];
  });
}
