import type { ReactiveController, ReactiveElement } from 'lit';
import type { FolioVersion, QueueFilter, QueueItem, ReplyQueue, ReplyTemplates, StaffProposal } from '../../domain/generated/staff.js';
import type { PageController } from '../../ui/page-controller.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { type StaffProblem, StaffSessionController } from '../../ui/staff-session.js';
import { UrlState } from '../../ui/url-state.js';
import { MgaStaffProposalOpenEvent, MgaStaffReplyEvent } from './events.js';
import { fromAddress, isFiltered, queueParameters, type QueueParameter, toAddress } from './queue-filter.js';
import { ReplyWork } from './reply-work.js';

/** What the desk takes from its element. */
export type QueueHost = ReactiveElement & { headingLevel: number; urlState?: string };

/** Something done to proposals besides answering them. */
export type DeskTask = 'publish' | 'retire' | 'assign' | 'giveBack';

/** How the last task ended. */
export type DeskOutcome =
  | { done: true; task: DeskTask; count: number; name?: string }
  | { done: true; task: 'reply'; count: number }
  | { done: false; problem: StaffProblem };

/** What is asked before a task is done: for the one that is open, or for those selected. */
export interface DeskPanel {
  task: 'retire' | 'assign' | 'giveBack';
  reason: string;
  organization: string;
  fault: boolean;
}

/** The queue at work: what the widget holds between two drawings, and what each control does. */
export class QueueDesk implements ReactiveController {
  readonly queue: StaffLoader<ReplyQueue>;
  readonly opened: StaffLoader<StaffProposal>;
  readonly templates: StaffLoader<ReplyTemplates>;
  readonly staff: StaffSessionController;
  filter: QueueFilter = {};
  /** Folio of the proposal that is open. */
  folio: string | undefined;
  readonly selected = new Map<string, QueueItem>();
  work: ReplyWork | undefined;
  panel: DeskPanel | undefined;
  busy = false;
  outcome: DeskOutcome | undefined;
  #focus: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Folios after the open one, as the list had them. */
  #following: string[] = [];
  readonly #url: UrlState<QueueParameter>;

  constructor(
    readonly host: QueueHost,
    readonly page: PageController,
  ) {
    this.queue = new StaffLoader(host);
    this.opened = new StaffLoader(host);
    this.templates = new StaffLoader(host);
    this.#url = new UrlState(host, queueParameters, (values) => this.#takeAddress(values));
    this.staff = new StaffSessionController(host, { signedIn: () => this.#start(), back: () => this.#resume(), signedOut: () => this.#forget() });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
    if (this.staff.isSignedIn && !this.work) this.reopen();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    // Who is only moved on the page goes on writing.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.work?.end();
      this.work = undefined;
    });
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  get isFiltered(): boolean {
    return isFiltered(this.filter);
  }

  /** Where the open one stands in the list, from 0; −1 when it is not there. */
  get index(): number {
    return this.queue.value?.items.findIndex(({ folio }) => folio === this.folio) ?? -1;
  }

  /** Folio of the one to go on with. */
  get next(): string | undefined {
    const items = this.queue.value?.items ?? [];
    const stillThere = this.#following.find((folio) => items.some((item) => item.folio === folio));
    return stillThere ?? items.find(({ folio }) => folio !== this.folio)?.folio;
  }

  setFilter(fields: Partial<QueueFilter>): void {
    this.filter = { ...this.filter, page: undefined, ...fields };
    if (!('page' in fields)) this.selected.clear();
    this.#url.write(toAddress(this.filter, this.folio));
    this.outcome = this.panel = undefined;
    void this.#loadQueue();
  }

  /** Filters by words, after a moment of rest. */
  search(words: string): void {
    this.filter = { ...this.filter, words, page: undefined };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.setFilter({ words }), 300);
  }

  clearFilter(): void {
    const { state } = this.filter;
    this.filter = {};
    this.setFilter({ state });
  }

  toPage(page: number): void {
    this.setFilter({ page });
    this.focusOn('#list-title');
  }

  readonly reload = (): void => void this.#loadQueue();

  readonly reopen = (): void => {
    if (this.folio) void this.#loadProposal(this.folio);
  };

  select(item: QueueItem, wanted: boolean): void {
    if (wanted) this.selected.set(item.folio, item);
    else this.selected.delete(item.folio);
    this.#redraw();
  }

  selectAll(wanted: boolean): void {
    for (const item of this.queue.value?.items ?? []) this.select(item, wanted);
  }

  readonly unselect = (): void => {
    this.selected.clear();
    this.panel = undefined;
    this.focusOn('#list-title');
  };

  /** The address of a proposal, for its link. */
  addressOf(folio: string): URL | undefined {
    return this.#url.address(toAddress(this.filter, folio));
  }

  open(folio: string): void {
    this.#close();
    this.folio = folio;
    const items = this.queue.value?.items ?? [];
    this.#following = items.slice(items.findIndex((item) => item.folio === folio) + 1).map((item) => item.folio);
    this.#url.enter(toAddress(this.filter, folio));
    this.host.dispatchEvent(new MgaStaffProposalOpenEvent(folio));
    this.focusOn('#proposal-title');
    void this.#loadProposal(folio);
  }

  readonly openNext = (): void => {
    const { next } = this;
    if (next) this.open(next);
  };

  readonly backToList = (): void => {
    const { folio } = this;
    this.#close();
    this.folio = undefined;
    this.outcome = undefined;
    this.#url.enter(toAddress(this.filter, undefined));
    this.focusOn(folio && this.index >= 0 ? `[data-folio="${CSS.escape(folio)}"]` : '#list-title');
    void this.#loadQueue();
  };

  /** Begins the reply to the one that is open; with others, to all of them. */
  readonly beginReply = (): void => {
    const proposal = this.opened.value;
    if (!proposal || this.work) return;
    this.#beginWork(proposal);
    this.focusOn('#reply-title');
  };

  /** The same reply to those selected: the first is opened, the others are ticked beside its reply. */
  readonly replyToSelected = (): void => {
    const [first] = this.selected.values();
    if (first) this.open(first.folio);
  };

  readonly discard = async (): Promise<void> => {
    const { work, folio } = this;
    if (!work || !folio) return;
    if (work.draft.version > 0) {
      const answer = await this.staff.client.removeDraft(folio);
      if ('problem' in answer) {
        work.problem = answer.problem;
        work.discarding = false;
        return this.focusOn('#trouble');
      }
    }
    work.draft.forget();
    this.work = undefined;
    this.focusOn('#proposal-title');
    await this.#loadProposal(folio);
  };

  openPanel(task: DeskPanel['task']): void {
    this.panel = { task, reason: '', organization: this.opened.value?.assigned?.organization.id ?? '', fault: false };
    this.outcome = undefined;
    this.focusOn('#panel');
  }

  readonly closePanel = (): void => {
    const task = this.panel?.task;
    this.panel = undefined;
    this.focusOn(`#do-${task}`);
  };

  /** Does a task to the open one or, in the list, to those selected. */
  readonly carryOut = async (task: DeskTask): Promise<void> => {
    if (this.busy) return;
    const { panel } = this;
    const reason = panel?.reason.trim();
    const organization = panel?.organization;
    if (panel && ((task === 'retire' && !reason) || (task === 'assign' && !organization))) {
      panel.fault = true;
      return this.focusOn(task === 'retire' ? '#panel-reason' : '#panel-organization');
    }
    const proposals = this.#targets();
    this.busy = true;
    this.outcome = undefined;
    this.#redraw();
    const { client } = this.staff;
    const answer = await (task === 'publish' || task === 'retire' ? client.moderate({ proposals, action: task, ...(task === 'retire' && { reason }) }) : client.assign({ proposals, ...(task === 'assign' && { organization }) }));
    this.busy = false;
    if ('problem' in answer) this.outcome = { done: false, problem: answer.problem };
    else {
      const name = this.queue.value?.choices.organizations.find(({ id }) => id === organization)?.name ?? organization;
      this.outcome = { done: true, task, count: proposals.length, ...(name && { name }) };
      this.panel = undefined;
      this.selected.clear();
    }
    await this.#readAgain(answer);
    this.focusOn('#outcome');
  };

  focusOn(selector: string): void {
    this.#focus = selector;
    this.#redraw();
  }

  #targets(): FolioVersion[] {
    const { value } = this.opened;
    const targets = this.folio ? (value ? [value] : []) : [...this.selected.values()];
    return targets.map(({ folio, version }) => ({ folio, version }));
  }

  /** What was changed, or had been by somebody else, as it is now. */
  async #readAgain(answer: object): Promise<void> {
    await this.#loadQueue();
    for (const item of this.queue.value?.items ?? []) if (this.selected.has(item.folio)) this.selected.set(item.folio, item);
    if (!this.folio) return;
    // What was given back is no longer for who gave it.
    if ('value' in answer && this.outcome?.done && this.outcome.task === 'giveBack' && !this.staff.isCoordinator) {
      const { outcome } = this;
      this.#close();
      this.folio = undefined;
      this.outcome = outcome;
      this.#url.enter(toAddress(this.filter, undefined));
    } else await this.#loadProposal(this.folio);
  }

  #start(): void {
    // An address from the secretariat can ask for what only it is shown.
    const { state } = this.filter;
    if (!this.staff.isCoordinator && (state === 'moderation' || state === 'unassigned')) {
      this.filter = { ...this.filter, state: undefined };
      this.#url.write(toAddress(this.filter, this.folio));
    }
    void this.#loadQueue();
    void this.templates.load((signal) => this.staff.client.getTemplates(signal));
    if (this.folio) void this.#loadProposal(this.folio);
  }

  /** After signing in again: what was refused is asked once more, and what was written is saved. */
  #resume(): void {
    if (this.queue.problem) void this.#loadQueue();
    if (this.templates.problem) void this.templates.load((signal) => this.staff.client.getTemplates(signal));
    if (this.folio && this.opened.problem) void this.#loadProposal(this.folio);
    this.work?.draft.retry();
  }

  #forget(): void {
    // Its text stays on the device for whoever wrote it, unless the server has it.
    this.work?.draft.end();
    this.work = this.panel = this.outcome = undefined;
    this.selected.clear();
    this.queue.forget();
    this.opened.forget();
    this.templates.forget();
  }

  #loadQueue(): Promise<boolean> {
    return this.queue.load((signal) => this.staff.client.getQueue(this.filter, signal));
  }

  async #loadProposal(folio: string): Promise<void> {
    const { client } = this.staff;
    const isThere = await this.opened.load((signal) => client.getProposal(folio, signal));
    const proposal = this.opened.value;
    if (!isThere || !proposal || this.folio !== folio) return;
    // What waits for its reply is opened to be answered.
    if (!this.work && proposal.actions.includes('reply') && (proposal.state === 'pending' || proposal.state === 'drafted')) this.#beginWork(proposal);
    else if (this.work) this.work.proposal = proposal;
    this.#redraw();
  }

  #beginWork(proposal: StaffProposal): void {
    const { folio } = proposal;
    const chosen = this.selected.has(folio) ? [...this.selected.values()].filter((item) => item.folio !== folio).map((item) => ({ ...item, chosen: true })) : [];
    const similar = proposal.similar.filter((other) => other.own && ['pending', 'drafted'].includes(other.state) && !chosen.some((item) => item.folio === other.folio));
    this.work = new ReplyWork(
      {
        host: this.host,
        staff: this.staff,
        readAgain: async () => {
          await this.#loadProposal(folio);
          return this.opened.value;
        },
        published: (folios, decision) => this.#published(folios, decision),
        focusOn: (selector) => this.focusOn(selector),
      },
      proposal,
      [...chosen, ...similar],
    );
  }

  #published(folios: readonly string[], decision: string): void {
    this.work = undefined;
    this.outcome = { done: true, task: 'reply', count: folios.length };
    for (const folio of folios) this.selected.delete(folio);
    this.host.dispatchEvent(new MgaStaffReplyEvent(folios, decision));
    void this.#loadQueue().then(() => this.focusOn('#go-on'));
    this.reopen();
  }

  /** Puts the open one away; its draft is saved. */
  #close(): void {
    this.work?.end();
    this.work = this.panel = this.outcome = undefined;
    this.opened.forget();
  }

  #takeAddress(values: Partial<Record<QueueParameter, string>>): void {
    const { filter, folio } = fromAddress(values);
    const isAnother = folio !== this.folio;
    this.filter = filter;
    if (isAnother) {
      this.#close();
      this.folio = folio;
    }
    if (!this.staff.isSignedIn) return;
    void this.#loadQueue();
    if (isAnother && folio) void this.#loadProposal(folio);
  }

  #redraw(): void {
    this.host.requestUpdate();
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    const status = this.work?.draft.standing.status;
    if (status === 'waiting' || status === 'saving' || status === 'conflict') event.preventDefault();
  };
}
