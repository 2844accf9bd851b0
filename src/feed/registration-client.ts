import type { OwnRegistration, RegistrationExport, RegistrationForm, RegistrationReceipt, RegistrationSubmission } from '../domain/generated/intake.js';
import { httpAddress } from './http-address.js';
import { intakeAt, recordRequest, type IntakeOptions } from './intake-client.js';
import { intakeRequest, type IntakeAnswer } from './intake-request.js';

/**
 * Where registrations are sent: what the page says in `action`, relative to the page; else what the feed says (`links.registrations`), relative to the
 * feed. Empty when neither does, or it is not an address that can be used: then one cannot register here.
 *
 * @param base Absolute address of the feed.
 */
export function registrationsAddress(action: string | undefined, declared: string | undefined, base: string): string {
  const address = action?.trim() ? httpAddress(action.trim(), document.baseURI) : declared ? httpAddress(declared, base) : undefined;
  return address?.replace(/\/+(?=$|\?)/, '') ?? '';
}

/** Asks for the form of a meeting: its signed token, how the seats stand, and the consents in force with their texts. */
export function getRegistrationForm(intake: string, meeting: string, options: IntakeOptions): Promise<IntakeAnswer<RegistrationForm>> {
  const url = new URL(intakeAt(intake, 'form'));
  url.searchParams.set('meeting', meeting);
  return intakeRequest({ url: url.href, ...options });
}

/**
 * Sends a registration; with a fresh form token when the one it was written with is over. The same key with the same registration is carried out
 * once, however often it is sent. An answer that is no receipt is not believed.
 *
 * @param key Idempotency key of this registration, made once when the person presses Register.
 */
export async function sendRegistration(intake: string, key: string, submission: RegistrationSubmission, options: IntakeOptions): Promise<IntakeAnswer<RegistrationReceipt>> {
  const send = async (body: RegistrationSubmission): Promise<IntakeAnswer<RegistrationReceipt>> =>
    asReceipt(await intakeRequest({ url: intake, method: 'POST', body, headers: { 'idempotency-key': key }, ...options }));
  const answer = await send(submission);
  if (!('problem' in answer) || answer.problem.kind !== 'refused' || !answer.problem.code?.startsWith('form-token-')) return answer;
  const form = await getRegistrationForm(intake, submission.meeting, options);
  return 'problem' in form ? form : send({ ...submission, form: { ...submission.form, token: form.value.token } });
}

function asReceipt(answer: IntakeAnswer<RegistrationReceipt>): IntakeAnswer<RegistrationReceipt> {
  if ('problem' in answer) return answer;
  const { code, secret, state } = Object(answer.value) as Partial<RegistrationReceipt>;
  const isReceipt = typeof code === 'string' && code && typeof secret === 'string' && secret && (state === 'seated' || state === 'waiting');
  return isReceipt ? answer : { problem: { kind: 'not-an-intake', status: 200 } };
}

/** What opens a registration to who made it. */
export interface RegistrationKey {
  /** Address of the intake. */
  intake: string;
  code: string;
  secret: string;
  /** BCP 47 tag of what the intake says to people. */
  language: string;
}

/** A registration at the intake, in the name of who has its secret. No method rejects. */
export class OwnRegistrationAccess {
  constructor(private readonly key: RegistrationKey) {}

  read(): Promise<IntakeAnswer<OwnRegistration>> {
    return this.#ask({});
  }

  cancel(): Promise<IntakeAnswer<OwnRegistration>> {
    return this.#ask({ path: 'cancel', method: 'POST' });
  }

  erasePersonalData(): Promise<IntakeAnswer<OwnRegistration>> {
    return this.#ask({ path: 'personal-data', method: 'DELETE' });
  }

  /** Everything the intake keeps of it. */
  export(): Promise<IntakeAnswer<RegistrationExport>> {
    return this.#ask({ path: 'export' });
  }

  #ask<Value>(request: Parameters<typeof recordRequest>[3]): Promise<IntakeAnswer<Value>> {
    const { intake, code, secret, language } = this.key;
    return recordRequest(intake, code, secret, request, { language });
  }
}
