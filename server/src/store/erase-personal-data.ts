import type { Kysely } from 'kysely';
import { recordEvent } from './proposals.js';
import type { EventsTable, Tables } from './tables.js';

/**
 * Erases the personal data of a proposal, the name it showed among them. What it says, what was consented to and what happened stay: they tell of
 * nobody any more. Call it inside a transaction.
 *
 * @param actor Who asked for it.
 * @param at ISO 8601 in UTC.
 * @returns Whether there was anything to erase.
 */
export async function erasePersonalData(transaction: Kysely<Tables>, folio: string, actor: EventsTable['actor'], at: string): Promise<boolean> {
  const { numDeletedRows } = await transaction.deleteFrom('personal_data').where('folio', '=', folio).executeTakeFirst();
  // It was made of the personal data too, and would tell whoever guesses them that the guess is right.
  await transaction.updateTable('idempotency_keys').set({ fingerprint: null }).where('folio', '=', folio).execute();
  if (numDeletedRows === 0n) return false;
  // Whatever else changes it at the same moment.
  await transaction.updateTable('proposals').set((row) => ({ version: row('version', '+', 1), personal_data_erased_at: at, updated_at: at })).where('folio', '=', folio).execute();
  await recordEvent(transaction, { folio, at, kind: 'personal-data-erased', actor });
  return true;
}
