import type { FeedEnvironment } from '../../src/feed/environment.js';
import { defaultLimits, type FeedLimits } from '../../src/feed/limits.js';
import type { SavedCopy } from '../../src/feed/saved-copy.js';
import type { FailedState, FeedSource, FeedState, ReadyState } from '../../src/feed/state.js';
import type { ReturnReason } from '../../src/feed/watch-return.js';
import { FakeClock } from './fake-clock.js';

/** The world around a store, in a test's hands. */
export class FakeWorld {
  readonly clock = new FakeClock();
  readonly copies = new Map<string, SavedCopy>();
  readonly watchers = new Set<(reason: ReturnReason) => void>();
  readonly environment: FeedEnvironment;

  constructor(limits: Partial<FeedLimits> = {}) {
    this.environment = {
      clock: this.clock,
      limits: { ...defaultLimits, ...limits },
      random: () => 0.5,
      readCopy: (url) => Promise.resolve(this.copies.get(url)),
      saveCopy: (url, copy) => Promise.resolve(void this.copies.set(url, copy)),
      forgetCopy: (url) => Promise.resolve(void this.copies.delete(url)),
      watchReturn: (onReturn) => {
        this.watchers.add(onReturn);
        return () => this.watchers.delete(onReturn);
      },
    };
  }

  /** Lets the store notice that somebody left. */
  async passTask(): Promise<void> {
    this.clock.advance(0);
    await settle();
  }

  /** The reader comes back to the page, or the network to the reader. */
  comeBack(reason: ReturnReason): void {
    for (const watcher of [...this.watchers]) watcher(reason);
  }
}

/** Somebody who reads a store, and remembers every state they were shown. */
export class FeedReader {
  readonly states: FeedState[] = [];
  readonly leave: () => void;
  readonly #source: FeedSource;
  #waiting: { accepts: (state: FeedState) => boolean; resolve: (state: FeedState) => void }[] = [];

  constructor(source: FeedSource) {
    this.#source = source;
    this.leave = source.subscribe((state) => {
      this.states.push(state);
      for (const { resolve } of this.#waiting.filter(({ accepts }) => accepts(state))) resolve(state);
    });
  }

  /** The state now if it is accepted, or the first one that is. */
  until(accepts: (state: FeedState) => boolean): Promise<FeedState> {
    if (accepts(this.#source.state)) return Promise.resolve(this.#source.state);
    return new Promise((resolve) => this.#waiting.push({ accepts, resolve }));
  }

  /** Waits until there is a feed and nothing is under way. */
  async ready(): Promise<ReadyState> {
    return (await this.until((state) => state.status === 'ready' && !state.refreshing)) as ReadyState;
  }

  /** Waits until there is a failure and nothing is under way. */
  async failed(): Promise<FailedState> {
    return (await this.until((state) => state.status === 'failed' && !state.retrying)) as FailedState;
  }
}

/** Lets everything that needs no time happen: promises, streams, messages. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let turns = 5;
    port1.onmessage = () => {
      turns -= 1;
      if (turns) port2.postMessage(null);
      else {
        port1.close();
        resolve();
      }
    };
    port2.postMessage(null);
  });
}
