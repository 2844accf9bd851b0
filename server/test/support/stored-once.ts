import assert from 'node:assert/strict';
import { keyHash } from '../../src/intake/idempotency.js';
import type { Store } from '../../src/store/store.js';
import type { Sent } from './senders.js';

/** Everything that was acknowledged is stored, whole and once; nothing is stored twice or in part, and nothing that nobody sent. */
export async function storedOnce({ database }: Store, sent: readonly Sent[]): Promise<{ acknowledged: number; stored: number }> {
  const stored = await database.selectFrom('idempotency_keys').select(['key_hash', 'folio']).execute();
  const folioOf = new Map(stored.map(({ key_hash, folio }) => [key_hash, folio]));
  const acknowledged = sent.filter(({ folio }) => folio !== undefined);
  for (const { key, folio } of acknowledged) assert.equal(folioOf.get(keyHash(key)), folio, `the folio of ${key}`);
  const known = new Set(sent.map(({ key }) => keyHash(key)));
  assert.ok(stored.every(({ key_hash }) => known.has(key_hash)), 'nothing nobody sent');
  const folios = new Set(stored.map(({ folio }) => folio));
  assert.equal(folios.size, stored.length, 'one proposal for each key');
  for (const table of ['proposals', 'personal_data', 'consents', 'events'] as const) {
    const rows = await database.selectFrom(table).select('folio').distinct().execute();
    assert.deepEqual(new Set(rows.map(({ folio }) => folio)), folios, `as many in ${table}: each is stored whole`);
  }
  return { acknowledged: acknowledged.length, stored: stored.length };
}
