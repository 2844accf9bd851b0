import type { ReactiveController, ReactiveElement } from 'lit';
import type { QueueFilter, ReplyQueue, SheetReport } from '../../domain/generated/staff.js';
import { sheetFileFault, sheetFormat, type SheetFileFault, type SheetFormat } from '../../domain/sheet-file.js';
import type { PageController } from '../../ui/page-controller.js';
import { StaffFileSaver } from '../../ui/staff-file-saver.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { mayBeDone, type StaffProblem, StaffSessionController } from '../../ui/staff-session.js';

/** A spreadsheet somebody chose. Its bytes are held in memory, so that nothing that happens to the file or to the session loses it. */
export interface ChosenSheet {
  name: string;
  format: SheetFormat;
  content: Blob;
}

export type SheetFilter = Pick<QueueFilter, 'state' | 'organization' | 'consultation'>;

/** A spreadsheet out and back in: what is chosen, what the server said of it, and what each control does. */
export class SheetDesk implements ReactiveController {
  readonly queue: StaffLoader<ReplyQueue>;
  readonly saver: StaffFileSaver;
  readonly session: StaffSessionController;
  /** Which proposals to download. */
  filter: SheetFilter = { state: 'pending' };
  file: ChosenSheet | undefined;
  fileFault: SheetFileFault | 'unreadable' | 'several' | undefined;
  /** Whether a file is held over the place to drop it. */
  isOver = false;
  busy: 'check' | 'publish' | undefined;
  /** What the spreadsheet would do, or did. */
  report: SheetReport | undefined;
  /** Why the last task did not succeed. */
  trouble: { task: 'check' | 'publish'; problem: StaffProblem } | undefined;
  #asking: AbortController | undefined;
  #focus: string | undefined;

  constructor(
    readonly host: ReactiveElement & { headingLevel: number },
    readonly page: PageController,
  ) {
    this.queue = new StaffLoader<ReplyQueue>(host);
    this.saver = new StaffFileSaver(host);
    this.session = new StaffSessionController(host, { signedIn: this.loadQueue, back: () => this.#goOn(), signedOut: () => this.#forget() });
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Whether the answer to publishing was lost, so that nobody here knows what became of it. */
  get isUncertain(): boolean {
    return this.trouble?.task === 'publish' && mayBeDone(this.trouble.problem);
  }

  readonly loadQueue = (): void => void this.queue.load((signal) => this.session.client.getQueue(this.filter, signal));

  /** Other proposals are wanted; an empty value means all. */
  narrow(change: SheetFilter): void {
    this.filter = { ...this.filter, ...change };
    this.saver.forget();
    this.loadQueue();
  }

  download(format: SheetFormat, name: string): void {
    const { client } = this.session;
    void this.saver.save(client.sheetAddress(format, this.filter), `${name}.${format}`, client);
  }

  /** Takes a file in the place of the one before, and asks what it would do. One that cannot be sent leaves the one before where it is. */
  async choose(files: readonly File[]): Promise<void> {
    if (this.busy === 'publish' || files.length === 0) return;
    const [file] = files;
    const format = sheetFormat(file!.name);
    this.fileFault = files.length > 1 ? 'several' : sheetFileFault(file!);
    this.host.requestUpdate();
    if (this.fileFault || !format) return;
    try {
      const content = new Blob([await file!.arrayBuffer()]);
      this.file = { name: file!.name, format, content };
    } catch {
      this.fileFault = 'unreadable';
      return this.host.requestUpdate();
    }
    await this.check();
  }

  readonly remove = (): void => {
    this.#asking?.abort();
    this.file = this.report = this.trouble = this.fileFault = this.busy = undefined;
    this.#focusOn('#file');
  };

  /** Asks what the spreadsheet would do. It changes nothing. */
  readonly check = async (): Promise<void> => {
    const answer = await this.#ask('check');
    if (answer) this.report = answer;
    this.host.requestUpdate();
  };

  /** Publishes what it says. */
  readonly publish = async (): Promise<void> => {
    if (this.busy) return;
    const answer = await this.#ask('publish');
    if (answer) this.report = answer;
    if (answer?.applied) this.loadQueue();
    this.#focusOn('#outcome');
  };

  async #ask(task: 'check' | 'publish'): Promise<SheetReport | undefined> {
    const { file } = this;
    if (!file) return undefined;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    this.busy = task;
    this.trouble = undefined;
    if (task === 'check') this.report = undefined;
    this.host.requestUpdate();
    const answer = await this.session.client.readSheet(file.content, { format: file.format, apply: task === 'publish', signal });
    if (signal.aborted) return undefined;
    this.busy = undefined;
    if ('value' in answer) return answer.value;
    this.trouble = { task, problem: answer.problem };
    return undefined;
  }

  /** Signed in again: asks what was not answered. To publish takes another press. */
  #goOn(): void {
    if (this.queue.problem || !this.queue.value) this.loadQueue();
    const ended = this.trouble?.problem.kind === 'unauthorized' ? this.trouble.task : undefined;
    if (ended === 'check') void this.check();
    else if (ended) this.trouble = undefined;
    this.host.requestUpdate();
  }

  #forget(): void {
    this.#asking?.abort();
    this.file = this.report = this.trouble = this.fileFault = this.busy = undefined;
    this.filter = { state: 'pending' };
    this.saver.forget();
    this.queue.forget();
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
