import type { Clock } from '../../src/feed/clock.js';

/** A clock that moves only when a test moves it. */
export class FakeClock implements Clock {
  /** Milliseconds since 1970. */
  time = Date.UTC(2026, 10, 20, 12);
  #timers: { at: number; action: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, action: () => void): () => void {
    const timer = { at: this.time + milliseconds, action };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, doing on the way what falls due, in order. */
  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((other) => other !== due);
      this.time = due.at;
      due.action();
    }
    this.time = end;
  }

  /** Timers that have not fired: at rest there are none. */
  get pending(): number {
    return this.#timers.length;
  }
}
