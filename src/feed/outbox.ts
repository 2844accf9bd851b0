import type { ProposalReceipt, ProposalSubmission } from '../domain/generated/intake.js';
import { type Clock, systemClock } from './clock.js';
import { getIntakeForm, sendProposal } from './intake-client.js';
import { type IntakeProblem, mayHaveArrived } from './intake-problem.js';
import type { IntakeAnswer } from './intake-request.js';
import { randomText } from './kept-ballot.js';
import { type KeptTexts, pageTexts } from './kept-text.js';
import { outboxDelay } from './outbox-delay.js';
import { type OutboxEntry, OutboxEntries } from './outbox-entry.js';
import { ifAlone } from './tab-lock.js';
import { type ReturnReason, watchReturn } from './watch-return.js';

/** What an outbox takes from the world around it. `fetch` is read from `globalThis` at each call. */
export interface OutboxEnvironment {
  readonly texts: KeptTexts;
  readonly clock: Clock;
  /** A number from 0 to 1. */
  readonly random: () => number;
  readonly watchReturn: (onReturn: (reason: ReturnReason) => void) => () => void;
  /** Does the work unless another tab is doing it. Tells whether it did. */
  readonly ifAlone: (name: string, work: () => Promise<void>) => Promise<boolean>;
  readonly newKey: () => string;
}

const browserOutbox: OutboxEnvironment = { texts: pageTexts, clock: systemClock, random: () => Math.random(), watchReturn, ifAlone, newKey: randomText };

/** What is to be sent, and what with. */
export interface Posting {
  /** Key of the form it was written in. */
  form: string;
  intake: string;
  submission: ProposalSubmission;
  /** False on a shared computer: nothing of it is kept on the device. */
  lasting: boolean;
}

/**
 * Proposals on their way. Each is kept before it is sent, and sent until the intake says yes or no: at once, again with growing pauses, when the
 * network returns and when the person comes back to the page. Every attempt carries the key made when the person pressed Send, and the
 * intake stores one proposal for each key, so a double click, a lost answer or two tabs never make two. Works while somebody is subscribed.
 */
export class Outbox {
  readonly #entries: OutboxEntries;
  readonly #listeners = new Set<() => void>();
  readonly #sending = new Set<string>();
  readonly #attempts = new Map<string, number>();
  readonly #retries = new Map<string, { readonly at: number; readonly cancel: () => void }>();
  #stop: (() => void) | undefined;

  constructor(private readonly environment: OutboxEnvironment = browserOutbox) {
    this.#entries = new OutboxEntries(environment.texts);
  }

  /** The proposals of a form, the oldest first. */
  of(form: string): OutboxEntry[] {
    return this.#entries.all().filter((entry) => entry.form === form);
  }

  isSending(key: string): boolean {
    return this.#sending.has(key);
  }

  /** When the next attempt is due, milliseconds since 1970; nothing when none is planned. */
  nextAttempt(key: string): number | undefined {
    return this.#retries.get(key)?.at;
  }

  /** Calls back after each change, also those of other tabs. The first subscriber sets what is waiting on its way. Returns the way to leave. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (!this.#stop) this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  }

  /** Keeps a proposal and begins to send it. `after` is the entry it corrects, which leaves. */
  post({ form, intake, submission, lasting }: Posting, after?: OutboxEntry): OutboxEntry {
    // What may have arrived must not arrive twice: its correction goes under the same key, and the intake says which of the two it has.
    const uncertain = after?.uncertain;
    const key = after && uncertain ? after.key : this.environment.newKey();
    if (after && after.key !== key) this.forget(after.key);
    this.#attempts.delete(key);
    const entry = this.#entries.put({ key, form, intake, title: submission.title, submission, uncertain, state: { status: 'waiting' }, createdAt: this.environment.clock.now(), lasting });
    void this.#send(key);
    return entry;
  }

  /** Tries again now. */
  retry(key: string): void {
    this.#attempts.delete(key);
    void this.#send(key);
  }

  /** Gives up an entry, or puts away a receipt. What is being sent can't be called back, and stays. */
  forget(key: string): void {
    if (this.#sending.has(key)) return;
    this.#cancelRetry(key);
    this.#entries.remove(key);
    this.#tell();
  }

  #start(): void {
    const stops = [this.#entries.watch(this.#tell), this.environment.watchReturn(() => this.#sendAll())];
    this.#stop = () => stops.forEach((stop) => stop());
    this.#sendAll();
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const key of [...this.#retries.keys()]) this.#cancelRetry(key);
  }

  #sendAll(): void {
    for (const { key, state } of this.#entries.all()) if (state.status === 'waiting' && !this.#mustWait(key, state.problem)) void this.#send(key);
  }

  /** Whether the server asked for a pause that is not over: coming back to the page does not shorten it. */
  #mustWait(key: string, problem: IntakeProblem | undefined): boolean {
    return problem?.kind === 'busy' && problem.retryAfter !== undefined && (this.nextAttempt(key) ?? 0) > this.environment.clock.now();
  }

  async #send(key: string): Promise<void> {
    if (this.#sending.has(key)) return;
    this.#cancelRetry(key);
    this.#sending.add(key);
    this.#tell();
    const alone = await this.environment.ifAlone(`mga-widgets:send:${key}`, () => this.#sendKept(key));
    this.#sending.delete(key);
    // Another tab has it in hand; look again later, should that tab close half-way.
    this.#planRetry(key, alone ? undefined : 5_000);
    this.#tell();
  }

  async #sendKept(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (entry?.state.status !== 'waiting' || !entry.submission) return;
    const { answer, submission } = await this.#exchange(entry, entry.submission);
    // Discarded, or received in another tab, meanwhile.
    if (this.#entries.get(key)?.state.status !== 'waiting') return;
    this.#attempts.set(key, (this.#attempts.get(key) ?? 0) + 1);
    if (!('problem' in answer)) return this.#receive(entry, answer.value, false);
    const { problem } = answer;
    if (problem.kind === 'refused' && problem.code === 'idempotency-key-reused' && entry.uncertain) return this.#claimEarlier(entry, entry.uncertain);
    const uncertain = mayHaveArrived(problem) ? submission : undefined;
    const isNo = problem.kind === 'refused' && problem.code !== 'form-too-fast';
    this.#entries.put({ ...entry, submission, uncertain: uncertain ?? entry.uncertain, state: { status: isNo ? 'refused' : 'waiting', problem } });
  }

  /** Sends, with a fresh form token when the one it was written with is over. */
  async #exchange(entry: OutboxEntry, submission: ProposalSubmission): Promise<{ answer: IntakeAnswer<ProposalReceipt>; submission: ProposalSubmission }> {
    const options = { language: submission.language, clock: this.environment.clock };
    const answer = asReceipt(await sendProposal(entry.intake, entry.key, submission, options));
    if (!('problem' in answer) || answer.problem.kind !== 'refused' || !answer.problem.code?.startsWith('form-token-')) return { answer, submission };
    const form = await getIntakeForm(entry.intake, submission.consultation, options);
    if ('problem' in form) return { answer: form, submission };
    const renewed = { ...submission, form: { ...submission.form, token: form.value.token } };
    return { answer: asReceipt(await sendProposal(entry.intake, entry.key, renewed, options)), submission: renewed };
  }

  /** The first version had arrived although its answer was lost: sent again as it was, its receipt comes back. */
  async #claimEarlier(entry: OutboxEntry, earlier: ProposalSubmission): Promise<void> {
    const { answer } = await this.#exchange(entry, earlier);
    if (!('problem' in answer)) this.#receive(entry, answer.value, true);
    else this.#entries.put({ ...entry, state: { status: answer.problem.kind === 'refused' ? 'refused' : 'waiting', problem: answer.problem } });
  }

  #receive({ submission: _, uncertain: __, ...entry }: OutboxEntry, receipt: ProposalReceipt, earlier: boolean): void {
    this.#attempts.delete(entry.key);
    this.#entries.put({ ...entry, state: { status: 'received', receipt, earlier } });
  }

  #planRetry(key: string, pause?: number): void {
    const state = this.#entries.get(key)?.state;
    if (state?.status !== 'waiting' || !this.#stop) return;
    const { clock, random } = this.environment;
    const delay = pause ?? outboxDelay(state.problem, this.#attempts.get(key) ?? 0, random());
    this.#retries.set(key, { at: clock.now() + delay, cancel: clock.after(delay, () => void this.#send(key)) });
  }

  #cancelRetry(key: string): void {
    this.#retries.get(key)?.cancel();
    this.#retries.delete(key);
  }

  readonly #tell = (): void => {
    for (const listener of [...this.#listeners]) listener();
  };
}

/** An answer that is no receipt is not believed: "received" is only said with a folio in hand. */
function asReceipt(answer: IntakeAnswer<ProposalReceipt>): IntakeAnswer<ProposalReceipt> {
  if ('problem' in answer) return answer;
  const { folio, secret } = Object(answer.value) as Partial<ProposalReceipt>;
  return typeof folio === 'string' && folio && typeof secret === 'string' && secret ? answer : { problem: { kind: 'not-an-intake', status: 200 } };
}

/** The outbox of this page. */
export const pageOutbox = new Outbox();
