import { addMonths } from 'mga-widgets/domain';
import { erasePersonalData } from '../store/erase-personal-data.js';
import type { Store } from '../store/store.js';

/** Personal data of proposals, counted. */
export interface Retention {
  /** Erased, because their time was over. */
  erased: number;
  /** Kept, because their time is not over. */
  kept: number;
  /** Kept although nothing says when their time is over, by consultation: it has no last day, or there is no such consultation. */
  undated: ReadonlyMap<string, number>;
}

/**
 * Erases the personal data whose time is over: so many months after the last day of their consultation, as the consents say. Each proposal is a
 * transaction of its own, so that stopping half-way leaves nothing half erased.
 *
 * @param lastDayOf Last day of a consultation, YYYY-MM-DD; `undefined` when it is not known.
 * @param months As the consents say.
 * @param today YYYY-MM-DD.
 */
export async function eraseExpired(store: Store, lastDayOf: (consultation: string) => string | undefined, months: number, today: string, now: Date): Promise<Retention> {
  const rows = await store.database.selectFrom('personal_data').innerJoin('proposals', 'proposals.folio', 'personal_data.folio').select(['personal_data.folio', 'consultation']).execute();
  const undated = new Map<string, number>();
  let [erased, kept] = [0, 0];
  for (const { folio, consultation } of rows) {
    const last = lastDayOf(consultation);
    if (last === undefined) undated.set(consultation, (undated.get(consultation) ?? 0) + 1);
    else if (today <= addMonths(last, months)) kept += 1;
    else if (await store.database.transaction().execute((transaction) => erasePersonalData(transaction, folio, 'retention', now.toISOString()))) erased += 1;
  }
  return { erased, kept, undated };
}
