import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { unavailable } from '../store/store-unavailable.js';
import { compose } from './compose.js';
import { enqueueDigests } from './enqueue-digests.js';
import { findLetter, type LetterContext } from './find-letter.js';
import { findRecipient } from './find-recipient.js';
import type { MailSettings } from './mail-settings.js';
import { Outbox, type MailRow } from './outbox.js';
import type { Outcome } from './outcome.js';
import { ServerPause } from './server-pause.js';
import { SmtpRefused, usualWaits, type SmtpWaits } from './smtp-connect.js';
import { SmtpSession } from './smtp-session.js';

export interface MailWorkerOptions extends LetterContext {
  settings: MailSettings;
  /** Told once for each reason the server takes nothing, and `undefined` when it does again. */
  onServerFault?: (problem: string | undefined) => void;
  /** Told what else went wrong in `follow`, which goes on. */
  onError?: (error: unknown) => void;
  /** Milliseconds between two messages; a fifth of a second when absent, so a thousand go out in some four minutes. */
  pace?: number;
  waits?: SmtpWaits;
  /** From 0 to 1, spreads what is tried again. */
  random?: () => number;
}

/** What became of the messages of a run. */
export interface MailRun {
  sent: number;
  /** Put off, refused or left to a person. */
  unsent: number;
  /** Why the server takes nothing, when it does not. */
  serverFault?: string;
}

/** How often to look for messages, and whether summaries are due, in milliseconds. */
const between = 2000;
const betweenDigests = 60_000;
const usualPace = 200;

/** Sends what is due, one message after the other over one connection. */
export class MailWorker {
  readonly #options: MailWorkerOptions;
  readonly #outbox: Outbox;
  readonly #pause: ServerPause;
  #session: SmtpSession | undefined;

  constructor(options: MailWorkerOptions) {
    const { store, random = Math.random, onServerFault } = options;
    this.#options = options;
    this.#outbox = new Outbox(store, randomUUID(), random);
    this.#pause = new ServerPause((problem) => onServerFault?.(problem), random);
  }

  /** Sends what is due now, until there is no more, the server takes nothing, or it is stopped. @throws StoreUnavailable */
  async run(stop?: AbortSignal): Promise<MailRun> {
    const { now, pace = usualPace } = this.#options;
    const run: MailRun = { sent: 0, unsent: 0 };
    const paused = this.#pause.reason(now());
    if (paused !== undefined) return { ...run, serverFault: paused };
    if (!(await this.#outbox.hasWork(now()))) return run;
    try {
      await this.#outbox.findInterrupted(now());
      while (!stop?.aborted) {
        const row = await this.#outbox.claim(now());
        if (!row) break;
        const outcome = await this.#deliver(row, stop);
        if (!outcome) continue;
        await this.#settle(row, outcome, stop);
        if (outcome.kind === 'sent') run.sent += 1;
        else if (outcome.kind !== 'withheld') run.unsent += 1;
        this.#pause.heed(outcome, this.#session?.usable === true, now());
        const serverFault = this.#pause.reason(now());
        if (serverFault !== undefined) return { ...run, serverFault };
        if (pace) await setTimeout(pace, undefined, { signal: stop }).catch(() => undefined);
      }
      return run;
    } finally {
      this.#session?.close();
      this.#session = undefined;
    }
  }

  /** Sends what comes due, until it is stopped. A database that is away is waited for. */
  async follow(stop: AbortSignal): Promise<void> {
    const { store, feeds, now } = this.#options;
    let askedForDigests = -Infinity;
    while (!stop.aborted) {
      try {
        if (now().getTime() - askedForDigests >= betweenDigests) {
          askedForDigests = now().getTime();
          await enqueueDigests(store, feeds(), now());
        }
        await this.run(stop);
      } catch (error) {
        // Who watches over the database is told elsewhere.
        if (!unavailable(error)) this.#options.onError?.(error);
      }
      await setTimeout(between, undefined, { signal: stop }).catch(() => undefined);
    }
  }

  /** @returns `undefined` for a message that is not to be sent, which has been written down. */
  async #deliver(row: MailRow, stop: AbortSignal | undefined): Promise<Outcome | undefined> {
    const { store, settings, feeds, now } = this.#options;
    const zone = feeds()[0]?.timeZone ?? 'UTC';
    const to = await findRecipient(store.database, row, zone, now());
    const letter = typeof to === 'string' ? await findLetter(row, to, this.#options) : undefined;
    if (typeof to !== 'string' || !letter) {
      await this.#outbox.conclude(row, typeof to === 'string' ? { state: 'not-needed', problem: 'nothing-owed' } : to, now());
      return undefined;
    }
    const text = await compose(letter, row.id, settings.from, now());
    try {
      if (!this.#session?.usable) this.#session = await SmtpSession.open(settings, this.#options.waits ?? usualWaits, stop);
    } catch (error) {
      if (error instanceof SmtpRefused) return error.outcome;
      throw error;
    }
    // At the last moment: is it still to be sent, and to this address?
    const beforeEnd = (): Promise<boolean> =>
      store.database.transaction().execute(async (transaction) => (await findRecipient(transaction, row, zone, now())) === to && (await this.#outbox.handOver(transaction, row, now())));
    return await this.#session.send({ from: settings.from.address, to, text }, beforeEnd, stop);
  }

  /** Writes down what became of a message, once the database is there: nothing else knows it. When that takes too long, a person decides about it. */
  async #settle(row: MailRow, outcome: Outcome, stop: AbortSignal | undefined): Promise<void> {
    for (;;) {
      try {
        return await this.#outbox.settle(row, outcome, this.#options.now());
      } catch (error) {
        if (!unavailable(error) || stop?.aborted) throw error;
        await setTimeout(1000, undefined, { signal: stop }).catch(() => undefined);
      }
    }
  }
}
