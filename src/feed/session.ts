import type { FeedEnvironment } from './environment.js';
import type { FeedProblem } from './problem.js';
import { retryDelay } from './retry-delay.js';
import type { ReturnReason } from './watch-return.js';

/** What goes on in a store from its first subscriber to its last, and ends with it. */
export class Session {
  /** The check under way. */
  checking?: Promise<void>;
  readonly #environment: FeedEnvironment;
  readonly #stop = new AbortController();
  readonly #unwatch: () => void;
  #cancelRetry?: () => void;
  #attempts = 0;

  constructor(environment: FeedEnvironment, onReturn: (reason: ReturnReason) => void) {
    this.#environment = environment;
    this.#unwatch = environment.watchReturn(onReturn);
  }

  /** Aborted at the end. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Whether the last subscriber has left: nobody is to be told anything. */
  hasEnded(): boolean {
    return this.signal.aborted;
  }

  get retryIsPlanned(): boolean {
    return this.#cancelRetry !== undefined;
  }

  /** Plans the next attempt of our own for the first of these problems that may pass by itself. */
  planRetry(problems: readonly FeedProblem[], again: () => void): void {
    this.cancelRetry();
    const problem = problems.find(({ retryable }) => retryable);
    const delay = problem && retryDelay(problem, this.#attempts, this.#environment.random());
    if (delay === undefined || this.hasEnded()) return;
    this.#attempts += 1;
    this.#cancelRetry = this.#environment.clock.after(delay, again);
  }

  cancelRetry(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
  }

  /** Gives the full number of attempts again, because a person asked or the network came back. */
  resetAttempts(): void {
    this.#attempts = 0;
  }

  end(): void {
    this.#stop.abort();
    this.cancelRetry();
    this.#unwatch();
  }
}
