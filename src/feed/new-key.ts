/** 128 random bits, for an idempotency key and the like. Not `crypto.randomUUID`, which pages without https don't have. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
