import type { Insertable, Transaction } from 'kysely';
import type { RegistrationConsentsTable, RegistrationPersonalDataTable, RegistrationsTable } from '../store/registration-tables.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import { countSeats, enqueueRegistrationMail, lockMeeting, moveUp, recordRegistrations } from './seats.js';

/** A registration with everything that is kept when it arrives, but for its place, which it is given when it is kept. */
export interface NewRegistration {
  registration: Omit<Insertable<RegistrationsTable>, 'arrival' | 'state' | 'version'>;
  personalData: Insertable<RegistrationPersonalDataTable>;
  consents: readonly Insertable<RegistrationConsentsTable>[];
  /** Seats of the meeting in all; `undefined` when there is no limit. */
  seats: number | undefined;
}

/** A seat, or a place on the waiting list. */
export interface Seating {
  state: 'seated' | 'waiting';
  /** From 1; only while waiting. */
  position?: number;
}

/**
 * Keeps registrations in one transaction, all that are new or none when it fails, in the order they arrived: with a seat while there are any, then on the
 * waiting list. They are on the disk when this resolves.
 *
 * @returns Of each its seat or place, or that its key had been used before.
 */
export function keepRegistrations(store: Store, arrived: readonly NewRegistration[]): Promise<(Seating | 'key-used')[]> {
  return store.database.transaction().execute(async (transaction) => {
    const seatings = new Map<NewRegistration, Seating>();
    for (const meeting of [...new Set(arrived.map(({ registration }) => registration.meeting))].sort()) {
      await keepOfMeeting(transaction, meeting, arrived.filter(({ registration }) => registration.meeting === meeting), seatings);
    }
    return arrived.map((each) => seatings.get(each) ?? 'key-used');
  });
}

async function keepOfMeeting(transaction: Transaction<Tables>, meeting: string, arrived: readonly NewRegistration[], seatings: Map<NewRegistration, Seating>): Promise<void> {
  const last = arrived.at(-1)!;
  const at = last.registration.registered_at;
  const { arrivals } = await lockMeeting(transaction, meeting, at);
  // The unique key would refuse them too, and with them all that arrived together.
  const hashes = arrived.map(({ registration }) => registration.key_hash);
  const used = new Set((await transaction.selectFrom('registrations').select('key_hash').where('key_hash', 'in', hashes).execute()).map(({ key_hash }) => key_hash));
  const fresh = arrived.filter(({ registration }) => !used.has(registration.key_hash));
  // There may be more seats than when the last one arrived, and they are of those who wait.
  await moveUp(transaction, meeting, last.seats, at);
  if (!fresh.length) return;

  const { seated, waiting } = await countSeats(transaction, meeting);
  const free = last.seats === undefined ? fresh.length : Math.max(0, last.seats - seated);
  for (const [index, each] of fresh.entries()) seatings.set(each, index < free ? { state: 'seated' } : { state: 'waiting', position: waiting + index - free + 1 });
  await transaction.updateTable('registration_meetings').set({ arrivals: arrivals + fresh.length }).where('meeting', '=', meeting).execute();
  await transaction.insertInto('registrations').values(fresh.map((each, index) => ({ ...each.registration, version: 1, arrival: arrivals + index + 1, state: seatings.get(each)!.state }))).execute();
  await transaction.insertInto('registration_personal_data').values(fresh.map(({ personalData }) => personalData)).execute();
  await transaction.insertInto('registration_consents').values(fresh.flatMap(({ consents }) => consents)).execute();
  await recordRegistrations(transaction, fresh.map(({ registration }) => registration.code), { at, kind: 'registered', actor: 'person' });
  await enqueueRegistrationMail(transaction, 'registration', fresh.flatMap(({ registration, personalData }) => (personalData.email ? [registration.code] : [])), at);
}
