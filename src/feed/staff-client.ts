import type {
  AssignmentRequest, ChangedProposals, MailDecision, MailQueue, MeetingRegistrations, ModerationRequest, OwedReplies, PublishReplies, QueueFilter, ReplyQueue, ReplyTemplate, ReplyTemplates, RoundDecision, SaveAttendance, SavedDraft,
  SaveDraft, SaveTemplate, SheetReport, SignInMethods, StaffMeetings, StaffProposal, StaffRounds, StaffSession, StaffSettings,
} from '../domain/generated/staff.js';
import { httpAddress } from './http-address.js';
import { type StaffAnswer, staffFile, staffRequest, type StaffRequest } from './staff-request.js';

/** Types of the spreadsheets that can be given back. */
export const sheetTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' } as const;

export interface StaffClientOptions {
  /** Where the staff's routes are, relative to the page; `/api/staff` by default. Only the page's own origin is asked. */
  readonly base?: string;
  /** Language of what the server says to people, a BCP 47 tag. */
  readonly language: () => string;
  /** Called when the server says that nobody is signed in, whatever was asked; not when somebody tries to sign in. */
  readonly onUnauthorized?: () => void;
  readonly clock?: StaffRequest['clock'];
  readonly limits?: StaffRequest['limits'];
}

type Asked = Pick<StaffRequest, 'method' | 'body' | 'signal'>;

/**
 * What the staff can ask of its server, one method for each operation. None rejects: each gives `{ value }` or `{ problem }`. A request whose
 * `signal` was aborted gives a problem that means nothing.
 */
export class StaffClient {
  readonly #base: string;

  constructor(private readonly options: StaffClientOptions) {
    this.#base = ownAddress(options.base?.trim() || '/api/staff');
  }

  getSignInMethods(signal?: AbortSignal): Promise<StaffAnswer<SignInMethods>> {
    return this.#ask(['sign-in-methods'], { signal });
  }

  signIn(token: string): Promise<StaffAnswer<StaffSession>> {
    return this.#send(this.#address(['session']), { method: 'POST', body: { token } });
  }

  getSession(signal?: AbortSignal): Promise<StaffAnswer<StaffSession>> {
    return this.#send(this.#address(['session']), { signal });
  }

  changeSettings(settings: StaffSettings): Promise<StaffAnswer<StaffSession>> {
    return this.#ask(['session'], { method: 'PATCH', body: settings });
  }

  signOut(): Promise<StaffAnswer<undefined>> {
    return this.#send(this.#address(['session']), { method: 'DELETE' });
  }

  getQueue(filter: QueueFilter, signal?: AbortSignal): Promise<StaffAnswer<ReplyQueue>> {
    return this.#ask(['proposals'], { signal }, filter);
  }

  getProposal(folio: string, signal?: AbortSignal): Promise<StaffAnswer<StaffProposal>> {
    return this.#ask(['proposals', folio], { signal });
  }

  /** Another draft version by then is a `conflict`. */
  saveDraft(folio: string, draft: SaveDraft, signal?: AbortSignal): Promise<StaffAnswer<SavedDraft>> {
    return this.#ask(['proposals', folio, 'draft'], { method: 'PUT', body: draft, signal });
  }

  removeDraft(folio: string): Promise<StaffAnswer<undefined>> {
    return this.#ask(['proposals', folio, 'draft'], { method: 'DELETE' });
  }

  /** All of them or, when one has changed since it was read (`conflict`), none. */
  publishReplies(request: PublishReplies): Promise<StaffAnswer<ChangedProposals>> {
    return this.#ask(['replies'], { method: 'POST', body: request });
  }

  moderate(request: ModerationRequest): Promise<StaffAnswer<ChangedProposals>> {
    return this.#ask(['moderation'], { method: 'POST', body: request });
  }

  assign(request: AssignmentRequest): Promise<StaffAnswer<ChangedProposals>> {
    return this.#ask(['assignments'], { method: 'POST', body: request });
  }

  getTemplates(signal?: AbortSignal): Promise<StaffAnswer<ReplyTemplates>> {
    return this.#ask(['templates'], { signal });
  }

  addTemplate(template: SaveTemplate): Promise<StaffAnswer<ReplyTemplate>> {
    return this.#ask(['templates'], { method: 'POST', body: template });
  }

  changeTemplate(id: string, template: SaveTemplate): Promise<StaffAnswer<ReplyTemplate>> {
    return this.#ask(['templates', id], { method: 'PUT', body: template });
  }

  removeTemplate(id: string): Promise<StaffAnswer<undefined>> {
    return this.#ask(['templates', id], { method: 'DELETE' });
  }

  getOwedReplies(signal?: AbortSignal): Promise<StaffAnswer<OwedReplies>> {
    return this.#ask(['owed-replies'], { signal });
  }

  /** Address of the owed replies as CSV. */
  get owedRepliesCsv(): string {
    return this.#address(['owed-replies.csv']);
  }

  /** Address of the queue as a spreadsheet to answer in. */
  sheetAddress(format: 'xlsx' | 'csv', filter: QueueFilter = {}): string {
    return this.#address([`replies.${format}`], filter);
  }

  /** Gets the file of one of these addresses. */
  async getFile(url: string, signal?: AbortSignal): Promise<StaffAnswer<Blob>> {
    const { language, clock, limits } = this.options;
    return this.#heed(await staffFile({ url, language: language(), clock, limits, signal }), signal);
  }

  /** Gives a spreadsheet back: tells what it would do or, with `apply`, does it. */
  readSheet(file: Blob, { format, apply = false, signal }: { format: 'xlsx' | 'csv'; apply?: boolean; signal?: AbortSignal }): Promise<StaffAnswer<SheetReport>> {
    // What a device says a file is cannot be relied on: a CSV is often "application/vnd.ms-excel".
    const body = file.slice(0, file.size, sheetTypes[format]);
    return this.#ask(['replies', 'sheet'], { method: 'POST', body, signal }, apply ? { apply: '1' } : {});
  }

  getMail(signal?: AbortSignal): Promise<StaffAnswer<MailQueue>> {
    return this.#ask(['mail'], { signal });
  }

  decideMail(decision: MailDecision): Promise<StaffAnswer<MailQueue>> {
    return this.#ask(['mail'], { method: 'POST', body: decision });
  }

  getMeetings(signal?: AbortSignal): Promise<StaffAnswer<StaffMeetings>> {
    return this.#ask(['meetings'], { signal });
  }

  getRegistrations(meeting: string, signal?: AbortSignal): Promise<StaffAnswer<MeetingRegistrations>> {
    return this.#ask(['meetings', meeting, 'registrations'], { signal });
  }

  /** Another version by then is a `conflict`, unless everything is marked like that already. */
  saveAttendance(meeting: string, attendance: SaveAttendance): Promise<StaffAnswer<MeetingRegistrations>> {
    return this.#ask(['meetings', meeting, 'attendance'], { method: 'PUT', body: attendance });
  }

  /** The first who waits gets the seat. */
  cancelRegistration(meeting: string, code: string): Promise<StaffAnswer<MeetingRegistrations>> {
    return this.#ask(['meetings', meeting, 'registrations', code, 'cancel'], { method: 'POST' });
  }

  /** Address of a meeting's registrations and attendance as CSV. */
  attendanceCsv(meeting: string): string {
    return this.#address(['meetings', meeting, 'attendance.csv']);
  }

  getRounds(signal?: AbortSignal): Promise<StaffAnswer<StaffRounds>> {
    return this.#ask(['prioritizations'], { signal });
  }

  /** Another version by then, or a round that is closed already, is a `conflict`. */
  closeRound(id: string, decision: RoundDecision): Promise<StaffAnswer<StaffRounds>> {
    return this.#ask(['prioritizations', id, 'close'], { method: 'POST', body: decision });
  }

  reopenRound(id: string, decision: RoundDecision): Promise<StaffAnswer<StaffRounds>> {
    return this.#ask(['prioritizations', id, 'reopen'], { method: 'POST', body: decision });
  }

  async #ask<Value>(path: readonly string[], asked: Asked, query: object = {}): Promise<StaffAnswer<Value>> {
    return this.#heed(await this.#send<Value>(this.#address(path, query), asked), asked.signal);
  }

  /** Tells when the server says that nobody is signed in. */
  #heed<Value>(answer: StaffAnswer<Value>, signal: AbortSignal | undefined): StaffAnswer<Value> {
    if ('problem' in answer && answer.problem.kind === 'unauthorized' && !signal?.aborted) this.options.onUnauthorized?.();
    return answer;
  }

  #send<Value>(url: string, asked: Asked): Promise<StaffAnswer<Value>> {
    const { language, clock, limits } = this.options;
    if (!url) return Promise.resolve({ problem: { kind: 'not-staff', status: 0 } });
    return staffRequest({ url, ...asked, language: language(), clock, limits });
  }

  /** Address of something below the base; what has no value is left out of the query. */
  #address(path: readonly string[], query: object = {}): string {
    if (!this.#base) return '';
    const url = new URL(this.#base);
    url.pathname = [url.pathname.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
    for (const [name, value] of Object.entries(query) as [string, string | number | undefined][]) if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
    return url.href;
  }
}

/** An address of the page's own origin, empty when it is of another one: a session is never asked of it. */
function ownAddress(base: string): string {
  const address = httpAddress(base, location.href);
  return address && new URL(address).origin === location.origin ? address : '';
}
