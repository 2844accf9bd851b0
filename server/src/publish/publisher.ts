import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Feed } from 'mga-widgets/domain';
import type { BuiltContent } from '../build/build-content.js';
import type { PublishedContent } from '../serve/published-content.js';
import type { ProposalLedger } from './ledger.js';
import { publishedFiles } from './published-files.js';
import { publishFolder } from './publish-folder.js';

/** How often the ledger is asked whether anything changed, in milliseconds. Other processes may write to it as well. */
const lookEvery = 1000;
/** After a publication there is a pause of so many times what it took, so that publishing a lot leaves time for receiving. */
const pauseRatio = 5;

export interface PublisherOptions {
  served: PublishedContent;
  /** Absent where nothing is received. */
  ledger?: ProposalLedger;
  /** Where proposals are sent to, relative to the feed. */
  intake?: string;
  /** Folder that gets the files as well, each content in a folder of its name; for a web server or a CDN. */
  folder?: string;
  /** Told when something could not be published; what was there before stays. */
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

  /** Publishes what changes in the ledger until it is told to stop; resolves then, with no work left half done. */
  async follow(stop: AbortSignal): Promise<void> {
    const { ledger, onProblem } = this.#options;
    while (ledger && !stop.aborted) {
      const start = performance.now();
      let pause = lookEvery;
      try {
        const revision = await ledger.revision();
        if (revision !== this.#revision) {
          for (const [name, built] of this.#contents) await this.#next(() => this.#publish(name, built));
          this.#revision = revision;
          pause = Math.max(pause, (performance.now() - start) * pauseRatio);
        }
      } catch (error) {
        onProblem(error);
      }
      await setTimeout(pause, undefined, { signal: stop }).catch(() => undefined);
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
    const { served, ledger, intake, folder } = this.#options;
    const { consultations, timeZone } = built.feed;
    const received = consultations.length ? await ledger?.received(consultations.map(({ id }) => id), timeZone) : undefined;
    const files = publishedFiles(built, received, ledger && intake);
    served.publish(name, files);
    if (folder !== undefined) await publishFolder(join(folder, name), files);
  }
}
