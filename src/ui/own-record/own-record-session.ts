import type { ReactiveController, ReactiveElement } from 'lit';
import type { Feed } from '../../domain/feed.js';
import type { FeedController } from '../feed-controller.js';
import type { IntakeAnswer, IntakeProblem } from '../own-record.js';
import type { PageController } from '../page-controller.js';
import { saveFile } from '../save-file.js';
import type { SecretLink } from './secret-link.js';

/** What the intake does in the name of who has the key of a record. No method rejects. */
export interface OwnAccess<Value> {
  read(): Promise<IntakeAnswer<Value>>;
  erasePersonalData(): Promise<IntakeAnswer<Value>>;
  /** Everything the intake keeps of it. */
  export(): Promise<IntakeAnswer<unknown>>;
}

/** What can be asked of the intake; `Deed` is what only this kind of record has. */
export type OwnTask<Deed extends string> = 'open' | 'erase' | 'download' | Deed;

/** What is wrong with what was typed to open a record. */
export type KeyFault = 'missing' | 'malformed';

/** How the last task ended; the file's name for a download. */
export type OwnOutcome<Deed extends string> =
  | { task: 'erase' | 'download' | Deed; done: true; file?: string }
  | { task: OwnTask<Deed>; done: false; problem: IntakeProblem }
  | { task: 'close'; done: true };

/** What a session takes from its element. */
export type OwnRecordHost = ReactiveElement & { headingLevel: number; action?: string };

/**
 * Looking after something of one's own at the intake, opened by name and key: what the widget holds between two drawings, and what each control does.
 * Nothing of it is kept on the device.
 */
export abstract class OwnRecordSession<Value, Access extends OwnAccess<Value>, Deed extends string, Host extends OwnRecordHost> implements ReactiveController {
  /** Folio or code, as typed. */
  code = '';
  secret = '';
  /** The key can be read on the screen. */
  secretShown = false;
  keyFaults: { code?: KeyFault; secret?: KeyFault } = {};
  /** Whether the key was taken out of the page's address; absent when it did not come from there. */
  linkHidden: boolean | undefined;
  record: Value | undefined;
  /** What is asked below a deed before it is done, or the form it takes. */
  panel: 'erase' | Deed | undefined;
  busy: OwnTask<Deed> | undefined;
  outcome: OwnOutcome<Deed> | undefined;
  protected access: Access | undefined;
  protected feedNow: Feed | undefined;
  #focus: string | undefined;

  /** Name of the field for the record's name. */
  abstract readonly codeField: 'folio' | 'code';

  constructor(
    readonly host: Host,
    protected readonly feed: FeedController,
    readonly page: PageController,
    private readonly link: SecretLink,
  ) {}

  /** The name in its one form; `undefined` when it is none or has a mistake. */
  protected abstract readCode(typed: string): string | undefined;

  /** The way to the record of a name and key. */
  protected abstract accessTo(code: string, secret: string): Access;

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Takes the feed there is now, and what a secret link brought: name and key open the record at once. */
  prepare(feed: Feed): void {
    this.feedNow = feed;
    const { parts } = this.link;
    if (!parts) return;
    this.link.parts = undefined;
    this.forget();
    this.code = parts.code;
    this.secret = parts.secret;
    this.linkHidden = parts.secret ? parts.hidden : undefined;
    // Drawing goes on with what the link brought; what comes of it draws again.
    if (parts.secret) queueMicrotask(() => this.open());
  }

  readonly onKey = (event: Event): void => {
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'show') this.secretShown = checked;
    else if (name === this.codeField || name === 'secret') {
      const field = name === 'secret' ? 'secret' : 'code';
      this[field] = value;
      this.keyFaults = { ...this.keyFaults, [field]: undefined };
    }
    this.host.requestUpdate();
  };

  readonly onSubmitKey = (event: SubmitEvent): void => {
    event.preventDefault();
    this.open();
  };

  /** Asks for the record of the name and key that were given. */
  open(): void {
    if (this.busy) return;
    const code = this.readCode(this.code);
    // Paper breaks a key into lines and groups; what is no letter of a header cannot be sent at all.
    const secret = this.secret.replace(/\s/g, '');
    this.keyFaults = {
      code: this.code.trim() === '' ? 'missing' : code === undefined ? 'malformed' : undefined,
      secret: secret === '' ? 'missing' : /^[\x21-\x7e]+$/.test(secret) ? undefined : 'malformed',
    };
    if (!code || this.keyFaults.secret) return this.focusOn(this.keyFaults.code ? `#${this.codeField}` : '#secret');
    this.code = code;
    this.access = this.accessTo(code, secret);
    void this.run('open', this.access.read(), (record) => {
      this.record = record;
      this.focusOn('#record-title');
    });
  }

  /** Forgets the record and its key. */
  readonly close = (): void => {
    this.forget();
    this.outcome = { task: 'close', done: true };
    this.focusOn('#outcome');
  };

  readonly openPanel = (panel: 'erase' | Deed): void => {
    this.panel = panel;
    this.outcome = undefined;
    this.focusOn(`#panel-${panel}`);
  };

  readonly closePanel = (): void => {
    const panel = this.panel;
    this.panel = undefined;
    this.outcome = undefined;
    this.focusOn(`#do-${panel}`);
  };

  readonly erase = (): void => {
    if (!this.busy) void this.change('erase', this.access!.erasePersonalData());
  };

  readonly download = (): void => {
    if (this.busy) return;
    void this.run('download', this.access!.export(), (everything) => {
      const file = `${this.code}.json`;
      saveFile(file, `${JSON.stringify(everything, null, 2)}\n`, 'application/json');
      this.outcome = { task: 'download', done: true, file };
      this.focusOn('#outcome');
    });
  };

  protected forget(): void {
    this.access = this.record = this.panel = this.busy = this.outcome = this.linkHidden = undefined;
    this.code = this.secret = '';
    this.secretShown = false;
    this.keyFaults = {};
  }

  protected change(task: 'erase' | Deed, answer: Promise<IntakeAnswer<Value>>): Promise<void> {
    return this.run(task, answer, (record) => {
      this.record = record;
      this.panel = undefined;
      this.outcome = { task, done: true };
      this.focusOn('#outcome');
    });
  }

  /** Waits for an answer and takes it, unless the record was closed meanwhile. */
  protected async run<Answer>(task: OwnTask<Deed>, asked: Promise<IntakeAnswer<Answer>>, take: (value: Answer) => void): Promise<void> {
    const { access } = this;
    this.busy = task;
    this.outcome = undefined;
    this.host.requestUpdate();
    const answer = await asked;
    const now = 'problem' in answer ? await this.readAgain(task, answer.problem) : undefined;
    if (access !== this.access) return;
    this.busy = undefined;
    if (now) this.record = now;
    if ('problem' in answer) this.fail(task, answer.problem);
    else take(answer.value);
    this.host.requestUpdate();
  }

  /** What the record is now, when that is why a task was refused. */
  protected readAgain(_task: OwnTask<Deed>, _problem: IntakeProblem): Promise<Value | undefined> {
    return Promise.resolve(undefined);
  }

  protected fail(task: OwnTask<Deed>, problem: IntakeProblem): void {
    this.outcome = { task, done: false, problem };
    this.focusOn('#outcome');
  }

  protected focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }

  /** Whoever presses Back on this computer afterwards is not to find the record open. */
  readonly #leave = (): void => {
    if (!this.access && !this.secret) return;
    this.forget();
    this.host.requestUpdate();
  };
}
