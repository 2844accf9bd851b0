import { createHash, createHmac } from 'node:crypto';

/**
 * The value of an Idempotency-Key header (draft-ietf-httpapi-idempotency-key-header-07): 16 to 200 visible characters, with or without the quotes
 * of a structured string. `undefined` when there is none that can be used: with a shorter one two people could have the same.
 */
export function idempotencyKey(header: string | string[] | undefined): string | undefined {
  const value = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/u, '$1') : '';
  return /^[\x21-\x7e]{16,200}$/u.test(value) ? value : undefined;
}

/** What is kept of a key. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('base64url');

/**
 * Tells whether two sends are of the same text. `form` is left out: one that waited for the network comes with a new token. It is keyed, so that
 * nobody who reads the database can try out names and addresses.
 */
export function fingerprint(key: Buffer, { form: _, ...rest }: { form: unknown }): string {
  return createHmac('sha256', key).update(canonical(rest)).digest('base64url');
}

/** JSON with the keys of objects in order, so that it does not matter how they were sent. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}
