import type { CollectionName } from '../domain/feed.js';
import { Assembly } from './assembly.js';
import { isOlderThan } from './clock.js';
import type { Edition } from './edition.js';
import { browserEnvironment, type FeedEnvironment } from './environment.js';
import { fetchEdition, readSavedEdition } from './get-edition.js';
import type { FeedProblem } from './problem.js';
import { Session } from './session.js';
import { type FeedListener, type FeedSource, type FeedState, sameState } from './state.js';
import type { ReturnReason } from './watch-return.js';

/** The feed of one absolute http(s) URL: gets it, keeps it fresh and tells its subscribers. Shows what it has while it looks for something newer. */
export class FeedStore implements FeedSource {
  readonly url: string;
  readonly #environment: FeedEnvironment;
  readonly #subscribers = new Set<{ readonly listener: FeedListener }>();
  readonly #required = new Set<CollectionName>();
  #session?: Session;
  #state: FeedState = { status: 'idle' };
  #assembly?: Assembly;
  #checkedAt = 0;
  #saved = false;
  #problem?: FeedProblem;

  /** `url` is absolute; an empty one gives a store that fails with `no-address`. */
  constructor(url: string, environment: FeedEnvironment = browserEnvironment) {
    this.url = url;
    this.#environment = environment;
  }

  get state(): FeedState {
    return this.#state;
  }

  subscribe(listener: FeedListener): () => void {
    const subscriber = { listener };
    this.#subscribers.add(subscriber);
    if (!this.#session) this.#open();
    return () => {
      this.#subscribers.delete(subscriber);
      // An element that is moved leaves and, once it has updated, returns before the next task; its request goes on.
      this.#environment.clock.after(0, () => this.#subscribers.size === 0 && this.#close());
    };
  }

  async refresh(): Promise<void> {
    this.#session?.resetAttempts();
    await (this.#session && this.#check(this.#session));
  }

  async retry(): Promise<void> {
    if (this.#problems().length) await this.refresh();
  }

  require(names: Iterable<CollectionName>): void {
    const before = this.#required.size;
    for (const name of names) this.#required.add(name);
    if (this.#session && this.#required.size > before) void this.#complete(this.#session);
  }

  #open(): void {
    const session = new Session(this.#environment, (reason) => this.#onReturn(session, reason));
    this.#session = session;
    void (this.#isDue() ? this.#check(session) : this.#complete(session));
  }

  #close(): void {
    this.#session?.end();
    this.#session = undefined;
    // A failure is not kept: whoever comes next starts anew.
    if (!this.#assembly) this.#problem = undefined;
    this.#show();
  }

  #onReturn(session: Session, reason: ReturnReason): void {
    const isComing = session.retryIsPlanned && reason !== 'online';
    if (!isComing && this.#isDue()) void this.refresh();
  }

  #isDue(): boolean {
    const { clock, limits } = this.#environment;
    return !this.#assembly || this.#problems().length > 0 || isOlderThan(limits.age, this.#checkedAt, clock);
  }

  #problems(): FeedProblem[] {
    return [...(this.#problem ? [this.#problem] : []), ...Object.values(this.#assembly?.incomplete ?? {})];
  }

  #check(session: Session): Promise<void> {
    if (session.checking) return session.checking;
    const checking = (session.checking = this.#runCheck(session));
    this.#show();
    return checking;
  }

  async #runCheck(session: Session): Promise<void> {
    const outcome = await fetchEdition(this.url, this.#assembly?.edition, session.signal, this.#environment);
    // Nobody is left to tell, or a later session is at work: a late answer changes nothing.
    if (session.hasEnded()) return;
    if ('problem' in outcome) await this.#fail(outcome.problem, session);
    else await this.#succeed(outcome.value, session);
    if (session.hasEnded()) return;
    session.checking = undefined;
    this.#planRetry(session);
    this.#show();
  }

  async #succeed(edition: Edition, session: Session): Promise<void> {
    const { signal } = session;
    const { clock, saveCopy } = this.#environment;
    const shown = this.#assembly;
    const receivedAt = clock.now();
    const assembly = edition === shown?.edition ? shown : new Assembly(edition, this.#environment);
    if (assembly !== shown) void saveCopy(this.url, { text: edition.text, base: edition.base, savedAt: receivedAt });
    // A newer edition takes the place of the shown one with its pages, so that lists do not shrink and grow again before the reader.
    if (shown && assembly !== shown) await assembly.complete(this.#required, signal);
    if (session.hasEnded()) return;
    this.#problem = undefined;
    this.#adopt(assembly, receivedAt, false);
    await assembly.complete(this.#required, signal);
  }

  async #fail(problem: FeedProblem, session: Session): Promise<void> {
    if (problem.kind === 'http' && (problem.status === 404 || problem.status === 410)) void this.#environment.forgetCopy(this.url);
    const copy = this.#assembly || !problem.retryable ? undefined : await readSavedEdition(this.url, this.#environment);
    if (session.hasEnded()) return;
    this.#problem = problem;
    if (!copy) return;
    this.#adopt(new Assembly(copy.edition, this.#environment), copy.savedAt, true);
    void this.#complete(session);
  }

  #adopt(assembly: Assembly, checkedAt: number, saved: boolean): void {
    this.#assembly = assembly;
    this.#checkedAt = checkedAt;
    this.#saved = saved;
    assembly.onChange = () => this.#assembly === assembly && this.#show();
    this.#show();
  }

  /** Reads the missing pages of what is shown. */
  async #complete(session: Session): Promise<void> {
    await this.#assembly?.complete(this.#required, session.signal);
    if (!session.checking && !session.retryIsPlanned) this.#planRetry(session);
  }

  #planRetry(session: Session): void {
    session.planRetry(this.#problems(), () => void this.#check(session));
  }

  #show(): void {
    const state = this.#derive();
    if (sameState(state, this.#state)) return;
    this.#state = state;
    for (const { listener } of [...this.#subscribers]) {
      try {
        listener(state);
      } catch (error) {
        // One widget's mistake does not keep the others from their feed.
        reportError(error);
      }
    }
  }

  #derive(): FeedState {
    const busy = this.#session?.checking !== undefined;
    const problem = this.#problem;
    if (this.#assembly) {
      const { feed, problems, incomplete, edition } = this.#assembly;
      return { status: 'ready', feed, base: edition.base, checkedAt: this.#checkedAt, refreshing: busy, problem, saved: this.#saved, problems, incomplete };
    }
    if (problem) return { status: 'failed', problem, retrying: busy };
    return { status: busy ? 'loading' : 'idle' };
  }
}
