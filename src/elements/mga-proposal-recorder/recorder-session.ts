import type { ReactiveController, ReactiveElement } from 'lit';
import type { Consultation, Feed, Meeting } from '../../domain/feed.js';
import type { Consent } from '../../domain/intake.js';
import { formConsultation, type FormConsultation } from '../../domain/proposal-consultation.js';
import { faultsOfRefusal, proposalFaults, proposalFieldLimits, type FieldFault } from '../../domain/proposal-faults.js';
import { emptyProposal, isNeeded, isUntouched, submissionOf, withAnswer } from '../../domain/proposal-values.js';
import { tableWorkshops } from '../../domain/table-workshops.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FeedController, FeedHost } from '../../ui/feed-controller.js';
import { IntakeController, type IntakeProblem } from '../../ui/intake-controller.js';
import type { PageController } from '../../ui/page-controller.js';
import { DraftKeeper } from '../../ui/proposals/draft-keeper.js';
import { MgaProposalReceivedEvent } from '../../ui/proposals/received-event.js';
import { TableSheet, type SheetRow, type SheetSetup } from '../../ui/proposals/table-sheet.js';

/** What the recorder takes from its element. */
export type RecorderHost = FeedHost & ReactiveElement & {
  headingLevel: number;
  consultation?: string;
  meeting?: string;
  table?: string;
  action?: string;
  recordHref?: string;
};

/** What was said last of the form, above it. */
export type FormNotice = { kind: 'saved' | 'apart' | 'nowhere'; title: string } | { kind: 'busy' | 'restored'; title?: never };

export function openSession(host: RecorderHost, feed: FeedController, page: PageController): RecorderSession {
  return new RecorderSession(host, feed, page);
}

/** Recording the proposals of a table: what is held between two drawings, and what each control does. */
export class RecorderSession implements ReactiveController {
  readonly intake: IntakeController;
  readonly sheet: TableSheet;
  readonly draft: DraftKeeper;
  readonly limits = proposalFieldLimits;
  values = emptyProposal();
  start = emptyProposal();
  /** Identifier of the proposal that is being corrected. */
  record: string | undefined;
  faults: readonly FieldFault[] = [];
  refusal: IntakeProblem | undefined;
  notice: FormNotice | undefined;
  /** What the person was asked whether to remove: one proposal, or all that were received. */
  removing: string | undefined;
  /** Consents the table agreed to. */
  agreed: ReadonlySet<string> = new Set();
  /** Send was pressed before the table agreed. */
  askedToAgree = false;
  #setup: SheetSetup | undefined;
  #feedNow: Feed | undefined;
  #opened: string | undefined;
  /** Version of what is being corrected, to tell whether another tab has changed it. */
  #version = 0;
  #received = new Set<string>();
  #focus: string | undefined;

  constructor(
    readonly host: RecorderHost,
    private readonly feed: FeedController,
    readonly page: PageController,
  ) {
    this.intake = new IntakeController(host, () => this.#follow());
    this.sheet = new TableSheet(host, this.intake);
    this.draft = new DraftKeeper(host, this.intake, this, () => host.requestUpdate());
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Works out what is recorded, and brings back what was being written the first time its sheet is drawn. */
  prepare(feed: Feed): { found: FormConsultation; consultation: Consultation | undefined; workshops: readonly Meeting[]; workshop: Meeting | undefined } {
    this.#feedNow = feed;
    this.#setup ??= { ...this.sheet.setup(this.feed.base) };
    const { host, page } = this;
    const found = formConsultation(feed.consultations, host.consultation, this.#setup.consultation, this.feed.today);
    const consultation = 'consultation' in found ? found.consultation : undefined;
    const workshops = consultation ? tableWorkshops(feed, consultation.id) : [];
    const wanted = host.meeting ?? this.#setup.meeting;
    const workshop = workshops.find(({ id }) => id === wanted) ?? (host.meeting === undefined && workshops.length === 1 ? workshops[0] : undefined);
    if (consultation) {
      this.intake.aim({ action: host.action, declared: feed.links?.intake, feed: this.feed.base, consultation: consultation.id, sheet: workshop?.id, language: page.language, given: undefined });
      if (workshop && this.#opened !== this.intake.key) this.#open(workshop);
    }
    return { found, consultation, workshops, workshop };
  }

  /** Name or number of the table. */
  get table(): string {
    return this.#setup?.table ?? this.host.table ?? '';
  }

  /** The words of the questions. */
  get words(): (typeof proposalFormMessages)['es'] {
    return this.page.messages(proposalFormMessages);
  }

  get feedNow(): Feed {
    return this.#feedNow!;
  }

  /** Consents that stand in the way of a proposal without anybody's data; nothing while they are not known. */
  get consents(): readonly Consent[] | undefined {
    const { form } = this.intake;
    return form.status === 'ready' ? form.form.consents.filter((consent) => isNeeded(consent, emptyProposal())) : undefined;
  }

  get isUntouched(): boolean {
    return isUntouched(this.values, this.start);
  }

  readonly choose = (change: SheetSetup): void => {
    this.draft.keepNow();
    this.#setup = { ...this.#setup, ...change };
    this.sheet.keepSetup(this.feed.base, this.#setup);
    this.host.requestUpdate();
  };

  readonly onInput = (event: Event): void => {
    const values = withAnswer(this.values, event.target as HTMLInputElement);
    if (values === this.values) return;
    this.values = values;
    this.notice = undefined;
    const { name } = event.target as HTMLInputElement;
    this.faults = this.faults.filter(({ field }) => field !== name);
    this.draft.touch();
    this.host.requestUpdate();
  };

  /** Keeps what is written on the list: with a title it can be told from others, and the rest can follow. */
  readonly onSave = (event: SubmitEvent): void => {
    event.preventDefault();
    this.faults = proposalFaults(this.values, []).filter(({ field, fault }) => field === 'title' || fault === 'too-long');
    if (this.faults.some(({ field }) => field === 'title')) return this.#focusOn('#title');
    const { record, values, table } = this;
    const now = record === undefined ? undefined : this.sheet.row(record);
    // What another tab changed, removed or sent meanwhile must not be lost, nor this.
    const isApart = record !== undefined && (now?.proposal.savedAt !== this.#version || !mayBeCorrected(now));
    const kept = this.sheet.put({ ...(record !== undefined && !isApart && { id: record }), table: now?.proposal.table ?? table, values: { ...values, consents: [] } });
    this.notice = { kind: kept ? (isApart ? 'apart' : 'saved') : 'nowhere', title: values.title };
    this.#clear();
  };

  /** Goes on with a proposal of the list. */
  edit({ proposal, entry }: SheetRow): void {
    if (!this.isUntouched) {
      this.notice = { kind: 'busy' };
      return this.#focusOn('#form-title');
    }
    if (entry?.state.status === 'waiting') this.intake.forget(proposal.id);
    const refused = entry?.state.status === 'refused' && proposal.savedAt <= entry.createdAt ? entry.state.problem : undefined;
    this.refusal = refused;
    this.record = proposal.id;
    this.#version = proposal.savedAt;
    this.values = proposal.values;
    this.start = proposal.values;
    this.notice = undefined;
    this.faults = refused && 'errors' in refused ? faultsOfRefusal(refused.errors, []) : [];
    this.#focusOn('#form-title');
  }

  /** Forgets what is being written. */
  readonly leave = (): void => {
    this.notice = undefined;
    this.#clear();
  };

  /** Asks before it removes; then removes. */
  remove(what: string, rows: readonly SheetRow[], sure: boolean): void {
    if (sure) for (const { proposal } of rows) this.sheet.remove(proposal.id);
    this.removing = sure ? undefined : what;
    this.#focusOn(sure ? '#list-title' : '#remove-yes');
  }

  readonly keep = (): void => {
    const asked = this.removing;
    this.removing = undefined;
    this.#focusOn(`#remove-${asked}`);
  };

  readonly onAgree = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    this.agreed = new Set([...this.agreed].filter((id) => id !== value).concat(checked ? [value] : []));
    this.askedToAgree = false;
    this.host.requestUpdate();
  };

  /** Puts every complete proposal of the list on its way, each under the key it was kept with. */
  sendAll(rows: readonly SheetRow[], meeting: string): void {
    const { form, consultation } = this.intake;
    if (form.status !== 'ready') return;
    if (this.consents?.some(({ id }) => !this.agreed.has(id))) {
      this.askedToAgree = true;
      return this.#focusOn('[name="agreed"]:not(:checked)');
    }
    for (const { proposal, entry } of rows) {
      const values = { ...proposal.values, consents: [...this.agreed] };
      const submission = submissionOf(values, { consultation, meeting, language: this.page.language, form: form.form, website: '', organizations: this.feedNow.organizations });
      this.intake.post({ submission, lasting: true, key: proposal.id }, entry);
    }
    this.agreed = new Set();
    this.#focusOn('#send-title');
  }

  #open(workshop: Meeting): void {
    this.#opened = this.intake.key;
    this.#clear(workshop);
    const draft = this.draft.bringBack();
    if (!draft) return;
    this.values = { ...this.start, ...draft };
    this.notice = { kind: 'restored' };
    const { record } = this;
    const now = record === undefined ? undefined : this.sheet.row(record);
    this.#version = now?.proposal.savedAt ?? 0;
    if (now) this.start = now.proposal.values;
  }

  #clear(workshop?: Meeting): void {
    const region = (workshop ?? this.feedNow.meetings.find(({ id }) => this.intake.key === this.intake.keyOf(id)))?.place?.region;
    this.start = { ...emptyProposal(), region: this.feedNow.regions.some(({ id }) => id === region) ? region! : '' };
    this.values = this.start;
    this.record = this.refusal = undefined;
    this.faults = [];
    if (!workshop) {
      this.draft.forget();
      this.#focusOn('#form-title');
    }
  }

  /** Tells the page of what was received. */
  #follow(): void {
    if (!this.#opened) return;
    for (const { key, state } of this.intake.entries) {
      if (state.status === 'waiting') this.#received.add(key);
      else if (state.status === 'received' && this.#received.delete(key)) this.host.dispatchEvent(new MgaProposalReceivedEvent(state.receipt.folio, this.intake.consultation));
    }
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}

/** Whether a proposal can still be changed here: not once it is on its way and may have arrived. */
export function mayBeCorrected({ state, entry }: SheetRow): boolean {
  return state === 'incomplete' || state === 'ready' || state === 'refused' || (state === 'waiting' && !entry?.uncertain);
}
