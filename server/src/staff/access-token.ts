import { createHash, randomBytes } from 'node:crypto';
import { unambiguous, unambiguousLetters } from 'mga-widgets/domain';

/** What tokens begin with, so that whoever finds one in a file or a message knows what it is, and programs that look for secrets find it. */
const prefix = 'mga_';

/** Letters of a token: 52 × 5 bits, more than the 256 that nobody can try out. */
const length = 52;

/** A personal access token that nobody had before. */
export const newToken = (): string => prefix + [...randomBytes(length)].map((byte) => unambiguousLetters[byte % unambiguousLetters.length]).join('');

/**
 * What is kept of a token. It has too many possible values to be tried out, so a fast hash is enough. Spaces and line ends that copying adds, small
 * letters and O for 0 do no harm.
 */
export const tokenHash = (token: string): string => createHash('sha256').update(unambiguous(token)).digest('base64url');
