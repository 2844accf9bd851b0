import type { Feed } from '../../domain/feed.js';
import { readFolio } from '../../domain/folio.js';
import type { OwnProposal } from '../../domain/intake.js';
import { correctionOf, correctionValues } from '../../domain/proposal-correction.js';
import { faultsOfRefusal, proposalFaults, proposalFieldLimits, type FieldFault } from '../../domain/proposal-faults.js';
import { emptyProposal, withAnswer, type ProposalValues } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FeedController } from '../../ui/feed-controller.js';
import { intakeAddress, isOutdated, OwnRecord, type IntakeProblem } from '../../ui/own-record.js';
import { OwnRecordSession, type OwnRecordHost, type OwnTask } from '../../ui/own-record/own-record-session.js';
import type { SecretLink } from '../../ui/own-record/secret-link.js';
import type { PageController } from '../../ui/page-controller.js';

/** What the record takes from its element. */
export type ProposalRecordHost = OwnRecordHost & { commitmentHref?: string };

/** What can be done to a proposal of one's own, besides what can be done to every record. */
export type ProposalDeed = 'correct' | 'withdraw';

export function openSession(host: ProposalRecordHost, feed: FeedController, page: PageController, link: SecretLink): RecordSession {
  const session = new RecordSession(host, feed, page, link);
  host.addController(session);
  return session;
}

/** Looking after one's own proposal: besides what every record of one's own has, correcting and withdrawing it. */
export class RecordSession extends OwnRecordSession<OwnProposal, OwnRecord, ProposalDeed, ProposalRecordHost> {
  readonly codeField = 'folio';
  readonly limits = proposalFieldLimits;
  values: ProposalValues = emptyProposal();
  faults: readonly FieldFault[] = [];

  override hostConnected(): void {
    super.hostConnected();
    addEventListener('beforeunload', this.#warn);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    removeEventListener('beforeunload', this.#warn);
  }

  /** The words of the questions. */
  get words(): (typeof proposalFormMessages)['es'] {
    return this.page.messages(proposalFormMessages);
  }

  get today(): string {
    return this.feed.today;
  }

  /** Whether something was corrected and not saved. */
  get isChanged(): boolean {
    return this.panel === 'correct' && this.record !== undefined && Object.keys(correctionOf(this.record, this.values, this.#organizations)).length > 0;
  }

  readonly openCorrection = (): void => {
    this.faults = [];
    this.values = correctionValues(this.record!, this.#organizations);
    this.openPanel('correct');
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
    if (this.faults.length > 0) return this.focusOn('#faults');
    const correction = correctionOf(this.record, this.values, this.#organizations);
    if (Object.keys(correction).length === 0) return this.focusOn('#unchanged');
    void this.change('correct', this.access!.correct(correction, this.record.version));
  };

  readonly withdraw = (): void => {
    if (!this.busy) void this.change('withdraw', this.access!.withdraw());
  };

  protected override readCode(typed: string): string | undefined {
    return readFolio(typed);
  }

  protected override accessTo(folio: string, secret: string): OwnRecord {
    const intake = intakeAddress(this.host.action, this.feedNow!.links?.intake, this.feed.base);
    return new OwnRecord({ intake, folio, secret, language: this.page.language });
  }

  protected override forget(): void {
    super.forget();
    this.values = emptyProposal();
    this.faults = [];
  }

  /** After a correction of another version, the next attempt has to be made from what the proposal is now; what was written stays. */
  protected override async readAgain(task: OwnTask<ProposalDeed>, problem: IntakeProblem): Promise<OwnProposal | undefined> {
    const now = task === 'correct' && isOutdated(problem) ? await this.access?.read() : undefined;
    return now && 'value' in now ? now.value : undefined;
  }

  protected override fail(task: OwnTask<ProposalDeed>, problem: IntakeProblem): void {
    super.fail(task, problem);
    if (task === 'correct' && 'errors' in problem) this.faults = faultsOfRefusal(problem.errors, []);
  }

  get #organizations(): Feed['organizations'] {
    return this.feedNow?.organizations ?? [];
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.isChanged) event.preventDefault();
  };
}
