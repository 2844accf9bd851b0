import type { ReactiveElement } from 'lit';
import type { ConflictedProposal, ReplyTemplate, StaffProposal } from '../../domain/generated/staff.js';
import { fillTemplate } from '../../domain/reply-template.js';
import { emptyReply, isEmptyReply, type ReplyFault, replyContent, replyFaults, replyValues, type ReplyValues } from '../../domain/reply-values.js';
import { StaffDraft } from '../../ui/staff-draft.js';
import type { StaffProblem, StaffSessionController } from '../../ui/staff-session.js';
import { AlsoAnswered, type AlsoCandidate } from './also-answered.js';

/** What stops a reply that was to be published: what others changed meanwhile, with the proposal as it was read before. */
export interface ReplyConflict {
  conflicts: readonly ConflictedProposal[];
  before: StaffProposal;
}

/** What the work needs of the queue around it. */
export interface WorkPlace {
  readonly host: ReactiveElement;
  readonly staff: StaffSessionController;
  /** Reads the proposal again; gives it as it is now, or nothing when that failed. */
  readAgain: () => Promise<StaffProposal | undefined>;
  /** Was published. */
  published: (folios: readonly string[], decision: string) => void;
  focusOn: (selector: string) => void;
}

/** A reply being written, from the first letter to its publication. */
export class ReplyWork {
  values: ReplyValues;
  faults: readonly ReplyFault[] = [];
  stage: 'write' | 'preview' = 'write';
  publishing = false;
  problem: StaffProblem | undefined;
  conflict: ReplyConflict | undefined;
  /** Asked whether to throw away what was written. */
  discarding = false;
  /** Whether what is shown was found on this device, newer than what the server has. */
  found = false;
  /** What was written before a template or somebody else's draft took its place. */
  laidAside: ReplyValues | undefined;
  /** Institution a coordinator answers for; that of the assignment when empty. */
  organization = '';
  commitmentWords = '';
  readonly draft: StaffDraft;
  readonly also: AlsoAnswered;

  constructor(
    private readonly place: WorkPlace,
    public proposal: StaffProposal,
    also: readonly AlsoCandidate[],
  ) {
    const { host, staff } = place;
    const { draft, reply } = proposal;
    const document = reply?.documents?.find(({ url }) => url !== undefined);
    // A correction begins with what was published.
    const published = reply && { ...reply, document: document && { title: document.title, url: document.url! }, signed: reply.official !== undefined };
    this.values = draft ? replyValues(draft.draft) : published ? replyValues(published) : emptyReply();
    const owner = [staff.session?.organization?.id, staff.session?.name].join('/');
    this.draft = new StaffDraft(host, staff.client, proposal.folio, owner, { values: this.values, saved: draft });
    const kept = this.draft.recover();
    this.found = kept !== undefined;
    if (kept) this.values = kept;
    this.also = new AlsoAnswered(host, staff.client, also);
  }

  get name(): string {
    return this.place.staff.session?.name ?? '';
  }

  readonly onInput = (event: Event): void => {
    const { name, value, checked, type } = event.target as HTMLInputElement;
    if (name === 'commitment-words') this.commitmentWords = value;
    else if (name === 'in-name') this.organization = value;
    else if (name in this.values) this.change({ [name]: type === 'checkbox' ? checked : value });
    this.#redraw();
  };

  change(fields: Partial<ReplyValues>): void {
    this.values = { ...this.values, ...fields };
    this.faults = this.faults.filter(({ field }) => !(field in fields));
    this.problem = undefined;
    this.draft.change(this.values);
    this.#redraw();
  }

  useTemplate({ reasons, decision }: ReplyTemplate): void {
    this.laidAside = this.values.reasons.trim() ? this.values : undefined;
    this.change({ reasons: fillTemplate(reasons, this.proposal), ...(decision && { decision }) });
    this.place.focusOn('#reasons');
  }

  readonly undo = (): void => {
    const { laidAside } = this;
    this.laidAside = undefined;
    if (laidAside) this.change(laidAside);
  };

  /** To the preview, unless something is missing. */
  readonly review = (event?: Event): void => {
    event?.preventDefault();
    if (this.draft.standing.status === 'conflict') return this.place.focusOn('#draft-conflict');
    this.faults = replyFaults(this.values, this.proposal.folio);
    this.problem = undefined;
    if (this.faults.length > 0) return this.place.focusOn('#faults');
    this.stage = 'preview';
    void this.draft.flush();
    this.place.focusOn('#preview');
  };

  readonly edit = (): void => {
    this.stage = 'write';
    this.problem = undefined;
    this.place.focusOn('#reply-title');
  };

  readonly publish = async (): Promise<void> => {
    if (this.publishing) return;
    this.publishing = true;
    this.problem = this.conflict = undefined;
    this.#redraw();
    // A draft saved after its reply would stand there as if there were more to say.
    await this.draft.flush();
    const { folio, version } = this.proposal;
    const proposals = [{ folio, version }, ...this.also.chosen.map((other) => ({ folio: other.folio, version: other.version }))];
    const { staff } = this.place;
    const answer = await staff.client.publishReplies({ proposals, reply: replyContent(this.values), ...(this.organization && staff.isCoordinator && { organization: this.organization }) });
    this.publishing = false;
    if ('problem' in answer) return this.#fail(answer.problem);
    this.draft.forget();
    this.place.published(proposals.map((each) => each.folio), this.values.decision);
  };

  /** Takes what somebody else saved; what was written here stays beside it. */
  readonly adoptTheirs = (): void => {
    const { standing } = this.draft;
    if (standing.status !== 'conflict' || !standing.theirs) return;
    this.laidAside = this.values;
    this.values = replyValues(standing.theirs.draft);
    this.draft.adopt(standing.theirs, this.values);
    this.place.focusOn('#reply-title');
  };

  readonly keepMine = (): void => {
    this.draft.overwrite();
    this.place.focusOn('#reasons');
  };

  readonly askDiscard = (): void => {
    this.discarding = true;
    this.place.focusOn('#discard');
  };

  readonly stopDiscard = (): void => {
    this.discarding = false;
    this.place.focusOn('#reply-title');
  };

  get isEmpty(): boolean {
    return isEmptyReply(this.values);
  }

  /** Ends; what has not been saved is saved now, and stays on the device if it can't be. */
  end(): void {
    void this.draft.flush().finally(() => this.draft.end());
  }

  async #fail(problem: StaffProblem): Promise<void> {
    this.problem = problem;
    if (problem.kind === 'conflict') {
      const before = this.proposal;
      this.conflict = { conflicts: problem.conflicts, before };
      this.also.uncheck(problem.conflicts);
      this.proposal = (await this.place.readAgain()) ?? before;
      this.stage = 'write';
    }
    this.place.focusOn(problem.kind === 'conflict' ? '#conflict' : '#trouble');
  }

  #redraw(): void {
    this.place.host.requestUpdate();
  }
}
