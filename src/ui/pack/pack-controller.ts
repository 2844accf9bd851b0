import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, Plan, Proposal } from '../../domain/feed.js';
import type { PackLanguage } from '../../domain/irm-pack/pack-words.js';
import type { FeedController } from '../feed-controller.js';
import { Part } from '../part.js';
import { saveFile } from '../save-file.js';

/** Where a download of the pack stands. */
export type PackState =
  | { status: 'idle' | 'gathering' | 'failed' | 'incomplete' | 'cancelled' }
  | { status: 'packing'; done: number; total: number }
  | { status: 'saved'; name: string };

const part = new Part(() => import('./pack-blob.js'));

/** Proposals packed at once. */
const someProposals = 500;

/** Makes the pack of a plan on the reader's device and saves it. What makes it is fetched when it is first asked for, and so are proposals kept in pages. */
export class IrmPackController implements ReactiveController {
  #state: PackState = { status: 'idle' };
  #work: AbortController | undefined;
  /** Told when the host has been updated: pages may have come. */
  #onUpdate: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly feed: FeedController,
  ) {
    host.addController(this);
  }

  get state(): PackState {
    return this.#state;
  }

  hostUpdated(): void {
    this.#onUpdate?.();
  }

  hostDisconnected(): void {
    this.#work?.abort();
  }

  /** @param plan Plan to pack. */
  async start(plan: Plan, today: string, language: PackLanguage): Promise<void> {
    const feed = this.feed.feed;
    if (!feed || this.#work) return;
    const work = (this.#work = new AbortController());
    const { signal } = work;
    try {
      const proposals = feed.pages.proposals ? await this.#proposals(signal) : undefined;
      this.#show({ status: 'packing', done: 0, total: 1 });
      const { packBlob } = await part.load();
      const options = { plan, today, language, ...(proposals && { proposals: () => some(proposals) }) };
      const blob = await packBlob(feed, options, signal, (done, total) => this.#show({ status: 'packing', done, total }));
      const name = `irm-${plan.id}-${today}.zip`;
      saveFile(name, blob, blob.type);
      this.#show({ status: 'saved', name });
    } catch (error) {
      this.#show({ status: signal.aborted ? 'cancelled' : error instanceof PagesMissing ? 'incomplete' : 'failed' });
    } finally {
      this.#work = undefined;
    }
  }

  readonly cancel = (): void => this.#work?.abort();

  /** All proposals, once their pages are here. */
  async #proposals(signal: AbortSignal): Promise<readonly Proposal[]> {
    this.#show({ status: 'gathering' });
    this.feed.load('proposals');
    const gathered = (feed: Feed | undefined): boolean => feed?.pages.proposals === undefined;
    while (!gathered(this.feed.feed)) {
      signal.throwIfAborted();
      const { state } = this.feed;
      if (state.status === 'ready' && state.incomplete.proposals) throw new PagesMissing();
      await new Promise<void>((resolve) => {
        this.#onUpdate = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    this.#onUpdate = undefined;
    return this.feed.feed?.proposals ?? [];
  }

  #show(state: PackState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

class PagesMissing extends Error {}

async function* some(proposals: readonly Proposal[]): AsyncGenerator<readonly Proposal[], void> {
  for (let from = 0; from < proposals.length; from += someProposals) yield Promise.resolve(proposals.slice(from, from + someProposals));
}
