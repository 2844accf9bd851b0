import type { MeetingRegistrations, SaveAttendance, StaffRegistration } from './generated/staff.js';

/** Whether somebody came; null while it is not marked. */
export type Mark = boolean | null;

/** What was marked here and is not on the server yet. Each with what stood there when it was marked first, to tell what somebody else has marked since. */
export interface PendingAttendance {
  marks: Readonly<Record<string, { before: Mark; now: Mark }>>;
  /** People without a registration, by sector. */
  walkIns: Readonly<Record<string, { before: number; now: number }>>;
}

/** A registration, or a sector's walk-ins, that somebody else marked otherwise meanwhile. */
export type AttendanceConflict = { registration: StaffRegistration; mine: Mark; theirs: Mark } | { sector: string; mine: number; theirs: number };

export const nothingPending: PendingAttendance = { marks: {}, walkIns: {} };

type Sheet = Pick<MeetingRegistrations, 'registrations' | 'walkIns'>;

const countIn = ({ walkIns }: Sheet, sector: string): number => walkIns.find((each) => each.sector === sector)?.count ?? 0;

/** How a registration is marked, with what is not on the server yet. */
export const markOf = ({ code, attended }: StaffRegistration, { marks }: PendingAttendance): Mark => (Object.hasOwn(marks, code) ? marks[code]!.now : attended);

/** How many of a sector came without a registration, with what is not on the server yet. */
export const walkInsOf = (sheet: Sheet, sector: string, { walkIns }: PendingAttendance): number => (Object.hasOwn(walkIns, sector) ? walkIns[sector]!.now : countIn(sheet, sector));

/** Marks a registration. */
export function withMark(sheet: Sheet, { marks, walkIns }: PendingAttendance, code: string, now: Mark): PendingAttendance {
  const before = marks[code]?.before ?? sheet.registrations.find((each) => each.code === code)?.attended ?? null;
  return { marks: { ...marks, [code]: { before, now } }, walkIns };
}

/** Counts the walk-ins of a sector. */
export function withWalkIns(sheet: Sheet, { marks, walkIns }: PendingAttendance, sector: string, now: number): PendingAttendance {
  return { marks, walkIns: { ...walkIns, [sector]: { before: walkIns[sector]?.before ?? countIn(sheet, sector), now } } };
}

/** What is left to save once the server has this sheet: not what it has already, nor marks of registrations that are gone or were cancelled. */
export function stillPending(sheet: Sheet, { marks, walkIns }: PendingAttendance): PendingAttendance {
  const standing = new Map(sheet.registrations.filter(({ state }) => state !== 'cancelled').map(({ code, attended }) => [code, attended]));
  return {
    marks: Object.fromEntries(Object.entries(marks).filter(([code, { now }]) => standing.has(code) && standing.get(code) !== now)),
    walkIns: Object.fromEntries(Object.entries(walkIns).filter(([sector, { now }]) => countIn(sheet, sector) !== now)),
  };
}

export const isNothing = ({ marks, walkIns }: PendingAttendance): boolean => Object.keys(marks).length === 0 && Object.keys(walkIns).length === 0;

/** What somebody else marked otherwise since it was marked here. */
export function attendanceConflicts(sheet: Sheet, pending: PendingAttendance): AttendanceConflict[] {
  const left = stillPending(sheet, pending);
  const ofMarks = sheet.registrations.flatMap((registration): AttendanceConflict[] => {
    const mark = left.marks[registration.code];
    return mark && mark.before !== registration.attended ? [{ registration, mine: mark.now, theirs: registration.attended }] : [];
  });
  const ofSectors = Object.entries(left.walkIns).flatMap(([sector, { before, now }]): AttendanceConflict[] => (before === countIn(sheet, sector) ? [] : [{ sector, mine: now, theirs: countIn(sheet, sector) }]));
  return [...ofMarks, ...ofSectors];
}

/** What is pending without what is in conflict: the other's marks stand. */
export function withoutConflicts(sheet: Sheet, { marks, walkIns }: PendingAttendance): PendingAttendance {
  const conflicts = attendanceConflicts(sheet, { marks, walkIns });
  const named = new Set(conflicts.map((each) => ('registration' in each ? each.registration.code : each.sector)));
  const kept = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> => Object.fromEntries(Object.entries(entries).filter(([name]) => !named.has(name)));
  return { marks: kept(marks), walkIns: kept(walkIns) };
}

/** What is pending as if it had been marked on this sheet: one's own marks stand. */
export function onTopOf(sheet: Sheet, { marks, walkIns }: PendingAttendance): PendingAttendance {
  const standing = new Map(sheet.registrations.map(({ code, attended }) => [code, attended]));
  return {
    marks: Object.fromEntries(Object.entries(marks).map(([code, { now }]) => [code, { before: standing.get(code) ?? null, now }])),
    walkIns: Object.fromEntries(Object.entries(walkIns).map(([sector, { now }]) => [sector, { before: countIn(sheet, sector), now }])),
  };
}

/** The request that saves what is pending on this version of the sheet. */
export function saveOf(sheet: MeetingRegistrations, pending: PendingAttendance): SaveAttendance {
  const { marks } = stillPending(sheet, pending);
  const sectors = new Set([...sheet.walkIns.map(({ sector }) => sector), ...Object.keys(pending.walkIns)]);
  return {
    version: sheet.version,
    marks: Object.entries(marks).map(([code, { now }]) => ({ code, attended: now })),
    walkIns: [...sectors].map((sector) => ({ sector, count: walkInsOf(sheet, sector, pending) })).filter(({ count }) => count > 0),
  };
}

/** What a device kept, which may hold anything. */
export function readPending(kept: unknown): PendingAttendance {
  const { marks, walkIns } = Object(kept) as { marks?: unknown; walkIns?: unknown };
  const isMark = (value: unknown): value is Mark => value === null || typeof value === 'boolean';
  const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
  const read = <Value>(entries: unknown, isValue: (value: unknown) => value is Value): Record<string, { before: Value; now: Value }> =>
    Object.fromEntries(
      Object.entries(Object(entries) as object).flatMap(([name, entry]): [string, { before: Value; now: Value }][] => {
        const { before, now } = Object(entry) as { before?: unknown; now?: unknown };
        return isValue(before) && isValue(now) ? [[name, { before, now }]] : [];
      }),
    );
  return { marks: read(marks, isMark), walkIns: read(walkIns, isCount) };
}
