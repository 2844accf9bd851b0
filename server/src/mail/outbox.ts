import type { Kysely, Selectable, Updateable } from 'kysely';
import type { Store } from '../store/store.js';
import type { OutgoingMailTable, Tables } from '../store/tables.js';
import { mostAttempts, waitAfter } from './attempt-times.js';
import type { Outcome } from './outcome.js';

export type MailRow = Selectable<OutgoingMailTable>;

const minute = 60_000;
/** Until when a message is nobody else's: longer than all the waits until its end (`smtp-connect.ts`) … */
const claimedFor = 5 * minute;
/** … and than that for the answer. Afterwards whoever had it is gone, and nobody knows what became of it. */
const handingOverFor = 15 * minute;

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString();

/** The messages as one process works on them; several may, on one database, and each message is sent by one. */
export class Outbox {
  readonly #store: Store;
  /** Made anew for each process. */
  readonly #worker: string;
  readonly #random: () => number;

  constructor(store: Store, worker: string, random: () => number = Math.random) {
    this.#store = store;
    this.#worker = worker;
    this.#random = random;
  }

  /** Whether there is anything to do: asked every other second, so it only reads. */
  async hasWork(now: Date): Promise<boolean> {
    const at = now.toISOString();
    const found = await this.#store.database
      .selectFrom('outgoing_mail')
      .select('id')
      .where((row) => row.or([row.and([row('state', '=', 'waiting'), row('next_attempt_at', '<=', at)]), row.and([row('state', '=', 'handing-over'), row('claimed_until', '<', at)])]))
      .limit(1)
      .executeTakeFirst();
    return found !== undefined;
  }

  /** Takes the message that is due longest, for nobody else to take; `undefined` when none is. */
  async claim(now: Date): Promise<MailRow | undefined> {
    const at = now.toISOString();
    const { database, kind } = this.#store;
    const due = database
      .selectFrom('outgoing_mail')
      .select('id')
      .where('state', '=', 'waiting')
      .where('next_attempt_at', '<=', at)
      .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<', at)]))
      .orderBy('next_attempt_at')
      .orderBy('id')
      .limit(1)
      // In SQLite only one writes at a time.
      .$if(kind === 'postgresql', (query) => query.forUpdate().skipLocked());
    return await database
      .updateTable('outgoing_mail')
      .set({ claimed_by: this.#worker, claimed_until: later(now, claimedFor) })
      .where('id', '=', due)
      .returningAll()
      .executeTakeFirst();
  }

  /**
   * Writes down that the text of a message now ends. Whoever finds this afterwards, and no answer, cannot know whether it was taken.
   *
   * @returns Whether it is still this process's to send.
   */
  async handOver(transaction: Kysely<Tables>, { id }: MailRow, now: Date): Promise<boolean> {
    const { numUpdatedRows } = await transaction
      .updateTable('outgoing_mail')
      .set({ state: 'handing-over', claimed_until: later(now, handingOverFor), updated_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where('claimed_by', '=', this.#worker)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** Writes down what became of a message this process had. */
  async settle(row: MailRow, outcome: Outcome, now: Date): Promise<void> {
    await this.conclude(row, this.#changeAfter(row, outcome, now), now);
  }

  /** Changes a message of this process and lets go of it, unless a person or a later reply decided about it meanwhile. */
  async conclude({ id }: MailRow, change: Updateable<OutgoingMailTable>, now: Date): Promise<void> {
    await this.#store.database
      .updateTable('outgoing_mail')
      .set({ claimed_by: null, claimed_until: null, updated_at: now.toISOString(), ...change })
      .where('id', '=', id)
      .where('claimed_by', '=', this.#worker)
      .where('state', 'in', ['waiting', 'handing-over', 'uncertain'])
      .execute();
  }

  #changeAfter({ attempts: before }: MailRow, outcome: Outcome, now: Date): Updateable<OutgoingMailTable> {
    const attempts = before + 1;
    switch (outcome.kind) {
      case 'sent':
        return { state: 'sent', attempts, sent_at: now.toISOString(), problem: null };
      case 'refused':
      case 'uncertain':
        return { state: outcome.kind, attempts, problem: outcome.problem };
      case 'later':
        if (attempts >= mostAttempts) return { state: 'given-up', attempts, problem: outcome.problem };
        return { state: 'waiting', attempts, problem: outcome.problem, next_attempt_at: later(now, waitAfter(attempts, this.#random())) };
      case 'server-fault':
        return { state: 'waiting', problem: outcome.problem };
      case 'withheld':
        return {};
    }
  }

  /** Messages whose process ended, or lost its database, between the end of the text and the answer: a person decides about them. */
  async findInterrupted(now: Date): Promise<void> {
    const at = now.toISOString();
    await this.#store.database
      .updateTable('outgoing_mail')
      .set((row) => ({ state: 'uncertain' as const, problem: 'interrupted', attempts: row('attempts', '+', 1), updated_at: at }))
      .where('state', '=', 'handing-over')
      .where('claimed_until', '<', at)
      .execute();
  }
}
