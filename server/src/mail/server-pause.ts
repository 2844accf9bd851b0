import { pauseAfter } from './attempt-times.js';
import type { Outcome } from './outcome.js';

/** Waits, longer each time, while a server takes nothing from anybody or ends its connections, and tells why. */
export class ServerPause {
  #faults = 0;
  #until = 0;
  #problem: string | undefined;

  /**
   * @param tell Told once for each reason, and `undefined` when messages are taken again.
   * @param random From 0 to 1, spreads when several processes try again.
   */
  constructor(
    private readonly tell: (problem: string | undefined) => void,
    private readonly random: () => number,
  ) {}

  /** Why nothing is to be sent at this moment; `undefined` when it may be. */
  reason(now: Date): string | undefined {
    return now.getTime() < this.#until ? this.#problem : undefined;
  }

  /** Takes note of what became of a message. @param usable Whether the connection can take another. */
  heed(outcome: Outcome, usable: boolean, now: Date): void {
    if (outcome.kind === 'withheld') return;
    const lost = (outcome.kind === 'later' || outcome.kind === 'uncertain') && !usable;
    const problem = outcome.kind === 'server-fault' || lost ? outcome.problem : undefined;
    this.#faults = problem === undefined ? 0 : this.#faults + 1;
    this.#until = problem === undefined ? 0 : now.getTime() + pauseAfter(this.#faults, this.random());
    if (problem !== this.#problem) this.tell(problem);
    this.#problem = problem;
  }
}
