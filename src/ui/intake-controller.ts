import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IntakeForm } from '../domain/intake.js';
import { type Draft, Drafts, formKey } from '../feed/drafts.js';
import { getIntakeForm, intakeAddress } from '../feed/intake-client.js';
import type { IntakeProblem } from '../feed/intake-problem.js';
import { pageTexts, readJson } from '../feed/kept-text.js';
import { type Outbox, type Posting, pageOutbox } from '../feed/outbox.js';
import type { OutboxEntry } from '../feed/outbox-entry.js';
import { watchReturn } from '../feed/watch-return.js';

export type { IntakeProblem } from '../feed/intake-problem.js';
export type { OutboxEntry } from '../feed/outbox-entry.js';

/** What the intake says of the form: its token and consents, perhaps those of an earlier visit while it can't be reached. */
export type IntakeFormState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly form: IntakeForm }
  | { readonly status: 'failed'; readonly problem: IntakeProblem };

/** Which form of which intake. */
export interface IntakeTarget {
  /** The page's `action`, if it has one. */
  action: string | undefined;
  /** What the feed says (`links.intake`). */
  declared: string | undefined;
  /** Absolute address of the feed. */
  feed: string;
  consultation: string;
  /** What tells the form from others of the consultation, such as the workshop it is filled in at: each has its own draft and its own list of what was sent. */
  sheet?: string;
  /** BCP 47 tag of what the intake says to people. */
  language: string;
  /** The form's particulars when the page gives them; nothing is asked then. */
  given: IntakeForm | undefined;
}

const loading: IntakeFormState = { status: 'loading' };

/** Connects a form to its intake: what the intake asks, what is on its way to it, and the draft of what is not. */
export class IntakeController implements ReactiveController {
  #target: IntakeTarget | undefined;
  #form: IntakeFormState = loading;
  #asking: AbortController | undefined;
  #leave: (() => void) | undefined;
  readonly #drafts = new Drafts();

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Called when something on its way has changed, before the host is drawn. */
    private readonly onChange: () => void,
    private readonly outbox: Outbox = pageOutbox,
  ) {
    host.addController(this);
  }

  /** What the intake says of the form. */
  get form(): IntakeFormState {
    return this.#target?.given ? { status: 'ready', form: this.#target.given } : this.#form;
  }

  /** Key of the form: its feed and consultation, and its sheet if it has one. */
  get key(): string {
    return this.keyOf(this.#target?.sheet);
  }

  /** The same of another sheet. */
  keyOf(sheet: string | undefined): string {
    if (!this.#target) return '';
    const { feed, consultation } = this.#target;
    return [formKey(feed, consultation), ...(sheet ? [sheet] : [])].join('#');
  }

  /** Consultation of the form. */
  get consultation(): string {
    return this.#target?.consultation ?? '';
  }

  /** Where proposals are sent; empty when there is no usable address. */
  get address(): string {
    const { action, declared, feed } = this.#target!;
    return intakeAddress(action, declared, feed);
  }

  /** Points at a form; asks the intake for it when it is another than before. */
  aim(target: IntakeTarget): void {
    const before = this.#target && this.#identity;
    this.#target = target;
    if (this.#identity === before) return;
    this.#form = loading;
    if (this.#leave) void this.#ask();
  }

  hostConnected(): void {
    const stops = [
      this.outbox.subscribe(() => {
        this.onChange();
        this.host.requestUpdate();
      }),
      watchReturn(() => {
        if (this.#form.status === 'failed') this.reload();
      }),
    ];
    this.#leave = () => stops.forEach((stop) => stop());
    if (this.#target) void this.#ask();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#asking?.abort();
  }

  /** Asks the intake for the form again. */
  reload(): void {
    void this.#ask();
  }

  /** What was sent from this form and has not been put away, the oldest first. */
  get entries(): readonly OutboxEntry[] {
    return this.outbox.of(this.key);
  }

  isSending(key: string): boolean {
    return this.outbox.isSending(key);
  }

  /** When the next attempt is due, milliseconds since 1970. */
  nextAttempt(key: string): number | undefined {
    return this.outbox.nextAttempt(key);
  }

  /** Keeps a proposal and begins to send it; `after` is the one it corrects. */
  post(posting: Pick<Posting, 'submission' | 'lasting' | 'key'>, after?: OutboxEntry): OutboxEntry {
    return this.outbox.post({ ...posting, form: this.key, intake: this.address }, after);
  }

  retry(key: string): void {
    this.outbox.retry(key);
  }

  /** Gives up a proposal that is not being sent, or puts away a receipt. */
  forget(key: string): void {
    this.outbox.forget(key);
  }

  /** The draft of this form. */
  get draft(): Draft | undefined {
    return this.#drafts.read(this.key);
  }

  /** Keeps the draft; tells whether the device took it. */
  keepDraft(values: object): boolean {
    return this.#drafts.keep(this.key, values, Date.now());
  }

  forgetDraft(form = this.key): void {
    this.#drafts.forget(form);
  }

  /** Whether the device keeps anything at all. */
  get lasts(): boolean {
    return this.#drafts.lasts;
  }

  get #identity(): string {
    return `${this.address} ${this.#target!.consultation}`;
  }

  async #ask(): Promise<void> {
    const { consultation, language, given } = this.#target!;
    if (given) return;
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const answer = await getIntakeForm(this.address, consultation, { language, signal: asking.signal });
    if (asking.signal.aborted) return;
    const name = `mga-widgets:intake-form:1:${this.#identity}`;
    if (!('problem' in answer)) pageTexts.set(name, JSON.stringify(answer.value));
    // Without the texts of the consents nothing can be sent, not even later; those of an earlier visit will do until the intake says otherwise.
    const kept = 'problem' in answer && answer.problem.kind !== 'refused' ? (readJson(pageTexts, name) as IntakeForm | undefined) : undefined;
    this.#form = 'problem' in answer ? (kept ? { status: 'ready', form: kept } : { status: 'failed', problem: answer.problem }) : { status: 'ready', form: answer.value };
    this.host.requestUpdate();
  }
}
