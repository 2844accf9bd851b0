import type { Clock } from './clock.js';

/** Ends a request when its caller leaves or its time is up, even if whoever carries it out ignores the signal. */
export class Deadline {
  readonly #stop = new AbortController();
  readonly #stopped: Promise<never>;
  readonly #caller: AbortSignal;
  readonly #clock: Clock;
  readonly #cancelTotal: () => void;
  #cancelWait = () => {};
  #expired = false;

  /** `caller` is the signal of whoever asked; `total` the milliseconds that everything together may take. */
  constructor(caller: AbortSignal, clock: Clock, total: number) {
    this.#caller = caller;
    this.#clock = clock;
    this.#stopped = new Promise((_, reject) => {
      this.#stop.signal.addEventListener('abort', () => reject(this.#stop.signal.reason as Error));
    });
    this.#stopped.catch(() => {});
    this.#cancelTotal = clock.after(total, this.#expire);
    caller.addEventListener('abort', this.#leave);
    if (caller.aborted) this.#leave();
  }

  /** To be given to the request. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Whether it was time that ended the request. */
  get expired(): boolean {
    return this.#expired;
  }

  /** What `work` gives, unless it takes more than `milliseconds`, the total passes, or the caller leaves. */
  async within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
    this.#cancelWait();
    this.#cancelWait = this.#clock.after(milliseconds, this.#expire);
    try {
      return await Promise.race([work, this.#stopped]);
    } finally {
      this.#cancelWait();
    }
  }

  /** Releases timers and listeners, and whatever the request still holds. */
  end(): void {
    this.#cancelTotal();
    this.#cancelWait();
    this.#caller.removeEventListener('abort', this.#leave);
    this.#stop.abort();
  }

  #leave = () => this.#stop.abort();

  #expire = () => {
    this.#expired = true;
    this.#stop.abort();
  };
}
