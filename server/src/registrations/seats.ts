import type { Kysely, Selectable, Transaction } from 'kysely';
import { waitingMail } from '../mail/enqueue.js';
import type { RegistrationEventsTable, RegistrationMeetingsTable, RegistrationsTable } from '../store/registration-tables.js';
import type { Tables } from '../store/tables.js';

/** How many registrations of a meeting are in each state. */
export type SeatCounts = Record<RegistrationsTable['state'], number>;

/** People moved up in one statement. */
const together = 500;

/**
 * Takes a meeting for oneself until the end of the transaction: whoever gives or frees a seat of it does this first, and so none is given twice, in whichever
 * process. Of several meetings, take them in the order of their names, or two could wait for each other.
 *
 * @param at ISO 8601 in UTC.
 */
export async function lockMeeting(transaction: Transaction<Tables>, meeting: string, at: string): Promise<Selectable<RegistrationMeetingsTable>> {
  const empty = { meeting, arrivals: 0, attendance_version: 0, walk_ins: null, updated_at: at };
  await transaction.insertInto('registration_meetings').values(empty).onConflict((known) => known.column('meeting').doNothing()).execute();
  return await transaction.updateTable('registration_meetings').set({ updated_at: at }).where('meeting', '=', meeting).returningAll().executeTakeFirstOrThrow();
}

/** How many registrations of a meeting are in each state; of one nobody registered for, none. */
export async function countSeats(database: Kysely<Tables>, meeting: string): Promise<SeatCounts> {
  const rows = await database.selectFrom('registrations').select(({ fn }) => ['state', fn.countAll().as('count')] as const).where('meeting', '=', meeting).groupBy('state').execute();
  const counts: SeatCounts = { seated: 0, waiting: 0, cancelled: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}

/** The place of a registration on the waiting list, from 1; `undefined` when it does not wait. */
export async function positionOf(database: Kysely<Tables>, { meeting, arrival, state }: Pick<RegistrationsTable, 'meeting' | 'arrival' | 'state'>): Promise<number | undefined> {
  if (state !== 'waiting') return undefined;
  const { before } = await database.selectFrom('registrations').select(({ fn }) => fn.countAll().as('before')).where('meeting', '=', meeting).where('state', '=', 'waiting').where('arrival', '<', arrival).executeTakeFirstOrThrow();
  return Number(before) + 1;
}

/**
 * Gives the free seats of a meeting to those who wait, in the order they arrived, and writes the letters that tell them. Call it in a transaction that has the
 * meeting (`lockMeeting`).
 *
 * @param seats Seats in all; `undefined` when there is no limit.
 * @returns How many moved up.
 */
export async function moveUp(transaction: Transaction<Tables>, meeting: string, seats: number | undefined, at: string): Promise<number> {
  const { seated, waiting } = await countSeats(transaction, meeting);
  const free = Math.min(waiting, seats === undefined ? waiting : Math.max(0, seats - seated));
  for (let moved = 0; moved < free; ) {
    const next = await transaction
      .selectFrom('registrations')
      .leftJoin('registration_personal_data', 'registration_personal_data.code', 'registrations.code')
      .select(['registrations.code', 'email'])
      .where('meeting', '=', meeting)
      .where('state', '=', 'waiting')
      .orderBy('arrival')
      .limit(Math.min(together, free - moved))
      .execute();
    const codes = next.map(({ code }) => code);
    await transaction.updateTable('registrations').set((row) => ({ state: 'seated' as const, version: row('version', '+', 1), updated_at: at })).where('code', 'in', codes).execute();
    await recordRegistrations(transaction, codes, { at, kind: 'moved-up', actor: 'intake' });
    await enqueueRegistrationMail(transaction, 'seat-freed', next.flatMap(({ code, email }) => (email === null ? [] : [code])), at);
    moved += codes.length;
  }
  return free;
}

/** Writes down that something happened to registrations. */
export async function recordRegistrations(database: Kysely<Tables>, codes: readonly string[], event: Pick<RegistrationEventsTable, 'at' | 'kind' | 'actor'> & { staff?: string; detail?: Readonly<Record<string, unknown>> }): Promise<void> {
  const { detail, staff, ...what } = event;
  const rows = codes.map((code) => ({ code, ...what, staff: staff ?? null, detail: detail === undefined ? null : JSON.stringify(detail) }));
  if (rows.length) await database.insertInto('registration_events').values(rows).execute();
}

/** Writes down that letters about registrations are to go out. Call it inside the transaction that makes the reason for them. */
export async function enqueueRegistrationMail(database: Kysely<Tables>, kind: 'registration' | 'seat-freed' | 'registration-cancelled', codes: readonly string[], at: string): Promise<void> {
  const rows = codes.map((code) => waitingMail({ kind, reference: `${kind}:${code}`, folio: null, reply_version: null, staff: null, registration: code }, at));
  if (rows.length) await database.insertInto('outgoing_mail').values(rows).execute();
}
