import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Feed } from 'mga-widgets/domain';
import type { BuiltContent } from '../build/build-content.js';
import type { PublishedContent } from '../serve/published-content.js';
import type { PublishedFiles } from './published-files.js';
import { keptMilliseconds, publishFolder } from './publish-folder.js';
import { withRenderedFiles } from './rendered-files.js';

/** How often the ledger is asked whether anything changed, in milliseconds. Other processes may write to it as well. */
const lookEvery = 1000;
/** After a publication there is a pause of so many times what it took, so that publishing a lot leaves time for receiving. */
const pauseRatio = 5;

export interface PublisherOptions {
  served: PublishedContent;
  /** The files of a content, with what was received for it. */
  filesOf: (content: BuiltContent) => Promise<PublishedFiles>;
  /** A text that changes whenever what was received does; absent where nothing is received. */
  revision?: () => Promise<string>;
  /** Folder that gets the files as well, each content in a folder of its name; for a web server or a CDN. */
  folder?: string;
  /** Milliseconds after which files of earlier editions are removed from the folder though nothing else changes; those they are kept for when absent. */
  tidyAfter?: number;
  /** The day that widgets written as plain HTML are of, in the folder; the real one when absent. */
  now?: () => Date;
  /** Told why nothing can be published, once for each reason; what was there before stays. */
  onProblem: (error: unknown) => void;
}

/** Publishes contents together with what was received for them, whenever either changes. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #contents = new Map<string, BuiltContent>();
  #revision = '';
  #work: Promise<void> = Promise.resolve();

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** Takes a content that was built, for the first time or again, and publishes it. */
  content(name: string, built: BuiltContent): Promise<void> {
    this.#contents.set(name, built);
    return this.#next(() => this.#publish(name, built));
  }

  /** The contents as they were last built. */
  get feeds(): Feed[] {
    return [...this.#contents.values()].map(({ feed }) => feed);
  }

  /** What the forum of each content is called, by the content's name. */
  get forums(): ReadonlyMap<string, string> {
    return new Map([...this.#contents].map(([name, { feed }]) => [name, feed.forum.name]));
  }

  /** Publishes what changes in the ledger until it is told to stop; resolves then, with no work left half done. */
  async follow(stop: AbortSignal): Promise<void> {
    const { revision, folder, tidyAfter = keptMilliseconds + lookEvery, onProblem } = this.#options;
    let problem = '';
    let tidyAt = Infinity;
    while (revision && !stop.aborted) {
      const start = performance.now();
      try {
        const now = await revision();
        const changed = now !== this.#revision;
        if (changed || start >= tidyAt) {
          for (const [name, built] of this.#contents) await this.#next(() => this.#publish(name, built));
          this.#revision = now;
          tidyAt = changed && folder !== undefined ? performance.now() + tidyAfter : Infinity;
        }
        problem = '';
      } catch (error) {
        if (String(error) !== problem) onProblem(error);
        problem = String(error);
      }
      await setTimeout(Math.max(lookEvery, (performance.now() - start) * pauseRatio), undefined, { signal: stop }).catch(() => undefined);
    }
    await this.#work;
  }

  /** One publication at a time, in the order they were asked for. */
  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #publish(name: string, built: BuiltContent): Promise<void> {
    const { served, filesOf, folder, now = () => new Date() } = this.#options;
    const files = await filesOf(built);
    served.publish(name, files);
    if (folder !== undefined) await publishFolder(join(folder, name), withRenderedFiles(files, now()));
  }
}
