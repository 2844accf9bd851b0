import { setImmediate } from 'node:timers/promises';
import { unavailable } from '../store/store-unavailable.js';
import type { Store } from '../store/store.js';

interface Waiting<Arrived, Outcome> {
  readonly arrived: Arrived;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Most of one transaction. A statement may have 32,766 values on SQLite, and a proposal has about 40. */
const mostTogether = 50;

/** Transactions at a time: SQLite has one writer, and on PostgreSQL several wait for the network and the disk together. */
const transactions = { sqlite: 1, postgresql: 4 } as const satisfies Record<Store['kind'], number>;

/**
 * Writes what arrives: proposals, say. Those that arrive while others are being written share the next transaction: most of what one costs is waiting for the
 * disk, and the disk can be waited for once for all of them.
 */
export class TogetherWriter<Arrived, Outcome> {
  readonly #keep: (arrived: readonly Arrived[]) => Promise<readonly Outcome[]>;
  readonly #transactions: number;
  #waiting: Waiting<Arrived, Outcome>[] = [];
  #writing = 0;

  /** @param keep Writes some in one transaction, all or none, in the order they came; says of each what became of it. */
  constructor({ kind }: Pick<Store, 'kind'>, keep: (arrived: readonly Arrived[]) => Promise<readonly Outcome[]>) {
    this.#keep = keep;
    this.#transactions = transactions[kind];
  }

  /** Resolves once it is on the disk. When it rejects, nothing of it was kept. */
  write(arrived: Arrived): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ arrived, resolve, reject });
      if (this.#writing < this.#transactions) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#writing += 1;
    while (this.#waiting.length) {
      // SQLite does not leave this thread: what has arrived at the network meanwhile is taken along here.
      await setImmediate();
      await this.#write(this.#waiting.splice(0, mostTogether));
    }
    this.#writing -= 1;
  }

  async #write(together: readonly Waiting<Arrived, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#keep(together.map(({ arrived }) => arrived));
      for (const [index, { resolve }] of together.entries()) resolve(outcomes[index]!);
    } catch (error) {
      // One that cannot be written must not take the others with it.
      if (together.length > 1 && !unavailable(error)) for (const one of together) await this.#write([one]);
      else for (const { reject } of together) reject(error);
    }
  }
}
