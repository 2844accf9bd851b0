import { setImmediate } from 'node:timers/promises';
import { keepProposals, type NewProposal } from '../store/keep-proposals.js';
import { unavailable } from '../store/store-unavailable.js';
import type { Store } from '../store/store.js';

interface Waiting {
  readonly arrived: NewProposal;
  readonly resolve: (outcome: 'kept' | 'key-used') => void;
  readonly reject: (error: unknown) => void;
}

/** Most proposals of one transaction. A statement may have 32,766 values on SQLite, and a proposal has about 40. */
const mostTogether = 50;

/** Transactions at a time: SQLite has one writer, and on PostgreSQL several wait for the network and the disk together. */
const transactions = { sqlite: 1, postgresql: 4 } as const satisfies Record<Store['kind'], number>;

/**
 * Writes proposals. Those that arrive while others are being written share the next transaction: most of what a proposal costs is waiting for the
 * disk, and the disk can be waited for once for all of them.
 */
export class ProposalWriter {
  readonly #store: Store;
  #waiting: Waiting[] = [];
  #writing = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Resolves once the proposal is on the disk, or its key turned out to be used before. When it rejects, nothing of it was kept. */
  write(arrived: NewProposal): Promise<'kept' | 'key-used'> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ arrived, resolve, reject });
      if (this.#writing < transactions[this.#store.kind]) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#writing += 1;
    while (this.#waiting.length) {
      // SQLite does not leave this thread: what has arrived at the network meanwhile is taken along here.
      await setImmediate();
      await this.#keep(this.#waiting.splice(0, mostTogether));
    }
    this.#writing -= 1;
  }

  async #keep(together: readonly Waiting[]): Promise<void> {
    try {
      const used = await keepProposals(this.#store, together.map(({ arrived }) => arrived));
      for (const { arrived, resolve } of together) resolve(used.has(arrived.key.key_hash) ? 'key-used' : 'kept');
    } catch (error) {
      // One that cannot be written must not take the others with it.
      if (together.length > 1 && !unavailable(error)) for (const one of together) await this.#keep([one]);
      else for (const { reject } of together) reject(error);
    }
  }
}
