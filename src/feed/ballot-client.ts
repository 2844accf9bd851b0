import type { BallotForm, BallotReceipt, BallotSubmission } from '../domain/generated/intake.js';
import { httpAddress } from './http-address.js';
import { type IntakeOptions, intakeAt } from './intake-client.js';
import { type IntakeAnswer, intakeRequest, type IntakeRequest } from './intake-request.js';

/**
 * Where ballots are sent: what the page says, relative to the page; else what the feed says (`links.ballots`), relative to the feed. Empty when neither says, or
 * what it says cannot be used: a feed that was copied somewhere must not make people vote where nobody counts.
 *
 * @param base Absolute address of the feed.
 */
export function ballotsAddress(action: string | undefined, declared: string | undefined, base: string): string {
  const address = action?.trim() ? httpAddress(action.trim(), document.baseURI) : declared && httpAddress(declared, base);
  return address ? address.replace(/\/+(?=$|\?)/, '') : '';
}

/** Asks for the form of a round: its signed token, and the consent in force. */
export function getBallotForm(ballots: string, prioritization: string, options: IntakeOptions): Promise<IntakeAnswer<BallotForm>> {
  const url = new URL(intakeAt(ballots, 'form'));
  url.searchParams.set('prioritization', prioritization);
  return intakeRequest({ url: url.href, ...options });
}

/**
 * Casts a ballot, with another token when that of its form is over. The same key with the same ballot is carried out once.
 *
 * @param key Idempotency key of this ballot, made once when the person presses the button.
 */
export async function castBallot(ballots: string, key: string, submission: BallotSubmission, options: IntakeOptions): Promise<IntakeAnswer<BallotReceipt>> {
  const send = async (body: BallotSubmission): Promise<IntakeAnswer<BallotReceipt>> => asReceipt(await intakeRequest({ url: ballots, method: 'POST', body, headers: { 'idempotency-key': key }, ...options }));
  const answer = await send(submission);
  if (!('problem' in answer) || answer.problem.kind !== 'refused' || !answer.problem.code?.startsWith('form-token-')) return answer;
  const form = await getBallotForm(ballots, submission.prioritization, options);
  return 'problem' in form ? form : send({ ...submission, form: { ...submission.form, token: form.value.token } });
}

/** Asks for a ballot, or changes or withdraws it, in the name of who has its key. */
export function ballotRequest<Value>(ballots: string, { code, secret }: Pick<BallotReceipt, 'code' | 'secret'>, request: Pick<IntakeRequest, 'method' | 'body' | 'headers'> & { path?: string }, options: IntakeOptions): Promise<IntakeAnswer<Value>> {
  const { path, headers, ...rest } = request;
  return intakeRequest({ url: intakeAt(ballots, code, ...(path ? [path] : [])), headers: { authorization: `Bearer ${secret}`, ...headers }, ...rest, ...options });
}

/** An answer that is no receipt is not believed: "received" is only said with a code in hand. */
function asReceipt(answer: IntakeAnswer<BallotReceipt>): IntakeAnswer<BallotReceipt> {
  if ('problem' in answer) return answer;
  const { code, secret } = Object(answer.value) as Partial<BallotReceipt>;
  return typeof code === 'string' && code && typeof secret === 'string' && secret ? answer : { problem: { kind: 'not-an-intake', status: 200 } };
}
