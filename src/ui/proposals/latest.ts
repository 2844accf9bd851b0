import type { Outcome } from '../../feed/edition.js';
import type { Soon } from '../../feed/proposal-source.js';

/** What is known of a question now. */
export interface Answer<Value> {
  /** The answer to the question, or to the one before while this one's is on its way. */
  readonly outcome: Outcome<Value> | undefined;
  /** Whether the answer is still on its way. */
  readonly busy: boolean;
}

/**
 * The answer to the question asked last. Asking the same again (by reference, part by part) costs nothing; asking another drops the answer that
 * was on its way and keeps showing the old one until the new one is there. What is known at once is the answer at once, and nobody is called.
 */
export class Latest<Value> {
  #key: readonly unknown[] | undefined;
  #stop: AbortController | undefined;
  #outcome: Outcome<Value> | undefined;

  /** @param onAnswer Called when an answer that was waited for has arrived. */
  constructor(private readonly onAnswer: () => void) {}

  /** @param wait What comes before the work, if anything does. The work is not begun if something else is asked meanwhile. */
  ask(key: readonly unknown[], work: (signal: AbortSignal) => Soon<Value>, wait?: () => Promise<unknown>): Answer<Value> {
    if (!this.#key || key.length !== this.#key.length || key.some((part, index) => part !== this.#key![index])) {
      this.#stop?.abort();
      this.#key = key;
      const stop = (this.#stop = new AbortController());
      if (wait) void wait().then(() => (stop.signal.aborted ? undefined : this.#answer(work(stop.signal), stop)));
      else {
        const answer = work(stop.signal);
        if (answer instanceof Promise) void this.#answer(answer, stop);
        else this.#take(answer);
      }
    }
    return { outcome: this.#outcome, busy: this.#stop !== undefined };
  }

  /** Forgets a failure, so that asking again tries again. */
  retry(): void {
    if (!this.#stop) this.#key = undefined;
  }

  /** Drops what is on its way; asking again starts it again. */
  stop(): void {
    if (!this.#stop) return;
    this.#stop.abort();
    this.#stop = this.#key = undefined;
  }

  async #answer(coming: Soon<Value>, { signal }: AbortController): Promise<void> {
    const outcome = await coming;
    if (signal.aborted) return;
    this.#take(outcome);
    this.onAnswer();
  }

  #take(outcome: Outcome<Value>): void {
    this.#stop = undefined;
    this.#outcome = outcome;
  }
}
