// A thread that makes editions of what a store received: with a hundred thousand proposals that takes seconds, in which the server goes on answering.
import { parentPort, workerData } from 'node:worker_threads';
import { registrationsPrefix } from '../registrations/prefix.js';
import { openStore, type StorePlace } from '../store/store.js';
import { publishedFilesWith, type ContentToPublish } from './published-files.js';
import { StoreLedger } from './store-ledger.js';
import { withRegistrations } from './with-registrations.js';

/** What is asked for, and what is answered under the same number. */
export interface PublishRequest {
  id: number;
  content: ContentToPublish;
  intake: string;
}
export interface PublishAnswer {
  id: number;
  files?: [path: string, text: string][];
  problem?: { message: string; code?: unknown };
}

const port = parentPort!;
const store = await openStore(workerData as StorePlace);
const ledger = new StoreLedger(store);
port.on('message', ({ id, content, intake }: PublishRequest) => {
  void withRegistrations(store, content, registrationsPrefix, new Date())
    .then((whole) => publishedFilesWith(ledger, whole, intake))
    .then((files): PublishAnswer => ({ id, files: [...files] }), (error: unknown): PublishAnswer => ({ id, problem: { message: error instanceof Error ? error.message : String(error), ...(error instanceof Error && 'code' in error && { code: error.code }) } }))
    .then((answer) => port.postMessage(answer));
});
