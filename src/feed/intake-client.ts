import type { IntakeForm, ProposalReceipt, ProposalSubmission } from '../domain/generated/intake.js';
import { httpAddress } from './http-address.js';
import { type IntakeAnswer, intakeRequest, type IntakeRequest } from './intake-request.js';

/** What every request to the intake may be given. */
export type IntakeOptions = Pick<IntakeRequest, 'language' | 'signal' | 'clock' | 'limits'>;

/**
 * Where proposals are sent: what the page says in `action`, relative to the page; else what the feed says (`links.intake`), relative to the
 * feed; else `/api/proposals` at the feed's origin. Empty when it is not an address that can be used.
 *
 * @param base Absolute address of the feed.
 */
export function intakeAddress(action: string | undefined, declared: string | undefined, base: string): string {
  const address = action?.trim() ? httpAddress(action.trim(), document.baseURI) : httpAddress(declared ?? '/api/proposals', base);
  return address?.replace(/\/+(?=$|\?)/, '') ?? '';
}

/** Address of something below the intake's, its query kept: `intakeAt('https://x/api/proposals?a=1', 'form')` is "https://x/api/proposals/form?a=1". */
export function intakeAt(intake: string, ...path: readonly string[]): string {
  if (!intake) return '';
  const url = new URL(intake);
  url.pathname = [url.pathname.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
  return url.href;
}

/** Asks for a form: its signed token, and the consents in force with their texts. */
export function getIntakeForm(intake: string, consultation: string, options: IntakeOptions): Promise<IntakeAnswer<IntakeForm>> {
  const address = intakeAt(intake, 'form');
  if (!address) return intakeRequest({ url: '', ...options });
  const url = new URL(address);
  url.searchParams.set('consultation', consultation);
  return intakeRequest({ url: url.href, ...options });
}

/**
 * Sends a proposal. The same key with the same proposal is carried out once, however often it is sent; `form.token` may be another one.
 *
 * @param key Idempotency key of this proposal, made once when the person presses Send.
 */
export function sendProposal(intake: string, key: string, submission: ProposalSubmission, options: IntakeOptions): Promise<IntakeAnswer<ProposalReceipt>> {
  return intakeRequest({ url: intake, method: 'POST', body: submission, headers: { 'idempotency-key': key }, ...options });
}

/** Asks for a proposal, or what is below it ("export", "withdraw", "personal-data"), in the name of who has its secret. */
export function recordRequest<Value>(intake: string, folio: string, secret: string, request: Pick<IntakeRequest, 'method' | 'body' | 'headers'> & { path?: string }, options: IntakeOptions): Promise<IntakeAnswer<Value>> {
  const { path, headers, ...rest } = request;
  return intakeRequest({ url: intakeAt(intake, folio, ...(path ? [path] : [])), headers: { authorization: `Bearer ${secret}`, ...headers }, ...rest, ...options });
}
