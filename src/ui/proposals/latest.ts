import type { Outcome } from '../../feed/edition.js';

/** What is known of a question now. */
export interface Answer<Value> {
  /** The answer to the question, or to the one before while this one's is on its way. */
  readonly outcome: Outcome<Value> | undefined;
  /** Whether the answer is still on its way. */
  readonly busy: boolean;
}

/**
 * The answer to the question asked last. Asking the same again (by reference, part by part) costs nothing; asking another drops the answer that
 * was on its way and keeps showing the old one until the new one is there.
 */
export class Latest<Value> {
  #key: readonly unknown[] | undefined;
  #stop: AbortController | undefined;
  #outcome: Outcome<Value> | undefined;

  /** @param onAnswer Called when an answer has arrived. */
  constructor(private readonly onAnswer: () => void) {}

  /** @param delay Milliseconds to wait whether something else is asked instead. */
  ask(key: readonly unknown[], work: (signal: AbortSignal) => Promise<Outcome<Value>>, delay = 0): Answer<Value> {
    if (!this.#key || key.length !== this.#key.length || key.some((part, index) => part !== this.#key![index])) {
      this.#stop?.abort();
      this.#key = key;
      const stop = (this.#stop = new AbortController());
      void this.#answer(work, stop, delay);
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

  async #answer(work: (signal: AbortSignal) => Promise<Outcome<Value>>, stop: AbortController, delay: number): Promise<void> {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const hasLeft = (): boolean => stop.signal.aborted;
    if (hasLeft()) return;
    const outcome = await work(stop.signal);
    if (hasLeft()) return;
    this.#stop = undefined;
    this.#outcome = outcome;
    this.onAnswer();
  }
}
