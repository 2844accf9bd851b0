/** Time as the feed layer sees it, so that tests can own it. */
export interface Clock {
  /** Milliseconds since 1970. Wall time and not `performance.now()`, which stands still in some browsers while the machine sleeps. */
  now(): number;
  /** Does `action` once after `milliseconds`; returns the way to call it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The clock of the browser. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Whether at least `milliseconds` passed since `moment`. A clock that was set back cannot tell, and counts as yes. */
export function isOlderThan(milliseconds: number, moment: number, clock: Clock): boolean {
  const age = clock.now() - moment;
  return age < 0 || age >= milliseconds;
}
