import type { ReactiveController, ReactiveElement } from 'lit';
import type { Feed, Party, Proposal } from '../../domain/feed.js';
import type { IntakeForm, ProposalAuthor } from '../../domain/intake.js';
import { partyName } from '../../domain/organizations.js';
import { formConsultation, type FormConsultation } from '../../domain/proposal-consultation.js';
import { faultsOfRefusal, type FieldFault, proposalFaults, stepFaults } from '../../domain/proposal-faults.js';
import { emptyProposal, isUntouched, type ProposalField, type ProposalStep, type ProposalValues, readProposal, stepNames, submissionOf, valuesOf, withoutPerson } from '../../domain/proposal-values.js';
import type { FeedController, FeedHost } from '../../ui/feed-controller.js';
import { IntakeController, type IntakeProblem, type OutboxEntry } from '../../ui/intake-controller.js';
import { organizationsOf } from '../../ui/organizations-of.js';
import type { PageController } from '../../ui/page-controller.js';
import { MgaProposalReceivedEvent, MgaProposalSubmitEvent, type HostReceipt } from './events.js';
import { SimilarSearch } from './similar-search.js';

/** What the form takes from its element. */
export type ProposalFormHost = FeedHost & ReactiveElement & {
  headingLevel: number;
  consultation?: string;
  action?: string;
  recordHref?: string;
  consultationHref?: string;
  theme?: string;
  region?: string;
  institution?: string;
  sector?: string;
  author?: ProposalAuthor;
  intakeForm?: IntakeForm;
};

/** Where the draft stands: on the device, only in this page, brought back from an earlier visit, or just deleted. */
export interface DraftState {
  status: 'none' | 'kept' | 'not-kept' | 'restored' | 'deleted';
  /** Milliseconds since 1970 when it was kept. */
  at: number;
}

/** Why a proposal came back. */
export interface Refusal {
  problem: IntakeProblem;
  faults: FieldFault[];
}

/** What a page that took over said so far. */
export type HandOver = { status: 'sending' } | { status: 'silent' } | { status: 'received'; receipt: HostReceipt; title: string };

/** Pause in typing after which the draft is kept and similar proposals are looked for, in milliseconds. */
const pause = 400;

export function openSession(host: ProposalFormHost, feed: FeedController, page: PageController): FormSession {
  return new FormSession(host, feed, page);
}

/** Writing a proposal, from the first word to what became of it: what the form holds between two drawings, and what each control does. */
export class FormSession implements ReactiveController {
  readonly intake: IntakeController;
  readonly similar: SimilarSearch;
  /** Whether this device keeps drafts. */
  readonly lasts: boolean;
  values = emptyProposal();
  step: ProposalStep = 'problem';
  draft: DraftState = { status: 'none', at: 0 };
  refusal: Refusal | undefined;
  handOver: HandOver | undefined;
  /** The person said that others use this computer: nothing is kept on it. */
  shared = false;
  /** The person said that name and e-mail may be in the draft. */
  keepPerson = false;
  /** Send was pressed: what is wrong is listed. */
  attempted = false;
  /** Entry the person was asked whether to discard. */
  discarding: string | undefined;
  /** What a copy button did last, by what it copies. */
  copied: { what: string; done: boolean } | undefined;
  website = '';
  #checked = new Set<ProposalStep>();
  #start = emptyProposal();
  #opened: string | undefined;
  #chosen: string | undefined;
  #correcting: OutboxEntry | undefined;
  /** The form is wanted although something of it is on its way. */
  #another = false;
  #standing = new Map<string, string>();
  #signedIn: ProposalAuthor | undefined;
  #pending: ReturnType<typeof setTimeout> | undefined;
  #focus: string | undefined;
  #feedNow: Feed | undefined;

  constructor(
    readonly host: ProposalFormHost,
    private readonly feed: FeedController,
    readonly page: PageController,
  ) {
    this.intake = new IntakeController(host, () => this.#follow());
    this.similar = new SimilarSearch(host, feed);
    this.lasts = this.intake.lasts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keepNow);
    document.addEventListener('visibilitychange', this.#keepNow);
  }

  hostDisconnected(): void {
    this.#keepNow();
    removeEventListener('pagehide', this.#keepNow);
    document.removeEventListener('visibilitychange', this.#keepNow);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Works out which consultation the form is for, and opens its draft the first time it is drawn. */
  prepare(feed: Feed): FormConsultation {
    const { host, page } = this;
    this.#feedNow = feed;
    const found = formConsultation(feed.consultations, host.consultation, this.#chosen, this.feed.today);
    if (found.kind !== 'open') return found;
    this.intake.aim({ action: host.action, declared: feed.links?.intake, feed: this.feed.base, consultation: found.consultation.id, language: page.language, given: host.intakeForm });
    if (this.#opened !== this.intake.key) this.#open();
    this.#signIn();
    return found;
  }

  get today(): string {
    return this.feed.today;
  }

  get base(): string {
    return this.feed.base;
  }

  /** What was sent from this form and has not been put away. */
  get entries(): readonly OutboxEntry[] {
    return this.#opened ? this.intake.entries.filter(({ key }) => key !== this.#correcting?.key) : [];
  }

  /** Whether the form is shown: always, unless something of it is on its way and the person has not asked for another. */
  get isWriting(): boolean {
    return this.handOver?.status !== 'received' && this.handOver?.status !== 'sending' && (this.#another || this.entries.length === 0);
  }

  /** What is to be mended: everything once Send was pressed, before that what is in the steps that were left. */
  get faults(): FieldFault[] {
    const consents = this.intake.form.status === 'ready' ? this.intake.form.form.consents : undefined;
    const own = this.attempted ? proposalFaults(this.values, consents) : stepNames.filter((step) => this.#checked.has(step)).flatMap((step) => stepFaults(step, this.values, consents));
    return [...own, ...(this.refusal?.faults ?? []).filter(({ field }) => !own.some((fault) => fault.field === field))];
  }

  /** What a field's control says now goes into the values. */
  readonly onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    const field = control.name as ProposalField;
    if (!(field in this.values)) return;
    const before = this.values[field];
    const value = Array.isArray(before) ? listed(before, field === 'sdgs' ? Number(control.value) : control.value, control.checked) : typeof before === 'boolean' ? control.checked : control.value;
    this.values = { ...this.values, [field]: value };
    if (this.refusal) this.refusal = { ...this.refusal, faults: this.refusal.faults.filter((fault) => fault.field !== field) };
    this.#later();
    this.host.requestUpdate();
  };

  /** The step follows the focus, so that a page that becomes narrow shows the field that has it. */
  readonly onFocus = (event: FocusEvent): void => {
    const step = (event.target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'] as ProposalStep | undefined;
    if (!step || step === this.step) return;
    this.step = step;
    this.host.requestUpdate();
  };

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isWriting) return;
    // Enter in a field of an earlier step means "go on", not "send".
    if (this.isStepwise && this.step !== stepNames.at(-1)) return this.next();
    this.attempted = true;
    this.refusal = undefined;
    if (this.faults.length > 0) this.#focusOn('#summary');
    else this.#send();
  };

  /** Goes on. A step with something to mend says so the first time, and is left the second. */
  readonly next = (): void => {
    const known = this.#checked.has(this.step);
    this.#checked.add(this.step);
    if (!known && stepFaults(this.step, this.values, []).length > 0) return this.#focusOn('#summary');
    this.goTo(stepNames[stepNames.indexOf(this.step) + 1] ?? this.step);
  };

  readonly back = (): void => {
    this.#checked.add(this.step);
    this.goTo(stepNames[stepNames.indexOf(this.step) - 1] ?? this.step);
  };

  goTo(step: ProposalStep): void {
    this.step = step;
    this.#focusOn(`#step-${step}`);
  }

  /** Goes to the answer that has to be mended. */
  goToFault({ field, consent }: FieldFault, step: ProposalStep): void {
    this.step = step;
    this.#focusOn(consent ? `[name="consents"][value="${CSS.escape(consent)}"]` : `[name="${field}"], #${field}`);
  }

  /** Whether a step is to be marked as having something to mend. */
  isFaulty(step: ProposalStep): boolean {
    return this.#checked.has(step) && stepFaults(step, this.values, []).length > 0;
  }

  /** The reader chose another of the open consultations. What was written goes along, unless there is a draft for that one. */
  readonly choose = (id: string): void => {
    this.#keepNow();
    const [carried, from] = [this.values, this.intake.key];
    this.#chosen = id;
    this.prepare(this.#feedNow!);
    if (this.draft.status !== 'restored') {
      this.values = { ...carried, consents: [] };
      this.intake.forgetDraft(from);
      this.#later();
    }
    this.host.requestUpdate();
  };

  readonly share = (event: Event): void => {
    this.shared = (event.target as HTMLInputElement).checked;
    if (this.shared) {
      this.intake.forgetDraft();
      this.draft = { status: 'none', at: 0 };
    } else this.#keep();
    this.host.requestUpdate();
  };

  readonly keepPersonToo = (event: Event): void => {
    this.keepPerson = (event.target as HTMLInputElement).checked;
    this.#keep();
    this.host.requestUpdate();
  };

  readonly deleteDraft = (): void => {
    this.#clear();
    this.draft = { status: 'deleted', at: 0 };
    this.#focusOn('#form-title');
  };

  /** Puts a proposal that came back, or has not left yet, into the form again. */
  mend(entry: OutboxEntry): void {
    if (!entry.submission || this.intake.isSending(entry.key)) return;
    const { state, submission } = entry;
    this.#correcting = entry;
    this.values = valuesOf(submission, this.#feedNow!.organizations);
    const problem = state.status === 'refused' ? state.problem : undefined;
    this.refusal = problem && { problem, faults: 'errors' in problem ? faultsOfRefusal(problem.errors, submission.consents.map(({ id }) => id)) : [] };
    // Consents may be what was refused: their texts are asked for again, and to be read again.
    const unread = this.refusal?.faults.map(({ consent }) => consent) ?? [];
    this.values = { ...this.values, consents: this.values.consents.filter((id) => !unread.includes(id)) };
    this.intake.reload();
    this.#another = true;
    this.#focusOn(this.refusal ? '#summary' : '#form-title');
  }

  /** Asks before it throws a text away; what is put away with a receipt is not thrown away. */
  discard(entry: OutboxEntry, sure: boolean): void {
    if (sure) this.intake.forget(entry.key);
    this.discarding = sure ? undefined : entry.key;
    this.#focusOn(sure ? '#form-title' : '#discard-yes');
  }

  keepEntry(entry: OutboxEntry): void {
    this.discarding = undefined;
    this.#focusOn(`#posting-${entry.key}`);
  }

  readonly writeAnother = (): void => {
    if (this.handOver?.status === 'received') this.handOver = undefined;
    this.#another = true;
    this.#focusOn('#form-title');
  };

  /** The person has kept the receipt: it leaves the device. */
  putAway(entry: OutboxEntry): void {
    this.copied = undefined;
    this.intake.forget(entry.key);
    this.#focusOn('#form-title');
  }

  /** Copies part of a receipt; where the browser won't, selects it for the person to do so. */
  async copy(what: string, value: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      done = false;
      const text = this.host.renderRoot.querySelector(`#receipt-${what}`);
      if (text) getSelection()?.selectAllChildren(text);
    }
    this.copied = { what, done };
    this.host.requestUpdate();
  }

  readonly onTrap = (event: Event): void => {
    event.stopPropagation();
    this.website = (event.target as HTMLInputElement).value;
  };

  /** Name of a party of the feed. */
  nameOf(party: Party | undefined): string | undefined {
    return party && partyName(party, organizationsOf(this.#feedNow!));
  }

  /** Language of the feed's own text. */
  get language(): string {
    return this.#feedNow!.language;
  }

  /** Proposals like the one being written. */
  get alike(): readonly Proposal[] {
    return this.similar.found;
  }

  /** Whether the form goes step by step: its container is narrow. */
  private get isStepwise(): boolean {
    return (this.host.renderRoot.querySelector('.step-nav')?.getClientRects().length ?? 0) > 0;
  }

  #open(): void {
    this.#opened = this.intake.key;
    const { theme = '', region = '', institution = '', sector = '' } = this.host;
    const organization = this.#feedNow!.organizations.find(({ id }) => id === institution);
    this.#start = { ...emptyProposal(), theme, region, institution: organization?.name ?? institution, sector };
    this.values = this.#start;
    const draft = this.intake.draft;
    this.draft = draft ? { status: 'restored', at: draft.savedAt } : { status: 'none', at: 0 };
    if (draft) this.values = { ...this.#start, ...readProposal(draft.values) };
    this.keepPerson = Boolean(this.values.name || this.values.email);
    this.similar.look(this.values, this.#feedNow!, this.intake.consultation);
  }

  #signIn(): void {
    const { author } = this.host;
    if (author === this.#signedIn) return;
    this.#signedIn = author;
    this.values = { ...this.values, name: author?.name ?? this.values.name, email: author?.email ?? this.values.email };
  }

  #send(): void {
    const { form } = this.intake;
    if (form.status !== 'ready') return;
    const consultation = this.intake.consultation;
    const submission = submissionOf(this.values, { consultation, language: this.page.language, form: form.form, website: this.website, organizations: this.#feedNow!.organizations });
    const event = new MgaProposalSubmitEvent(submission);
    this.host.dispatchEvent(event);
    if (event.defaultPrevented) return this.#handOver(event, consultation);
    const entry = this.intake.post({ submission, lasting: !this.shared }, this.#correcting);
    this.#standing.set(entry.key, 'waiting');
    this.#clear();
    this.#focusOn(`#posting-${entry.key}`);
  }

  #handOver(event: MgaProposalSubmitEvent, consultation: string): void {
    this.#keep();
    this.handOver = event.response ? { status: 'sending' } : { status: 'silent' };
    this.#focusOn('#handed-over');
    event.response?.then(
      (receipt) => {
        this.#clear();
        this.handOver = { status: 'received', receipt, title: event.submission.title };
        this.host.dispatchEvent(new MgaProposalReceivedEvent(receipt.folio, consultation));
        this.#focusOn('#handed-over');
      },
      (reason: unknown) => {
        const { message, detail, errors } = Object(reason) as { message?: string; detail?: string; errors?: [] };
        this.handOver = undefined;
        this.refusal = {
          problem: { kind: 'refused', status: 0, detail: detail ?? message, errors: [] },
          faults: faultsOfRefusal(errors ?? [], event.submission.consents.map(({ id }) => id)),
        };
        this.#focusOn('#summary');
      },
    );
  }

  /** Follows what is on its way: tells what was received, and takes back what was refused, unless something else is being written. */
  #follow(): void {
    for (const entry of this.entries) {
      const before = this.#standing.get(entry.key);
      this.#standing.set(entry.key, entry.state.status);
      if (before !== 'waiting' || entry.state.status === 'waiting' || this.intake.isSending(entry.key)) continue;
      if (entry.state.status === 'received') {
        this.host.dispatchEvent(new MgaProposalReceivedEvent(entry.state.receipt.folio, this.intake.consultation));
        if (!this.#another) this.#focusOn(`#posting-${entry.key}`);
      } else if (!this.#another) this.mend(entry);
    }
  }

  /** An empty form again, and no draft. */
  #clear(): void {
    clearTimeout(this.#pending);
    this.#pending = this.#correcting = this.refusal = this.handOver = undefined;
    this.#another = this.attempted = false;
    this.#checked.clear();
    this.values = { ...this.#start };
    this.step = 'problem';
    this.draft = { status: 'none', at: 0 };
    this.intake.forgetDraft();
    this.similar.clear();
  }

  #later(): void {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => {
      this.#keep();
      this.similar.look(this.values, this.#feedNow!, this.intake.consultation);
      this.host.requestUpdate();
    }, pause);
  }

  /** What was typed last is kept before the page goes. */
  readonly #keepNow = (): void => {
    if (this.#pending !== undefined) this.#keep();
  };

  #keep(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    if (this.shared || !this.#opened) return;
    if (isUntouched(this.values, this.#start)) {
      this.intake.forgetDraft();
      this.draft = { status: 'none', at: 0 };
      return;
    }
    const kept: Partial<ProposalValues> = this.keepPerson ? { ...this.values, consents: [] } : withoutPerson(this.values);
    this.draft = { status: this.intake.keepDraft(kept) ? 'kept' : 'not-kept', at: Date.now() };
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}

function listed<Item>(before: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = before.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}
