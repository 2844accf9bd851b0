import { randomBytes } from 'node:crypto';
import type { Store } from './store.js';

/** Keys by what they are for. */
export interface ServerKeys {
  /** Signs the tokens of forms. */
  readonly formToken: Buffer;
  /** Makes the secret of a proposal out of the idempotency key it came with. */
  readonly secret: Buffer;
  /** Makes the secret of a registration out of its code. */
  readonly registrationSecret: Buffer;
  /** Makes the fingerprint of what was sent. */
  readonly fingerprint: Buffer;
}

const names = ['formToken', 'secret', 'registrationSecret', 'fingerprint'] as const;

/** The keys of this store, made the first time. They live in the database so that every process on it has the same ones. */
export async function serverKeys(store: Store): Promise<ServerKeys> {
  const made = names.map((name) => ({ name, value: randomBytes(32).toString('base64url'), created_at: new Date().toISOString() }));
  await store.database.insertInto('server_keys').values(made).onConflict((conflict) => conflict.column('name').doNothing()).execute();
  const rows = await store.database.selectFrom('server_keys').select(['name', 'value']).execute();
  const key = (name: (typeof names)[number]): Buffer => Buffer.from(rows.find((row) => row.name === name)!.value, 'base64url');
  return { formToken: key('formToken'), secret: key('secret'), registrationSecret: key('registrationSecret'), fingerprint: key('fingerprint') };
}
