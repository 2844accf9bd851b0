import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { unambiguous, unambiguousLetters } from 'mga-widgets/domain';

/**
 * The secret of a proposal: 25 letters and digits (125 bits) in groups of five, which people can copy from paper. It is made from the key the
 * proposal was sent with, so that a repeated send can be given the same one although it is kept nowhere: the key is only known to who sent it.
 */
export function proposalSecret(key: Buffer, idempotencyKey: string, folio: string): string {
  return secretOf(key, `${folio}\n${idempotencyKey}`);
}

/** The secret of a registration. It follows from its code alone, for the letters about it to carry it; who has the key of the server and the code has it. */
export const registrationSecret = (key: Buffer, code: string): string => secretOf(key, code);

/** The secret of a ballot, made from the text of the device it was cast on: every ballot of the device for the round is one, and has one secret. */
export const ballotSecret = (key: Buffer, device: string, code: string): string => secretOf(key, `${code}\n${device}`);

function secretOf(key: Buffer, text: string): string {
  const digest = createHmac('sha256', key).update(text).digest();
  const letters = [...digest.subarray(0, 25)].map((byte) => unambiguousLetters[byte % 32]);
  return [0, 5, 10, 15, 20].map((from) => letters.slice(from, from + 5).join('')).join('-');
}

/** What is kept of a secret. It has too many possible values to be tried out, so a fast hash is enough. */
export const secretHash = (secret: string): string => createHash('sha256').update(unambiguous(secret)).digest('base64url');

/** Compares in a time that tells nothing. */
export function isSecretOf(given: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(secretHash(given)), Buffer.from(hash));
}
