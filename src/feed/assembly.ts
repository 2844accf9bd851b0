import type { CollectionName, Feed, PageReference } from '../domain/feed.js';
import { readPage } from '../domain/read-feed.js';
import { MAX_PROBLEMS } from '../domain/read-shape.js';
import type { RecordProblem } from '../domain/record-problem.js';
import { distrustAnswer } from './distrusted-answer.js';
import { type Edition, type Outcome, parseJson } from './edition.js';
import type { FeedEnvironment } from './environment.js';
import { fetchText } from './fetch-text.js';
import { httpAddress } from './http-address.js';
import { feedProblem, type FeedProblem } from './problem.js';

/** How far the pages of one collection were read. */
interface Progress {
  readonly visited: Set<string>;
  bytes: number;
  loading?: { readonly signal: AbortSignal; readonly done: Promise<void> };
}

/** An edition of the feed that is being completed with the pages of its collections. */
export class Assembly {
  readonly edition: Edition;
  /** The edition with the pages that came; replaced when one arrives. */
  feed: Feed;
  problems: readonly RecordProblem[];
  /** Collections whose pages stopped arriving, and why. */
  incomplete: Readonly<Partial<Record<CollectionName, FeedProblem>>> = {};
  /** Called after each page that arrives or fails. */
  onChange = () => {};
  readonly #environment: FeedEnvironment;
  readonly #progress = new Map<CollectionName, Progress>();

  constructor(edition: Edition, environment: FeedEnvironment) {
    this.edition = edition;
    this.feed = edition.feed;
    this.problems = edition.problems;
    this.#environment = environment;
  }

  /** Reads the pages that are missing of these collections, starting where a failure left them. Settles when all have ended, well or not. */
  async complete(names: Iterable<CollectionName>, signal: AbortSignal): Promise<void> {
    await Promise.all([...names].map((name) => this.#completeOne(name, signal)));
  }

  #completeOne(name: CollectionName, signal: AbortSignal): Promise<void> {
    const progress = this.#progress.get(name) ?? { visited: new Set<string>(), bytes: 0 };
    this.#progress.set(name, progress);
    if (progress.loading && !progress.loading.signal.aborted) return progress.loading.done;
    const loading = { signal, done: this.#readPages(name, progress, signal) };
    progress.loading = loading;
    return loading.done.finally(() => {
      if (progress.loading === loading) progress.loading = undefined;
    });
  }

  async #readPages(name: CollectionName, progress: Progress, signal: AbortSignal): Promise<void> {
    const hasLeft = (): boolean => signal.aborted;
    for (;;) {
      const reference = this.feed.pages[name];
      if (!reference || hasLeft()) return;
      const page = await this.#readOne(name, httpAddress(reference.href, this.edition.base), progress, signal);
      if (hasLeft()) return;
      if ('problem' in page) return this.#stop(name, page.problem);
      this.#add(name, page.value, reference);
    }
  }

  async #readOne(name: CollectionName, url: string | undefined, progress: Progress, signal: AbortSignal): Promise<Outcome<Page>> {
    const { clock, limits } = this.#environment;
    if (!url) return { problem: feedProblem({ kind: 'no-address' }) };
    if (progress.visited.has(url) || progress.visited.size >= limits.pages) return { problem: feedProblem({ kind: 'endless-pages', limit: limits.pages }) };
    const answer = await fetchText({ url, signal, clock, limits: { ...limits, bytes: limits.bytes - progress.bytes } });
    if (!('text' in answer)) return 'problem' in answer ? answer : { problem: feedProblem({ kind: 'not-a-feed' }) };
    const json = parseJson(answer.text);
    const isPage = 'value' in json && Array.isArray((json.value as { items?: unknown } | null)?.items);
    if (!isPage) {
      distrustAnswer(url);
      return 'problem' in json ? json : { problem: feedProblem({ kind: 'not-a-feed' }) };
    }
    progress.visited.add(url);
    progress.bytes += answer.bytes;
    const { items, next, problems } = readPage(name, json.value, `/${name}/${url}#`);
    // An address that cannot be followed is kept as it is, so that the next turn finds out and says so.
    return { value: { items, next: next && (httpAddress(next, answer.url) ?? next), problems } };
  }

  #add(name: CollectionName, page: Page, reference: PageReference): void {
    const before: readonly { id: string }[] = this.feed[name];
    const known = new Set(before.map(({ id }) => id));
    // Publishing while we read can push a record from one page to the next.
    const items = [...before, ...page.items.filter(({ id }) => !known.has(id))];
    const { [name]: _, ...others } = this.feed.pages;
    const pages = page.next === undefined ? others : { ...others, [name]: { ...reference, href: page.next } };
    this.feed = { ...this.feed, [name]: items, pages };
    if (page.problems.length) this.problems = [...this.problems, ...page.problems].slice(0, MAX_PROBLEMS);
    const { [name]: __, ...incomplete } = this.incomplete;
    this.incomplete = incomplete;
    this.onChange();
  }

  #stop(name: CollectionName, problem: FeedProblem): void {
    this.incomplete = { ...this.incomplete, [name]: problem };
    this.onChange();
  }
}

interface Page {
  readonly items: readonly { id: string }[];
  readonly next?: string;
  readonly problems: readonly RecordProblem[];
}
