import { type Clock, systemClock } from './clock.js';
import { defaultLimits, type FeedLimits } from './limits.js';
import { forgetCopy, readCopy, type SavedCopy, saveCopy } from './saved-copy.js';
import { type ReturnReason, watchReturn } from './watch-return.js';

/** What a store takes from the world around it. `fetch` is not here: it is read from `globalThis` at each call, so that a page may replace it. */
export interface FeedEnvironment {
  readonly clock: Clock;
  readonly limits: FeedLimits;
  /** A number from 0 to 1. */
  readonly random: () => number;
  readonly readCopy: (url: string) => Promise<SavedCopy | undefined>;
  readonly saveCopy: (url: string, copy: SavedCopy) => Promise<void>;
  readonly forgetCopy: (url: string) => Promise<void>;
  readonly watchReturn: (onReturn: (reason: ReturnReason) => void) => () => void;
}

export const browserEnvironment: FeedEnvironment = {
  clock: systemClock,
  limits: defaultLimits,
  random: () => Math.random(),
  readCopy,
  saveCopy,
  forgetCopy,
  watchReturn,
};
