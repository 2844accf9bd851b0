import type { Insertable } from 'kysely';
import type { Store } from './store.js';
import type { ConsentsTable, EventsTable, IdempotencyKeysTable, PersonalDataTable, ProposalsTable } from './tables.js';

/** A proposal with everything that is kept when it arrives. */
export interface NewProposal {
  proposal: Insertable<ProposalsTable>;
  key: Insertable<IdempotencyKeysTable>;
  personalData?: Insertable<PersonalDataTable>;
  consents: readonly Insertable<ConsentsTable>[];
  event: Insertable<EventsTable>;
}

/**
 * Keeps proposals in one transaction: all that are new, or none when it fails. They are on the disk when this resolves.
 *
 * @returns Of each whether it was kept, or its key had been used before.
 */
export async function keepProposals(store: Store, arrived: readonly NewProposal[]): Promise<('kept' | 'key-used')[]> {
  const used = await keepFresh(store, arrived);
  return arrived.map(({ key }) => (used.has(key.key_hash) ? 'key-used' : 'kept'));
}

/** Keeps those whose key is new. @returns Hashes of the keys that are not. */
function keepFresh(store: Store, arrived: readonly NewProposal[]): Promise<ReadonlySet<string>> {
  return store.database.transaction().execute(async (transaction) => {
    // The unique key would refuse them too, and with them all that arrived together.
    const hashes = arrived.map(({ key }) => key.key_hash);
    const used = new Set((await transaction.selectFrom('idempotency_keys').select('key_hash').where('key_hash', 'in', hashes).execute()).map((row) => row.key_hash));
    const fresh = arrived.filter(({ key }) => !used.has(key.key_hash));
    if (!fresh.length) return used;
    await transaction.insertInto('proposals').values(fresh.map(({ proposal }) => proposal)).execute();
    await transaction.insertInto('idempotency_keys').values(fresh.map(({ key }) => key)).execute();
    const personalData = fresh.flatMap((each) => each.personalData ?? []);
    if (personalData.length) await transaction.insertInto('personal_data').values(personalData).execute();
    const consents = fresh.flatMap((each) => each.consents);
    if (consents.length) await transaction.insertInto('consents').values(consents).execute();
    await transaction.insertInto('events').values(fresh.map(({ event }) => event)).execute();
    return used;
  });
}
