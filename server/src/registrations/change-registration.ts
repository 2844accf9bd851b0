import type { Kysely } from 'kysely';
import { IntakeProblem } from '../intake/problem.js';
import type { RegistrationEventsTable } from '../store/registration-tables.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import type { FindMeeting } from './meeting-rules.js';
import { canCancel, type StoredRegistration } from './own-registration.js';
import type { RegistrationDesk } from './registration-desk.js';
import { lockMeeting, moveUp, recordRegistrations } from './seats.js';

/** Cancels a registration for who made it; one that is cancelled already stays so. @throws IntakeProblem `cancellation-closed` once the meeting has begun. */
export async function cancelOwn(desk: RegistrationDesk, { row }: StoredRegistration): Promise<void> {
  if (row.state === 'cancelled') return;
  if (!canCancel(row, desk)) throw new IntakeProblem('cancellation-closed');
  await cancelRegistration(desk, row, { actor: 'person' });
}

/**
 * Cancels a registration, and gives its seat to the first who waits, in one transaction.
 *
 * @param by Who does it; `tell` writes into the transaction what else belongs to it.
 * @returns Whether it was cancelled now, and not before.
 */
export function cancelRegistration(
  { store, meeting: find, now }: { store: Store; meeting: FindMeeting; now: () => Date },
  { code, meeting }: { code: string; meeting: string },
  { tell, ...by }: { actor: RegistrationEventsTable['actor']; staff?: string; tell?: (transaction: Kysely<Tables>, at: string) => Promise<void> },
): Promise<boolean> {
  const [moment, rules] = [now(), find(meeting)];
  const at = moment.toISOString();
  return store.database.transaction().execute(async (transaction) => {
    await lockMeeting(transaction, meeting, at);
    const { numUpdatedRows } = await transaction
      .updateTable('registrations')
      .set((row) => ({ state: 'cancelled' as const, version: row('version', '+', 1), updated_at: at }))
      .where('code', '=', code)
      .where('state', '!=', 'cancelled')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await recordRegistrations(transaction, [code], { at, kind: 'cancelled', ...by });
    await tell?.(transaction, at);
    // Nobody is called to a meeting that has begun or will not be held, nor to one of which nothing is known any more.
    if (rules && rules.meeting.status !== 'cancelled' && !rules.hasBegun(moment)) await moveUp(transaction, meeting, rules.seats, at);
    return true;
  });
}

/**
 * Erases the personal data of a registration. What it counts towards, what was consented to and what happened stay: they tell of nobody any more. Call it
 * inside a transaction.
 *
 * @returns Whether there was anything to erase.
 */
export async function eraseRegistrationData(transaction: Kysely<Tables>, code: string, actor: RegistrationEventsTable['actor'], at: string): Promise<boolean> {
  const { numDeletedRows } = await transaction.deleteFrom('registration_personal_data').where('code', '=', code).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  // The fingerprint was made of the personal data too, and would tell whoever guesses them that the guess is right.
  await transaction.updateTable('registrations').set((row) => ({ version: row('version', '+', 1), fingerprint: null, personal_data_erased_at: at, updated_at: at })).where('code', '=', code).execute();
  await recordRegistrations(transaction, [code], { at, kind: 'personal-data-erased', actor });
  return true;
}
