import { addDays, addMonths } from 'mga-widgets/domain';
import { eraseRegistrationData } from '../registrations/change-registration.js';
import { erasePersonalData } from '../store/erase-personal-data.js';
import type { Store } from '../store/store.js';

/** Personal data of proposals, or of registrations, counted. */
export interface Retention {
  /** Erased, because their time was over. */
  erased: number;
  /** Kept, because their time is not over. */
  kept: number;
  /** Kept although nothing says when their time is over, by consultation or meeting: it has no last day, or there is no such one. */
  undated: ReadonlyMap<string, number>;
}

/**
 * Erases the personal data of proposals whose time is over: so many months after the last day of their consultation, as the consents say. Each is a
 * transaction of its own, so that stopping half-way leaves nothing half erased.
 *
 * @param lastDayOf Last day of a consultation, YYYY-MM-DD; `undefined` when it is not known.
 * @param months As the consents say.
 * @param today YYYY-MM-DD.
 */
export async function eraseExpired(store: Store, lastDayOf: LastDay, months: number, today: string, now: Date): Promise<Retention> {
  const rows = await store.database.selectFrom('personal_data').innerJoin('proposals', 'proposals.folio', 'personal_data.folio').select(['personal_data.folio as key', 'consultation as of']).execute();
  const isOver = (last: string): boolean => today > addMonths(last, months);
  return eraseOver(rows, lastDayOf, isOver, (folio) => store.database.transaction().execute((transaction) => erasePersonalData(transaction, folio, 'retention', now.toISOString())));
}

/**
 * The same for registrations: so many days after the last day of their meeting.
 *
 * @param lastDayOf Last day of a meeting.
 */
export async function eraseExpiredRegistrations(store: Store, lastDayOf: LastDay, days: number, today: string, now: Date): Promise<Retention> {
  const rows = await store.database
    .selectFrom('registration_personal_data')
    .innerJoin('registrations', 'registrations.code', 'registration_personal_data.code')
    .select(['registrations.code as key', 'meeting as of'])
    .execute();
  const isOver = (last: string): boolean => today > addDays(last, days);
  return eraseOver(rows, lastDayOf, isOver, (code) => store.database.transaction().execute((transaction) => eraseRegistrationData(transaction, code, 'retention', now.toISOString())));
}

/** Last day of something, YYYY-MM-DD; `undefined` when it is not known. */
type LastDay = (of: string) => string | undefined;

/** @param erase Resolves to whether there was anything to erase. */
async function eraseOver(rows: readonly { key: string; of: string }[], lastDayOf: LastDay, isOver: (last: string) => boolean, erase: (key: string) => Promise<boolean>): Promise<Retention> {
  const undated = new Map<string, number>();
  let [erased, kept] = [0, 0];
  for (const { key, of } of rows) {
    const last = lastDayOf(of);
    if (last === undefined) undated.set(of, (undated.get(of) ?? 0) + 1);
    else if (!isOver(last)) kept += 1;
    else if (await erase(key)) erased += 1;
  }
  return { erased, kept, undated };
}
