import type { Finding } from './finding.js';

/** Input nothing can be made of: the command stops with exit code 2 and says why. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';

  /** @param findings Why, as it is told to the person. */
  constructor(
    readonly why: 'no-folder' | 'nothing-to-read' | 'forum',
    readonly subject: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(`${why}: ${subject}`);
  }
}
