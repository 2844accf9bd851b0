import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedSource, FeedState } from '../feed/state.js';
import { feedStore } from '../feed/store-registry.js';
import { MgaFeedChangeEvent, MgaFeedReportEvent } from './events.js';
import { feedContext } from './feed-context.js';

/** An element that gives a feed to the widgets inside it. */
export interface FeedProviderHost extends ReactiveElement {
  /** Address of the feed. */
  src?: string;
}

/** Offers the store of the host's `src` to whoever asks from inside it, and tells the page what happens to that feed. */
export class FeedProvider implements ReactiveController {
  #provider: ContextProvider<typeof feedContext, FeedProviderHost>;
  #source: FeedSource | undefined;
  #unsubscribe: (() => void) | undefined;
  #last: FeedState | undefined;

  constructor(private readonly host: FeedProviderHost) {
    this.#provider = new ContextProvider(host, { context: feedContext });
    host.addController(this);
  }

  get state(): FeedState {
    return this.#source?.state ?? { status: 'idle' };
  }

  /** Asks the server for news now; settles when they have been dealt with. */
  refresh(): Promise<void> {
    return this.#source?.refresh() ?? Promise.resolve();
  }

  hostConnected(): void {
    this.#connect();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#source = this.#last = undefined;
  }

  /** Here rather than on connection, because a framework sets `src` just after it. */
  hostUpdate(): void {
    if (this.host.isConnected) this.#connect();
  }

  #connect(): void {
    const { src } = this.host;
    const source = src === undefined ? undefined : feedStore(src);
    if (source === this.#source || !source) return;
    this.#unsubscribe?.();
    this.#source = source;
    this.#last = undefined;
    this.#provider.setValue(source);
    this.#unsubscribe = source.subscribe((state) => this.#tell(state));
    this.#tell(source.state);
  }

  #tell(state: FeedState): void {
    const before = this.#last;
    this.#last = state;
    const url = this.#source!.url;
    if (before?.status !== state.status || (before.status === 'ready' && state.status === 'ready' && before.feed !== state.feed)) {
      this.host.dispatchEvent(new MgaFeedChangeEvent(url, state));
    }
    if (state.status === 'ready' && state.problems.length > 0 && !(before?.status === 'ready' && before.problems === state.problems)) {
      this.host.dispatchEvent(new MgaFeedReportEvent(url, state.problems));
    }
  }
}
