import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isDay } from '../domain/day.js';
import type { CollectionName, Feed } from '../domain/feed.js';
import type { RecordProblem } from '../domain/record-problem.js';
import { dayIn } from '../domain/zone-clock.js';
import { feedProblem } from '../feed/problem.js';
import type { FeedSource, FeedState } from '../feed/state.js';
import { feedStore } from '../feed/store-registry.js';
import { tagSuffix } from '../release/release.js';
import { closestAround } from './closest-around.js';
import { MgaFeedReportEvent } from './events.js';
import { feedContext } from './feed-context.js';
import { warnOnce } from './feed-report.js';

/** A widget that shows a feed. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the feed; without it, that of the `<mga-feed>` around the widget. */
  feed?: string;
  /** Day for which deadlines are worked out, YYYY-MM-DD; today in the feed's zone by default. */
  asOf?: string;
}

/** Tag of the element that gives a feed to those inside it. */
const provider = `mga-feed${tagSuffix}`;
const noSource: FeedState = { status: 'idle' };
const noAddress: FeedState = { status: 'failed', problem: feedProblem({ kind: 'no-address' }), retrying: false };

/**
 * Connects a widget to its feed: the one its `feed` names or else the one of the nearest `<mga-feed>`, also when that arrives, moves or is
 * defined later. The widget is updated when the parts of the feed it asked for change.
 */
export class FeedController implements ReactiveController {
  #source: FeedSource | undefined;
  #provided: FeedSource | undefined;
  #state: FeedState = noSource;
  #address: string | undefined;
  #unsubscribe: (() => void) | undefined;
  #leaveProvider: (() => void) | undefined;
  #connected = false;
  /** What was told last, so that a widget that is moved does not tell it again. */
  #reported: readonly RecordProblem[] | undefined;

  constructor(
    private readonly host: FeedHost,
    /** Collections the widget shows; those kept in pages are loaded because it asks. */
    private readonly collections: readonly CollectionName[],
    /** Collections it shows too, of which it gets single pages by itself; the whole is only loaded if it asks with `load`. */
    private readonly onDemand: readonly CollectionName[] = [],
  ) {
    host.addController(this);
  }

  /** Where the feed stands. */
  get state(): FeedState {
    return this.#state;
  }

  /** The feed, once there is one. */
  get feed(): Feed | undefined {
    return this.#state.status === 'ready' ? this.#state.feed : undefined;
  }

  /** Address that relative addresses in the feed start from. */
  get base(): string {
    return this.#state.status === 'ready' ? this.#state.base : document.baseURI;
  }

  /** The day for which deadlines are worked out, YYYY-MM-DD. */
  get today(): string {
    const { asOf } = this.host;
    return asOf && isDay(asOf) ? asOf : dayIn(this.feed?.timeZone ?? 'UTC', new Date());
  }

  /** Asks again after a failure. */
  readonly retry = (): void => void this.#source?.retry();

  /** Collections this widget shows. */
  get needs(): readonly CollectionName[] {
    return [...this.collections, ...this.onDemand];
  }

  /** Gets all pages of a collection, because it can't be had in another way. */
  load(name: CollectionName): void {
    this.#source?.require([name]);
  }

  /** Asks the server for news now. */
  refresh(): Promise<void> {
    return this.#source?.refresh() ?? Promise.resolve();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#askProvider();
    // An <mga-feed> that is defined after its content could not hear the question.
    if (!customElements.get(provider)) void customElements.whenDefined(provider).then(() => this.#connected && !this.#provided && this.#askProvider());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leaveProvider?.();
    this.#leaveProvider = this.#provided = undefined;
    this.#connect(undefined);
    this.#address = undefined;
  }

  /** Here rather than on connection, because a framework sets `feed` just after it. */
  hostUpdate(): void {
    if (!this.#connected) return;
    const { feed } = this.host;
    if (feed) {
      if (feed !== this.#address) this.#connect(feedStore(feed));
    } else this.#connect(this.#provided);
    this.#address = feed || undefined;
    if (!this.#source) this.#state = this.#awaitsProvider() ? noSource : noAddress;
  }

  #askProvider(): void {
    this.host.dispatchEvent(
      new ContextEvent(
        feedContext,
        this.host,
        (source, leave) => {
          if (this.#leaveProvider && this.#leaveProvider !== leave) this.#leaveProvider();
          this.#leaveProvider = leave;
          this.#provided = source;
          this.host.requestUpdate();
        },
        true,
      ),
    );
  }

  /** Whether there is an <mga-feed> around the widget that may still answer. */
  #awaitsProvider(): boolean {
    return !customElements.get(provider) && closestAround(this.host, provider) !== undefined;
  }

  #connect(source: FeedSource | undefined): void {
    if (source === this.#source) return;
    this.#unsubscribe?.();
    this.#source = source;
    this.#state = noSource;
    if (!source) return;
    source.require(this.collections);
    this.#unsubscribe = source.subscribe((state) => this.#take(state));
    // Subscribing may have started the loading.
    this.#take(source.state);
  }

  #take(state: FeedState): void {
    const before = this.#state;
    this.#state = state;
    if (state.status === 'ready' && state.problems !== this.#reported && state.problems.length > 0) {
      this.#reported = state.problems;
      warnOnce(this.#source!.url, state.problems);
      // Inside an <mga-feed> it is that element that tells.
      if (this.host.feed) this.host.dispatchEvent(new MgaFeedReportEvent(this.#source!.url, state.problems));
    }
    if (this.#differs(before, state)) this.host.requestUpdate();
  }

  /** Whether two states look different to this widget: pages of a collection it does not show are none of its business. */
  #differs(before: FeedState, after: FeedState): boolean {
    if (before.status !== 'ready' || after.status !== 'ready' || before.feed.updated !== after.feed.updated) return true;
    const { feed: old, incomplete: oldIncomplete, ...oldRest } = before;
    const { feed, incomplete, ...rest } = after;
    const sameRest = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === oldRest[key]);
    return !sameRest || old.forum !== feed.forum || this.needs.some((name) => old[name] !== feed[name] || oldIncomplete[name] !== incomplete[name]);
  }
}
