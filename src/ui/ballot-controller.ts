import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BallotChoice, BallotForm, BallotSubmission, OwnBallot } from '../domain/intake.js';
import { ballotRequest, ballotsAddress, castBallot, getBallotForm } from '../feed/ballot-client.js';
import { type IntakeProblem, mayHaveArrived } from '../feed/intake-problem.js';
import type { IntakeAnswer } from '../feed/intake-request.js';
import { BallotKeeper, type KeptBallot } from '../feed/kept-ballot.js';
import { newKey } from '../feed/new-key.js';
import { outboxDelay } from '../feed/outbox-delay.js';
import { ifAlone } from '../feed/tab-lock.js';
import { watchReturn } from '../feed/watch-return.js';

export { ballotsAddress, mayHaveArrived };
export type { IntakeProblem } from '../feed/intake-problem.js';

/** Which round, and where its ballots are taken. */
export interface BallotTarget {
  /** Address of ballots; empty where none is known, and nothing is asked then. */
  ballots: string;
  /** Whether the round takes ballots, so that its form is of use. */
  open: boolean;
  /** Absolute address of the feed. */
  feed: string;
  prioritization: string;
  /** BCP 47 tag of what the intake says to people. */
  language: string;
}

/** What is being asked of the intake. */
export type BallotTask = 'cast' | 'open' | 'change' | 'withdraw' | 'download';

/** How the last task ended. */
export type BallotOutcome = { task: BallotTask; problem?: IntakeProblem; replaced?: boolean };

/** Milliseconds after which a form that was filled in too fast is sent again. */
const tooFast = 3500;
/** Milliseconds after which is looked again at what another tab has in hand, should that tab close half-way. */
const elsewhere = 5000;

/**
 * Connects a round to where its ballots are taken: the form, the ballot on its way, the one that was received. What is on its way is kept on the device with the
 * key it was sent with, and sent again after a while, and when the network or the person comes back, until there is an answer.
 */
export class BallotController implements ReactiveController {
  form: BallotForm | undefined;
  /** Why there is no form. */
  formProblem: IntakeProblem | undefined;
  busy: BallotTask | undefined;
  outcome: BallotOutcome | undefined;
  /** The ballot that was received, as it is now. */
  own: OwnBallot | undefined;
  #target: BallotTarget | undefined;
  #keeper: BallotKeeper | undefined;
  #kept: KeptBallot | undefined;
  #leave: (() => void) | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Attempts since the last answer. */
  #attempts = 0;
  /** Until when the intake wants to be left alone, in milliseconds since 1970: coming back to the page does not shorten it. */
  #notBefore = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Called when something has ended, and with whether a person asked for it: nobody is taken away from what they do by what went on by itself. */
    private readonly onOutcome: (outcome: BallotOutcome, isAsked: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = watchReturn(() => this.resume());
    this.resume();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    clearTimeout(this.#again);
  }

  /** Points at a round. @returns Whether it is another than before. */
  aim(target: BallotTarget): boolean {
    const before = this.#target;
    this.#target = target;
    if (before?.ballots === target.ballots && before.feed === target.feed && before.prioritization === target.prioritization) return false;
    this.#keeper = new BallotKeeper(target.feed, target.prioritization);
    this.#kept = this.#keeper.read();
    this.form = this.formProblem = this.busy = this.outcome = this.own = undefined;
    this.#attempts = this.#notBefore = 0;
    clearTimeout(this.#again);
    queueMicrotask(() => this.resume());
    return true;
  }

  /** What the device keeps of the round. */
  get kept(): KeptBallot {
    return this.#kept!;
  }

  /** Whether the device keeps anything at all. */
  get lasts(): boolean {
    return this.#keeper?.lasts ?? false;
  }

  /** Keeps what is being filled in. */
  keepDraft(draft: object): void {
    this.#keep({ ...this.kept, draft });
  }

  /** Asks for what is missing: an answer to what was sent, the ballot that was received, the form. */
  resume(isAsked = false): void {
    if (!this.#target?.ballots || this.busy) return;
    if (this.kept.posting) {
      if (isAsked || Date.now() >= this.#notBefore) void this.#send(isAsked);
    } else if (this.kept.receipt && !this.own) this.read(this.kept.receipt, isAsked);
    if (!this.form && this.#target.open) void this.#ask();
  }

  /** Keeps a ballot and begins to send it. */
  cast(ballot: BallotChoice & Pick<BallotSubmission, 'invitation' | 'consents'>): void {
    const { prioritization, language } = this.#target!;
    const submission = { prioritization, ...ballot, device: this.kept.device, language, form: { token: this.form!.token } };
    this.#keep({ ...this.kept, posting: { key: newKey(), submission } });
    void this.#send(true);
  }

  /** Goes back to filling in what is not answered yet. If it did arrive, the next one takes its place: it is of the same device. */
  mend(): void {
    const { posting: _, ...kept } = this.kept;
    this.#keep(kept);
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  /** Reads the ballot of a code and a key, those of the receipt when none are given. */
  read(receipt = this.kept.receipt!, isAsked = true): void {
    void this.#run<OwnBallot>('open', ballotRequest(this.#target!.ballots, receipt, {}, this.#options), (own) => {
      // A ballot of another round is none of this one.
      if (own.prioritization !== this.#target!.prioritization) return void (this.outcome = { task: 'open', problem: { kind: 'refused', status: 404, errors: [] } });
      this.own = own;
      this.#keep({ ...this.kept, receipt: { code: receipt.code, secret: receipt.secret } });
    }, isAsked);
  }

  change(choice: BallotChoice): void {
    const { version } = this.own!;
    void this.#run<OwnBallot>('change', this.#onOwn({ method: 'PUT', body: choice, headers: { 'if-match': `"${version}"` } }), (own) => (this.own = own));
  }

  withdraw(): void {
    void this.#run<OwnBallot>('withdraw', this.#onOwn({ method: 'DELETE' }), () => this.putAway());
  }

  /** Everything that is kept of the ballot. */
  download(take: (everything: unknown) => void): void {
    void this.#run('download', this.#onOwn({ path: 'export' }), take);
  }

  /** Forgets the ballot that was received, so that somebody else can vote on this device. */
  putAway(): void {
    this.own = undefined;
    this.#keep({ device: newKey() });
    this.host.requestUpdate();
  }

  get #options(): { language: string } {
    return { language: this.#target!.language };
  }

  #onOwn<Value>(request: Parameters<typeof ballotRequest>[2]): Promise<IntakeAnswer<Value>> {
    return ballotRequest(this.#target!.ballots, this.kept.receipt!, request, this.#options);
  }

  #keep(kept: KeptBallot): void {
    this.#kept = this.#keeper!.write(kept);
  }

  async #ask(): Promise<void> {
    const target = this.#target!;
    const answer = await getBallotForm(target.ballots, target.prioritization, this.#options);
    if (target.prioritization !== this.#target!.prioritization || target.ballots !== this.#target!.ballots) return;
    this.form = 'problem' in answer ? undefined : answer.value;
    this.formProblem = 'problem' in answer ? answer.problem : undefined;
    this.host.requestUpdate();
  }

  async #send(isAsked: boolean): Promise<void> {
    clearTimeout(this.#again);
    const keeper = this.#keeper!;
    // Another tab may have had an answer meanwhile, or the person may have gone back there to fill it in.
    this.#kept = keeper.read();
    const { posting } = this.kept;
    if (!posting) {
      this.host.requestUpdate();
      return this.resume(isAsked);
    }
    this.busy = 'cast';
    const isDone = await ifAlone(`mga-widgets:ballot:${posting.key}`, () => this.#post(posting, isAsked));
    if (keeper !== this.#keeper) return;
    if (!isDone) {
      this.busy = undefined;
      return this.#sendIn(elsewhere);
    }
    const { problem } = this.outcome ?? {};
    this.#attempts = problem ? this.#attempts + 1 : 0;
    if (problem?.kind === 'busy') this.#notBefore = Date.now() + (problem.retryAfter ?? 0);
    if (problem?.kind === 'refused' && problem.code === 'form-too-fast') this.#sendIn(tooFast);
    // It may have arrived, and stays on its way.
    else if (problem && mayHaveArrived(problem)) this.#sendIn(outboxDelay(problem, this.#attempts, Math.random()));
    // "No" is certain: it goes back to be filled in.
    else if (problem) {
      const { posting: _, ...kept } = this.kept;
      this.#keep(kept);
    }
    this.host.requestUpdate();
  }

  #post({ key, submission }: NonNullable<KeptBallot['posting']>, isAsked: boolean): Promise<void> {
    return this.#run('cast', castBallot(this.#target!.ballots, key, submission, this.#options), ({ code, secret, replaced }) => {
      const { posting: _, draft: __, ...kept } = this.kept;
      this.#keep({ ...kept, receipt: { code, secret } });
      this.outcome = { task: 'cast', replaced };
      queueMicrotask(() => this.read(undefined, isAsked));
    }, isAsked);
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#again);
    // Off the page nobody waits: it goes on when the widget is back.
    if (this.#leave) this.#again = setTimeout(() => void this.#send(false), milliseconds);
  }

  /** Waits for an answer and takes it, unless another round is shown meanwhile. */
  async #run<Value>(task: BallotTask, asked: Promise<IntakeAnswer<Value>>, take: (value: Value) => void, isAsked = true): Promise<void> {
    const keeper = this.#keeper;
    this.busy = task;
    this.host.requestUpdate();
    const answer = await asked;
    if (keeper !== this.#keeper) return;
    this.busy = undefined;
    const problem = 'problem' in answer ? answer.problem : undefined;
    // Reading what was just cast does not end anything new.
    if (problem || task !== 'open') this.outcome = { task, ...(problem && { problem }) };
    else if (this.outcome?.task === 'open') this.outcome = undefined;
    if (!('problem' in answer)) take(answer.value);
    // Somebody changed it elsewhere: the next attempt is made from what it is now.
    if (task === 'change' && problem?.kind === 'refused' && problem.status === 412) queueMicrotask(() => this.read());
    this.onOutcome(this.outcome ?? { task }, isAsked);
    this.host.requestUpdate();
  }
}
