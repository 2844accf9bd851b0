import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const hour = 3_600_000;

/** How long a token can be used. A form left open over a weekend still works, and so does one when a clock is a day wrong. */
export const tokenLife = 72 * hour;
/** How far in the future a token may come from: the clock of the server, or of the one beside it, has been set right since. */
const clockError = 25 * hour;
/** Nobody reads and fills in the form in less. */
export const leastFillTime = 3000;

export type TokenProblem = 'form-token-invalid' | 'form-token-expired' | 'form-too-fast';

const signed = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * A token that says what a form was given out for, and when; nobody without the key can make one.
 *
 * @param subject Identifier of a consultation, or what else the form is for.
 */
export function issueToken(key: Buffer, subject: string, now: Date): string {
  const text = Buffer.from(JSON.stringify([subject, now.getTime(), randomBytes(6).toString('base64url')])).toString('base64url');
  return `${text}.${signed(key, text).toString('base64url')}`;
}

/**
 * When a token was issued, or why it does not hold. `form-too-fast` comes with the milliseconds to wait.
 *
 * A token from the future, within a day, holds: how long the form took cannot be told then, and is not asked.
 */
export function checkToken(key: Buffer, token: string, subject: string, now: Date): { issued: Date } | { problem: TokenProblem; wait?: number } {
  const [text = '', signature = '', ...rest] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signed(key, text);
  if (rest.length || given.length !== expected.length || !timingSafeEqual(given, expected)) return { problem: 'form-token-invalid' };
  const [of, issued] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, number, string];
  const age = now.getTime() - issued;
  if (of !== subject) return { problem: 'form-token-invalid' };
  if (age > tokenLife || age < -clockError) return { problem: 'form-token-expired' };
  if (age >= 0 && age < leastFillTime) return { problem: 'form-too-fast', wait: leastFillTime - age };
  return { issued: new Date(issued) };
}
