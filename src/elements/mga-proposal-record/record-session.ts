import type { ReactiveController, ReactiveElement } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { readFolio } from '../../domain/folio.js';
import type { OwnProposal } from '../../domain/intake.js';
import { correctionOf, correctionValues } from '../../domain/proposal-correction.js';
import { faultsOfRefusal, proposalFaults, type FieldFault } from '../../domain/proposal-faults.js';
import { emptyProposal, withAnswer, type ProposalValues } from '../../domain/proposal-values.js';
import type { FeedController } from '../../ui/feed-controller.js';
import { intakeAddress, isOutdated, OwnRecord, type IntakeAnswer, type IntakeProblem } from '../../ui/own-record.js';
import type { PageController } from '../../ui/page-controller.js';
import { saveFile } from '../../ui/save-file.js';
import type { SecretLink } from './secret-link.js';

/** What the record takes from its element. */
export type ProposalRecordHost = ReactiveElement & { headingLevel: number; action?: string; commitmentHref?: string };

/** What can be asked of the intake. */
export type RecordTask = 'open' | 'correct' | 'withdraw' | 'erase' | 'download';

/** What is wrong with what was typed to open a proposal. */
export type KeyFault = 'missing' | 'malformed';

/** How the last task ended; the file's name for a download. */
export type RecordOutcome =
  | { task: Exclude<RecordTask, 'open'>; done: true; file?: string }
  | { task: RecordTask; done: false; problem: IntakeProblem }
  | { task: 'close'; done: true };

/** A panel that stands open below what can be done. */
export type RecordPanel = 'correct' | 'withdraw' | 'erase';

export function openSession(host: ProposalRecordHost, feed: FeedController, page: PageController, link: SecretLink): RecordSession {
  return new RecordSession(host, feed, page, link);
}

/** Looking after one's own proposal: what the widget holds between two drawings, and what each control does. Nothing of it is kept on the device. */
export class RecordSession implements ReactiveController {
  folio = '';
  secret = '';
  /** The key can be read on the screen. */
  secretShown = false;
  keyFaults: { folio?: KeyFault; secret?: KeyFault } = {};
  /** Whether the key was taken out of the page's address; absent when it did not come from there. */
  linkHidden: boolean | undefined;
  record: OwnProposal | undefined;
  panel: RecordPanel | undefined;
  busy: RecordTask | undefined;
  outcome: RecordOutcome | undefined;
  values: ProposalValues = emptyProposal();
  faults: readonly FieldFault[] = [];
  #access: OwnRecord | undefined;
  #feedNow: Feed | undefined;
  #focus: string | undefined;

  constructor(
    readonly host: ProposalRecordHost,
    private readonly feed: FeedController,
    readonly page: PageController,
    private readonly link: SecretLink,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('beforeunload', this.#warn);
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Takes the feed there is now, and what a secret link brought: folio and key open the proposal at once. */
  prepare(feed: Feed): void {
    this.#feedNow = feed;
    const { parts } = this.link;
    if (!parts) return;
    this.link.parts = undefined;
    this.#forget();
    this.folio = parts.folio;
    this.secret = parts.secret;
    this.linkHidden = parts.secret ? parts.hidden : undefined;
    // Drawing goes on with what the link brought; what comes of it draws again.
    if (parts.secret) queueMicrotask(() => this.open());
  }

  get today(): string {
    return this.feed.today;
  }

  /** Whether something was corrected and not saved. */
  get isChanged(): boolean {
    return this.panel === 'correct' && this.record !== undefined && Object.keys(correctionOf(this.record, this.values, this.#organizations)).length > 0;
  }

  readonly onKey = (event: Event): void => {
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'show') this.secretShown = checked;
    else if (name === 'folio' || name === 'secret') {
      this[name] = value;
      this.keyFaults = { ...this.keyFaults, [name]: undefined };
    }
    this.host.requestUpdate();
  };

  readonly onSubmitKey = (event: SubmitEvent): void => {
    event.preventDefault();
    this.open();
  };

  /** Asks for the proposal of the folio and key that were given. */
  open(): void {
    if (this.busy) return;
    const folio = readFolio(this.folio);
    // Paper breaks a key into lines and groups; what is no letter of a header cannot be sent at all.
    const secret = this.secret.replace(/\s/g, '');
    this.keyFaults = {
      folio: this.folio.trim() === '' ? 'missing' : folio === undefined ? 'malformed' : undefined,
      secret: secret === '' ? 'missing' : /^[\x21-\x7e]+$/.test(secret) ? undefined : 'malformed',
    };
    if (!folio || this.keyFaults.secret) return this.#focusOn(this.keyFaults.folio ? '#folio' : '#secret');
    this.folio = folio;
    const intake = intakeAddress(this.host.action, this.#feedNow!.links?.intake, this.feed.base);
    this.#access = new OwnRecord({ intake, folio, secret, language: this.page.language });
    void this.#run('open', this.#access.read(), (record) => {
      this.record = record;
      this.#focusOn('#record-title');
    });
  }

  /** Forgets the proposal and its key. */
  readonly close = (): void => {
    this.#forget();
    this.outcome = { task: 'close', done: true };
    this.#focusOn('#outcome');
  };

  readonly openPanel = (panel: RecordPanel): void => {
    this.panel = panel;
    this.outcome = undefined;
    this.faults = [];
    if (panel === 'correct') this.values = correctionValues(this.record!, this.#organizations);
    this.#focusOn(`#panel-${panel}`);
  };

  readonly closePanel = (): void => {
    const panel = this.panel;
    this.panel = undefined;
    this.outcome = undefined;
    this.#focusOn(`#do-${panel}`);
  };

  readonly onCorrect = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    const values = withAnswer(this.values, control);
    if (values === this.values) return;
    this.values = values;
    this.faults = this.faults.filter((fault) => fault.field !== control.name);
    this.host.requestUpdate();
  };

  readonly saveCorrection = (event: Event): void => {
    event.preventDefault();
    if (this.busy || !this.record) return;
    this.faults = proposalFaults(this.values, []);
    if (this.faults.length > 0) return this.#focusOn('#faults');
    const correction = correctionOf(this.record, this.values, this.#organizations);
    if (Object.keys(correction).length === 0) return this.#focusOn('#unchanged');
    void this.#change('correct', this.#access!.correct(correction, this.record.version));
  };

  readonly withdraw = (): void => {
    if (!this.busy) void this.#change('withdraw', this.#access!.withdraw());
  };

  readonly erase = (): void => {
    if (!this.busy) void this.#change('erase', this.#access!.erasePersonalData());
  };

  readonly download = (): void => {
    if (this.busy) return;
    void this.#run('download', this.#access!.export(), (everything) => {
      const file = `${this.record!.folio}.json`;
      saveFile(file, `${JSON.stringify(everything, null, 2)}\n`, 'application/json');
      this.outcome = { task: 'download', done: true, file };
      this.#focusOn('#outcome');
    });
  };

  #forget(): void {
    this.#access = this.record = this.panel = this.busy = this.outcome = this.linkHidden = undefined;
    this.folio = this.secret = '';
    this.secretShown = false;
    this.keyFaults = {};
    this.values = emptyProposal();
    this.faults = [];
  }

  get #organizations(): Feed['organizations'] {
    return this.#feedNow?.organizations ?? [];
  }

  #change(task: 'correct' | 'withdraw' | 'erase', answer: Promise<IntakeAnswer<OwnProposal>>): Promise<void> {
    return this.#run(task, answer, (record) => {
      this.record = record;
      this.panel = undefined;
      this.outcome = { task, done: true };
      this.#focusOn('#outcome');
    });
  }

  /** Waits for an answer and takes it, unless the proposal was closed meanwhile. */
  async #run<Value>(task: RecordTask, asked: Promise<IntakeAnswer<Value>>, take: (value: Value) => void): Promise<void> {
    const access = this.#access;
    this.busy = task;
    this.outcome = undefined;
    this.host.requestUpdate();
    const answer = await asked;
    // After a correction of another version, the next attempt has to be made from what the proposal is now; what was written stays.
    const now = 'problem' in answer && task === 'correct' && isOutdated(answer.problem) ? await access?.read() : undefined;
    if (access !== this.#access) return;
    this.busy = undefined;
    if (now && !('problem' in now)) this.record = now.value;
    if ('problem' in answer) this.#fail(task, answer.problem);
    else take(answer.value);
    this.host.requestUpdate();
  }

  #fail(task: RecordTask, problem: IntakeProblem): void {
    this.outcome = { task, done: false, problem };
    if (task === 'correct' && 'errors' in problem) this.faults = faultsOfRefusal(problem.errors, []);
    this.#focusOn('#outcome');
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }

  /** Whoever presses Back on this computer afterwards is not to find the proposal open. */
  readonly #leave = (): void => {
    if (!this.#access && !this.secret) return;
    this.#forget();
    this.host.requestUpdate();
  };

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.isChanged) event.preventDefault();
  };
}
