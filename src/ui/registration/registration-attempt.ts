import type { ReactiveControllerHost } from 'lit';
import { isAsked, stillAsked } from '../../domain/asked-consents.js';
import type { Consent, RegistrationForm, RegistrationReceipt, RegistrationSubmission } from '../../domain/intake.js';
import {
  emptyRegistration, readRegistration, registrationConsents, registrationFaults, registrationFaultsOfRefusal, registrationFieldLimits, registrationOf, withRegistrationAnswer, type RegistrationFault,
} from '../../domain/registration-values.js';
import { mayHaveArrived, type IntakeProblem } from '../../feed/intake-problem.js';
import type { IntakeAnswer } from '../../feed/intake-request.js';
import { newKey } from '../../feed/new-key.js';
import { getRegistrationForm, sendRegistration } from '../../feed/registration-client.js';
import { recallRegistration, rememberRegistration } from '../../feed/registration-memory.js';
import type { PageController } from '../page-controller.js';

/** What the intake says of the form. */
type FormState = { readonly status: 'loading' } | { readonly status: 'ready'; readonly form: RegistrationForm } | { readonly status: 'failed'; readonly problem: IntakeProblem };

/** Where the attempt stands. */
export type AttemptStanding =
  /** It is being written, or came back with what is to be mended. */
  | { readonly status: 'writing'; readonly refused?: IntakeProblem }
  | { readonly status: 'sending' }
  /** No answer came: it may have arrived or not, and sending it again does no harm. */
  | { readonly status: 'uncertain'; readonly problem?: IntakeProblem }
  /** It is stored. `earlier`: what is stored is the version before the last correction. */
  | { readonly status: 'received'; readonly receipt: RegistrationReceipt; readonly earlier: boolean };

/** Which meeting of which intake. */
export interface RegistrationTarget {
  /** Absolute address. */
  intake: string;
  meeting: string;
}

/** Waiting time the intake asks for when a form comes back faster than a person writes, in milliseconds, when it doesn't say. */
const fillTime = 5_000;

/**
 * Registering for a meeting, from the first word to the receipt. What is written stays in the tab until it is received; every attempt to send it
 * carries one key, so that it is stored once. It is never sent later by itself: seats go in order of arrival, and who registers has to know now.
 */
export class RegistrationAttempt {
  readonly limits = registrationFieldLimits;
  values = emptyRegistration();
  form: FormState = { status: 'loading' };
  standing: AttemptStanding = { status: 'writing' };
  /** Send was pressed: what is missing is said. */
  attempted = false;
  #website = '';
  #refusals: RegistrationFault[] = [];
  #key = newKey();
  #uncertain: RegistrationSubmission | undefined;
  #asking: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly page: PageController,
    readonly target: RegistrationTarget,
    /** Called when the attempt has changed what the reader has to attend to: by the selector of what takes the focus. */
    private readonly onNews: (focus: string) => void,
  ) {
    const kept = recallRegistration(target.intake, target.meeting);
    if (!kept) return;
    this.values = readRegistration(kept.values);
    this.#key = kept.key;
    this.#uncertain = kept.uncertain;
    if (kept.receipt) this.standing = { status: 'received', receipt: kept.receipt, earlier: kept.earlier === true };
    else if (kept.uncertain) this.standing = { status: 'uncertain' };
  }

  /** The consents this registration is asked for; `undefined` while they are not known. */
  get consents(): readonly Consent[] | undefined {
    return this.form.status === 'ready' ? registrationConsents(this.values, this.form.form.consents) : undefined;
  }

  /** What has to be mended, once Send was pressed. */
  get faults(): readonly RegistrationFault[] {
    if (!this.attempted) return [];
    const { consents } = this;
    const found = registrationFaults(this.values, consents);
    return [...found, ...this.#refusals.filter((refusal) => (refusal.consent === undefined || isAsked(refusal.consent, consents)) && !found.some(({ field, consent }) => field === refusal.field && consent === refusal.consent))];
  }

  /** Asks the intake for the form: how the seats stand, and the consents. */
  async ask(): Promise<void> {
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    if (this.form.status === 'failed') this.form = { status: 'loading' };
    this.host.requestUpdate();
    const answer = await getRegistrationForm(this.target.intake, this.target.meeting, { language: this.page.language, signal });
    if (signal.aborted) return;
    this.form = 'problem' in answer ? { status: 'failed', problem: answer.problem } : { status: 'ready', form: answer.value };
    this.host.requestUpdate();
  }

  readonly onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    if (control.name === 'website') this.#website = control.value;
    const values = withRegistrationAnswer(this.values, control);
    if (values === this.values) return;
    this.values = values;
    this.values = { ...values, consents: stillAsked(values.consents, this.consents) };
    this.#refusals = this.#refusals.filter(({ field }) => field !== control.name);
    this.#remember();
    this.host.requestUpdate();
  };

  /** Sends what is written, or what was sent before and not answered, if nothing is to be mended. */
  readonly send = (event?: Event): void => {
    event?.preventDefault();
    if (this.standing.status === 'sending' || this.standing.status === 'received') return;
    this.attempted = true;
    this.#refusals = [];
    if (this.form.status !== 'ready' || this.faults.length > 0) return this.onNews('#summary');
    const submission = registrationOf(this.values, { meeting: this.target.meeting, language: this.page.language, form: this.form.form, website: this.#website });
    void this.#send(submission);
  };

  /** The person has kept the receipt: it leaves the tab. */
  putAway(): void {
    rememberRegistration(this.target.intake, this.target.meeting, undefined);
  }

  async #send(submission: RegistrationSubmission): Promise<void> {
    this.standing = { status: 'sending' };
    this.onNews('#sending');
    const answer = await this.#exchange(submission);
    if (!('problem' in answer)) return this.#receive(answer.value, false);
    const { problem } = answer;
    if (problem.kind === 'refused' && problem.code === 'idempotency-key-reused' && this.#uncertain) return this.#claimEarlier(this.#uncertain);
    this.#fail(problem, submission);
  }

  /** A form that came back faster than a person writes is sent again when the intake allows it. */
  async #exchange(submission: RegistrationSubmission): Promise<IntakeAnswer<RegistrationReceipt>> {
    const send = (): Promise<IntakeAnswer<RegistrationReceipt>> => sendRegistration(this.target.intake, this.#key, submission, { language: submission.language });
    const answer = await send();
    if (!('problem' in answer) || answer.problem.kind !== 'refused' || answer.problem.code !== 'form-too-fast') return answer;
    const pause = answer.problem.retryAfter ?? fillTime;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return send();
  }

  /** The first version had arrived although its answer was lost: sent again as it was, its receipt comes back. */
  async #claimEarlier(earlier: RegistrationSubmission): Promise<void> {
    const answer = await this.#exchange(earlier);
    if ('problem' in answer) this.#fail(answer.problem, earlier);
    else this.#receive(answer.value, true);
  }

  #receive(receipt: RegistrationReceipt, earlier: boolean): void {
    this.standing = { status: 'received', receipt, earlier };
    this.values = emptyRegistration();
    this.attempted = false;
    rememberRegistration(this.target.intake, this.target.meeting, { values: {}, key: this.#key, receipt, earlier });
    this.onNews('#receipt-title');
  }

  #fail(problem: IntakeProblem, submission: RegistrationSubmission): void {
    if (mayHaveArrived(problem)) {
      this.#uncertain = submission;
      this.standing = { status: 'uncertain', problem };
    } else {
      // The intake looks for what it has under a key before it refuses: what was sent before has not arrived if the same was refused now.
      if (!this.#uncertain || isSame(this.#uncertain, submission)) {
        this.#uncertain = undefined;
        this.#key = newKey();
      }
      this.standing = { status: 'writing', refused: problem };
      if ('errors' in problem) this.#takeErrors(problem, submission);
      // Texts of consents, seats or the day may be what changed.
      void this.ask();
    }
    this.#remember();
    this.onNews('#summary');
  }

  #takeErrors({ errors }: Extract<IntakeProblem, { kind: 'refused' | 'busy' }>, { consents }: RegistrationSubmission): void {
    this.#refusals = registrationFaultsOfRefusal(errors, consents.map(({ id }) => id));
    // Consents may be what was refused: their texts are to be read again.
    const unread = this.#refusals.map(({ consent }) => consent);
    this.values = { ...this.values, consents: this.values.consents.filter((id) => !unread.includes(id)) };
  }

  #remember(): void {
    rememberRegistration(this.target.intake, this.target.meeting, { values: this.values, key: this.#key, ...(this.#uncertain && { uncertain: this.#uncertain }) });
  }
}

/** Whether two say the same; the token of the form is no part of it. */
const isSame = ({ form: _, ...one }: RegistrationSubmission, { form: __, ...other }: RegistrationSubmission): boolean => JSON.stringify(one) === JSON.stringify(other);
