import { Worker } from 'node:worker_threads';
import type { StorePlace } from '../store/store.js';
import type { PublishAnswer, PublishRequest } from './publish-worker.js';
import type { ContentToPublish, PublishedFiles } from './published-files.js';

/** Makes editions of what a store received in a thread of its own. */
export class PublishThread {
  readonly #place: StorePlace;
  readonly #waiting = new Map<number, { resolve: (files: PublishedFiles) => void; reject: (error: Error) => void }>();
  #worker: Worker | undefined;
  #asked = 0;

  /** @param place The store, whose tables are up to date. */
  constructor(place: StorePlace) {
    this.#place = place;
  }

  /** The files to publish of a content and of what was received for it. A thread that ended by a fault is started again. */
  files(content: ContentToPublish, intake: string): Promise<PublishedFiles> {
    this.#worker ??= this.#start();
    const request: PublishRequest = { id: (this.#asked += 1), content: { document: content.document, calendar: content.calendar, changed: content.changed }, intake };
    const answer = new Promise<PublishedFiles>((resolve, reject) => this.#waiting.set(request.id, { resolve, reject }));
    this.#worker.postMessage(request);
    return answer;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = startWorker(this.#place);
    worker.on('message', ({ id, files, problem }: PublishAnswer) => {
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (files) asked?.resolve(new Map(files));
      else asked?.reject(Object.assign(new Error(problem?.message), { code: problem?.code }));
    });
    let reason = new Error('The thread that publishes has ended');
    worker.on('error', (error: Error) => (reason = error));
    worker.on('exit', () => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
    });
    return worker;
  }
}

function startWorker(place: StorePlace): Worker {
  const built = new URL('./publish-worker.js', import.meta.url);
  if (import.meta.url.endsWith('.js')) return new Worker(built, { workerData: place });
  // Tests run the sources, which a thread does not read by itself although the program that started it does.
  const sources = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(built.href)}); })`;
  return new Worker(sources, { eval: true, workerData: place });
}
