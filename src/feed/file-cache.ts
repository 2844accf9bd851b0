import { distrustAnswer } from './distrusted-answer.js';
import { parseJson, type Outcome } from './edition.js';
import { browserEnvironment, type FeedEnvironment } from './environment.js';
import { fetchText } from './fetch-text.js';
import { feedProblem } from './problem.js';

/** Most characters of files that are kept; those used longest ago leave first. */
const mostKept = 4_000_000;

interface CachedFile {
  readonly outcome: Promise<Outcome<unknown>>;
  readonly stop: AbortController;
  /** Those who still want it while it is on its way. */
  waiting: number;
  /** Characters of its text; 0 while it is on its way. */
  size: number;
}

/**
 * JSON files beside one version of a feed, such as pages of records: one request for each while it is kept, whoever asks. A failure is not kept.
 * When everybody who asked for a file has left, its request is aborted.
 */
export class FileCache {
  readonly #files = new Map<string, CachedFile>();
  readonly #environment: FeedEnvironment;
  #kept = 0;

  constructor(environment: FeedEnvironment = browserEnvironment) {
    this.#environment = environment;
  }

  /** The parsed file of an absolute URL, or why there is none. Never rejects; once `signal` is aborted the answer means nothing. */
  async get(url: string, signal: AbortSignal): Promise<Outcome<unknown>> {
    const known = this.#files.get(url);
    const file = known && !known.stop.signal.aborted ? known : this.#request(url);
    // Put last in the order of leaving.
    this.#files.delete(url);
    this.#files.set(url, file);
    file.waiting += 1;
    const leave = (): void => {
      file.waiting -= 1;
      if (file.waiting === 0 && file.size === 0) file.stop.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    const outcome = await file.outcome;
    signal.removeEventListener('abort', leave);
    return outcome;
  }

  #request(url: string): CachedFile {
    const stop = new AbortController();
    const file: CachedFile = { stop, waiting: 0, size: 0, outcome: this.#fetch(url, stop.signal, (size) => this.#keep(url, file, size)) };
    return file;
  }

  async #fetch(url: string, signal: AbortSignal, keep: (size: number) => void): Promise<Outcome<unknown>> {
    const { clock, limits } = this.#environment;
    const answer = await fetchText({ url, signal, clock, limits });
    if (!('text' in answer)) {
      keep(0);
      return 'problem' in answer ? answer : { problem: feedProblem({ kind: 'cut-short' }) };
    }
    const json = parseJson(answer.text);
    if ('problem' in json) distrustAnswer(url);
    keep('value' in json ? Math.max(1, answer.text.length) : 0);
    return json;
  }

  /** Keeps a file that came; forgets one that did not, and those used longest ago when there are too many. */
  #keep(url: string, file: CachedFile, size: number): void {
    if (this.#files.get(url) !== file) return;
    if (size === 0) {
      this.#files.delete(url);
      return;
    }
    file.size = size;
    this.#kept += size;
    for (const [oldest, { size: freed }] of this.#files) {
      if (this.#kept <= mostKept || oldest === url) break;
      if (freed === 0) continue;
      this.#files.delete(oldest);
      this.#kept -= freed;
    }
  }
}

/** The number changes with the shape of `FileCache`, so that copies of the script that differ do not share. */
const registryKey = Symbol.for('mga-widgets:file-caches:1');

/**
 * The one cache of a version of a feed on this page, shared by every widget and every copy of this script. It goes with the last that uses it.
 *
 * @param version What tells the version from others: its address and when it was made.
 */
export function fileCache(version: string): FileCache {
  const holder = globalThis as { [registryKey]?: Map<string, WeakRef<FileCache>> };
  const registry = (holder[registryKey] ??= new Map<string, WeakRef<FileCache>>());
  for (const [key, reference] of registry) if (!reference.deref()) registry.delete(key);
  const cache = registry.get(version)?.deref() ?? new FileCache();
  registry.set(version, new WeakRef(cache));
  return cache;
}
