import type { ReactiveController, ReactiveElement } from 'lit';
import { isAsked, stillAsked } from '../../domain/asked-consents.js';
import type { Feed, Party, Proposal } from '../../domain/feed.js';
import type { Consent, IntakeForm, ProposalAuthor } from '../../domain/intake.js';
import { partyName } from '../../domain/organizations.js';
import { formConsultation, type FormConsultation } from '../../domain/proposal-consultation.js';
import { faultsOfRefusal, proposalFieldLimits, type FieldFault } from '../../domain/proposal-faults.js';
import { consentsOf, emptyProposal, isUntouched, type ProposalStep, submissionOf, valuesOf, withAnswer } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FeedController, FeedHost } from '../../ui/feed-controller.js';
import { IntakeController, type IntakeProblem, type OutboxEntry } from '../../ui/intake-controller.js';
import { organizationsOf } from '../../ui/organizations-of.js';
import type { PageController } from '../../ui/page-controller.js';
import { DraftKeeper } from '../../ui/proposals/draft-keeper.js';
import { MgaProposalReceivedEvent } from '../../ui/proposals/received-event.js';
import { MgaProposalSubmitEvent } from './events.js';
import { Copying } from '../../ui/receipt/copying.js';
import { FormSteps } from './form-steps.js';
import { HandOver, type HostRefusal } from './hand-over.js';
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

/** Why a proposal came back. */
export interface Refusal {
  problem: IntakeProblem;
  faults: FieldFault[];
}

export function openSession(host: ProposalFormHost, feed: FeedController, page: PageController): FormSession {
  return new FormSession(host, feed, page);
}

/** Writing a proposal, from the first word to what became of it: what the form holds between two drawings, and what each control does. */
export class FormSession implements ReactiveController {
  readonly intake: IntakeController;
  readonly similar: SimilarSearch;
  readonly draft: DraftKeeper;
  readonly steps = new FormSteps();
  readonly handOver: HandOver;
  readonly limits = proposalFieldLimits;
  values = emptyProposal();
  /** What the form began with. */
  start = emptyProposal();
  refusal: Refusal | undefined;
  /** Entry the person was asked whether to discard. */
  discarding: string | undefined;
  readonly copying: Copying;
  website = '';
  #opened: string | undefined;
  #chosen: string | undefined;
  #correcting: OutboxEntry | undefined;
  /** The form is wanted although something of it is on its way. */
  #another = false;
  #standing = new Map<string, string>();
  #signedIn: ProposalAuthor | undefined;
  #focus: string | undefined;
  #feedNow: Feed | undefined;

  constructor(
    readonly host: ProposalFormHost,
    private readonly feed: FeedController,
    readonly page: PageController,
  ) {
    this.intake = new IntakeController(host, () => this.#follow());
    this.similar = new SimilarSearch(host, feed);
    this.draft = new DraftKeeper(host, this.intake, this, () => this.#lookForAlike());
    this.handOver = new HandOver(({ folio }) => this.#onTaken(folio), (refusal) => this.#onReturned(refusal));
    this.copying = new Copying(host);
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** The words of the questions. */
  get words(): (typeof proposalFormMessages)['es'] {
    return this.page.messages(proposalFormMessages);
  }

  /** Zone of the feed's clock, which the intake's moments are told by. */
  get timeZone(): string {
    return this.#feedNow?.timeZone ?? 'UTC';
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

  get base(): string {
    return this.feed.base;
  }

  /** What was sent from this form and has not been put away. */
  get entries(): readonly OutboxEntry[] {
    return this.#opened ? this.intake.entries.filter(({ key }) => key !== this.#correcting?.key) : [];
  }

  /** Whether the form is shown: always, unless something of it is on its way and the person has not asked for another. */
  get isWriting(): boolean {
    return !this.handOver.isHeld && (this.#another || this.entries.length === 0);
  }

  /** The consents this proposal is asked for; `undefined` while they are not known. */
  get consents(): readonly Consent[] | undefined {
    const { form } = this.intake;
    return form.status === 'ready' ? consentsOf(this.values, form.form.consents) : undefined;
  }

  /** What is to be mended: in the form, and by what the intake said. */
  get faults(): FieldFault[] {
    const { consents } = this;
    const own = this.steps.faults(this.values, consents);
    return [...own, ...(this.refusal?.faults ?? []).filter(({ field, consent }) => (consent === undefined || isAsked(consent, consents)) && !own.some((fault) => fault.field === field))];
  }

  /** Why the intake takes nothing for this consultation, while there is nothing to lose by saying it in the place of the form. */
  get closedFor(): IntakeProblem | undefined {
    const { form } = this.intake;
    const isRefused = form.status === 'failed' && form.problem.kind === 'refused';
    return isRefused && isUntouched(this.values, this.start) ? form.problem : undefined;
  }

  /** What a field's control says now goes into the values. */
  readonly onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    const values = withAnswer(this.values, control);
    if (values === this.values) return;
    this.values = values;
    this.values = { ...values, consents: stillAsked(values.consents, this.consents) };
    if (this.refusal) this.refusal = { ...this.refusal, faults: this.refusal.faults.filter((fault) => fault.field !== control.name) };
    this.draft.touch();
    this.host.requestUpdate();
  };

  /** The step follows the focus, so that a page that becomes narrow shows the field that has it. */
  readonly onFocus = (event: FocusEvent): void => {
    const step = (event.target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'] as ProposalStep | undefined;
    if (!step || step === this.steps.current) return;
    this.steps.current = step;
    this.host.requestUpdate();
  };

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isWriting) return;
    // Enter in a field of an earlier step means "go on", not "send".
    if (this.isStepwise && !this.steps.isLast) return this.next();
    this.steps.attempted = true;
    this.refusal = undefined;
    if (this.faults.length > 0) this.#focusOn('#summary');
    else this.#send();
  };

  readonly next = (): void => this.#focusOn(this.steps.next(this.values) ? this.#stepTitle : '#summary');

  readonly back = (): void => {
    this.steps.back();
    this.#focusOn(this.#stepTitle);
  };

  /** Goes to the answer that has to be mended. */
  goToFault({ field, consent }: FieldFault, step: ProposalStep): void {
    this.steps.current = step;
    this.#focusOn(consent ? `[name="consents"][value="${CSS.escape(consent)}"]` : `[name="${field}"], #${field}`);
  }

  /** The reader chose another of the open consultations. What was written goes along, unless there is a draft for that one. */
  readonly choose = (id: string): void => {
    this.draft.keepNow();
    const [carried, from] = [this.values, this.intake.key];
    this.#chosen = id;
    this.prepare(this.#feedNow!);
    if (this.draft.state.status !== 'restored') {
      this.values = { ...carried, consents: [] };
      this.intake.forgetDraft(from);
      this.draft.touch();
    }
    this.host.requestUpdate();
  };

  readonly deleteDraft = (): void => {
    this.#clear('deleted');
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
    // A browser may have filled in the field nobody sees: who sends again must not be refused for it again.
    this.website = '';
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
    if (this.handOver.isHeld) this.handOver.state = undefined;
    this.#another = true;
    this.#focusOn('#form-title');
  };

  /** The person has kept the receipt: it leaves the device. */
  putAway(entry: OutboxEntry): void {
    this.copying.state = undefined;
    this.intake.forget(entry.key);
    this.#focusOn('#form-title');
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
    this.start = { ...emptyProposal(), theme, region, institution: organization?.name ?? institution, sector };
    const draft = this.draft.bringBack();
    this.values = { ...this.start, ...draft };
    this.#lookForAlike();
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
    if (event.defaultPrevented) {
      this.draft.keep();
      this.handOver.follow(event);
      return this.#focusOn('#handed-over');
    }
    const entry = this.intake.post({ submission, lasting: !this.draft.shared }, this.#correcting);
    this.#standing.set(entry.key, 'waiting');
    this.#clear();
    this.#focusOn(`#posting-${entry.key}`);
  }

  /** The page that took over has it. */
  #onTaken(folio: string): void {
    this.#clear();
    this.host.dispatchEvent(new MgaProposalReceivedEvent(folio, this.intake.consultation));
    this.#focusOn('#handed-over');
  }

  /** The page that took over won't have it. */
  #onReturned({ detail, errors }: HostRefusal): void {
    const consents = this.consents ?? [];
    this.refusal = { problem: { kind: 'refused', status: 0, detail, errors: [] }, faults: faultsOfRefusal(errors, consents.map(({ id }) => id)) };
    this.#focusOn('#summary');
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
  #clear(draft: 'none' | 'deleted' = 'none'): void {
    this.#correcting = this.refusal = this.handOver.state = undefined;
    this.#another = false;
    this.steps.reset();
    this.values = { ...this.start };
    this.draft.forget(draft);
    this.similar.clear();
  }

  #lookForAlike(): void {
    this.similar.look(this.values, this.#feedNow!, this.intake.consultation);
    this.host.requestUpdate();
  }

  get #stepTitle(): string {
    return `#step-${this.steps.current}`;
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
