import type {
  AssignmentRequest, ConflictedProposal, FolioVersion, MailDecision, MailQueue, MeetingRegistrations, ModerationRequest, OwedReplies, ProposalFlag,
  PublishReplies, QueueItem, ReplyQueue, ReplyTemplate, RoundDecision, SaveAttendance, SaveDraft, SaveTemplate, SheetReport, SignInMethods, StaffProposal,
  StaffRounds, StaffSession, StaffSettings,
} from '../../src/domain/generated/staff.js';
import { someMeetings } from './staff-meetings.js';
import { aSheetReport, someMail, someOwedReplies, someStaffProposals, someTemplates, staffChoices, staffMembers, staffToday } from './staff-proposals.js';
import { decideRound, someRounds } from './staff-rounds.js';

/** A request as the pretend server met it. `operation` is written as "PUT /proposals/{folio}/draft". */
export interface StaffCall {
  operation: string;
  method: string;
  /** Below the base. */
  path: string;
  query: URLSearchParams;
  body: unknown;
  /** The file, for what is not JSON. */
  file?: Blob;
}

/** What goes wrong on demand: no answer that may be read, with (`lost`) or without (`unreachable`) having been carried out, or a refusal. */
export type StaffFault = 'unreachable' | 'lost' | { status: number; code?: string; detail?: string; conflicts?: ConflictedProposal[]; errors?: unknown[]; retryAfter?: number };

/** What the server knows. */
export interface StaffWorld {
  methods: SignInMethods;
  members: Record<string, StaffSession>;
  /** Who is signed in. */
  session: StaffSession | undefined;
  today: string;
  pageSize: number;
  proposals: StaffProposal[];
  templates: ReplyTemplate[];
  owed: OwedReplies;
  mail: MailQueue;
  sheet: SheetReport;
  /** Each with its registrations and their marks. */
  meetings: MeetingRegistrations[];
  rounds: StaffRounds;
}

/** Moment at which everything is done. */
const now = '2026-06-15T14:03:00Z';

/** A server of the staff in the memory of the page: it answers `fetch` for what is below its base as the real one does, and fails on demand. */
export class PretendStaffServer {
  readonly calls: StaffCall[] = [];
  world: StaffWorld;
  #faults: { operation: string; fault: StaffFault; times: number }[] = [];
  #held: { operation: string; until: Promise<void> }[] = [];
  #pageFetch?: typeof fetch;

  constructor(
    readonly base = '/api/staff',
    world: Partial<StaffWorld> = {},
  ) {
    this.world = {
      methods: { token: true }, members: structuredClone({ ...staffMembers }), session: undefined, today: staffToday, pageSize: 25, proposals: someStaffProposals(), templates: someTemplates(), owed: someOwedReplies(), mail: someMail(), sheet: aSheetReport(), rounds: someRounds(), meetings: someMeetings(),
      ...world,
    };
  }

  install(): void {
    const pageFetch = (this.#pageFetch = globalThis.fetch);
    const base = new URL(this.base, location.href).href;
    globalThis.fetch = async (input, init = {}) => {
      const address = input instanceof Request ? input.url : new URL(input, location.href).href;
      return address.startsWith(`${base}/`) ? this.#answer(new URL(address), address.slice(base.length).split('?')[0]!, init) : pageFetch(input, init);
    };
  }

  restore(): void {
    if (this.#pageFetch) globalThis.fetch = this.#pageFetch;
    this.#pageFetch = undefined;
  }

  /** Signs somebody in, as `signInAs('token-salud')`; without a token nobody is. */
  signInAs(token?: string): this {
    this.world.session = token === undefined ? undefined : this.world.members[token];
    return this;
  }

  /** Makes the next `times` requests of an operation fail; all of them by default. `recover()` ends it. */
  fail(operation: string, fault: StaffFault, times = Infinity): this {
    this.#faults.push({ operation, fault, times });
    return this;
  }

  recover(): void {
    this.#faults = [];
  }

  /** Keeps the answers of an operation until the function it gives is called. */
  hold(operation: string): () => void {
    let release!: () => void;
    const entry = { operation, until: new Promise<void>((resolve) => (release = resolve)) };
    this.#held.push(entry);
    return () => {
      this.#held = this.#held.filter((other) => other !== entry);
      release();
    };
  }

  /** The requests of an operation so far. */
  callsOf(operation: string): StaffCall[] {
    return this.calls.filter((call) => call.operation === operation);
  }

  proposal(folio: string): StaffProposal {
    return this.world.proposals.find((proposal) => proposal.folio === folio)!;
  }

  /** Somebody else changes a proposal. */
  change(folio: string, fields: Partial<StaffProposal>): void {
    const proposal = this.proposal(folio);
    Object.assign(proposal, { version: proposal.version + 1 }, fields);
  }

  async #answer(url: URL, path: string, init: RequestInit): Promise<Response> {
    const method = init.method ?? 'GET';
    const operation = `${method} ${path.replace(/^\/proposals\/[^/]+/, '/proposals/{folio}').replace(/^\/(templates|prioritizations)\/[^/]+/, '/$1/{id}').replace(/^\/meetings\/[^/]+/, '/meetings/{id}').replace(/\/registrations\/[^/]+/, '/registrations/{code}')}`;
    const file = init.body instanceof Blob ? init.body : undefined;
    const call: StaffCall = { operation, method, path: decodeURIComponent(path), query: url.searchParams, body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined, ...(file && { file }) };
    this.calls.push(call);
    const aborted = new Promise<never>((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))));
    aborted.catch(() => undefined);
    const held = this.#held.find((entry) => entry.operation === operation);
    if (held) await Promise.race([held.until, aborted]);
    const fault = this.#fault(operation);
    if (fault === 'unreachable') throw new TypeError('Failed to fetch');
    if (typeof fault === 'object') return refusal(fault);
    const response = this.#carryOut(call);
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    return response;
  }

  #fault(operation: string): StaffFault | undefined {
    const found = this.#faults.find((entry) => entry.operation === operation && entry.times > 0);
    if (found) found.times -= 1;
    return found?.fault;
  }

  #carryOut({ operation, path, query, body }: StaffCall): Response {
    const { world } = this;
    if (operation === 'GET /sign-in-methods') return Response.json(world.methods);
    if (operation === 'POST /session') {
      const member = world.members[(body as { token: string }).token];
      if (!member) return refusal({ status: 401, code: 'unauthorized', detail: 'La clave no sirve.' });
      world.session = member;
      return Response.json(member);
    }
    if (!world.session) return refusal({ status: 401, code: 'unauthorized' });
    const folio = /^\/proposals\/([^/]+)/.exec(path)?.[1];
    const templateId = /^\/templates\/([^/]+)/.exec(path)?.[1];
    const one = folio === undefined ? undefined : this.#visible().find((proposal) => proposal.folio === folio);
    if (folio !== undefined && !one) return refusal({ status: 404, code: 'unknown-record' });
    const meetingId = /^\/meetings\/([^/]+)/.exec(path)?.[1];
    const meeting = meetingId === undefined ? undefined : world.meetings.find((each) => each.meeting.id === meetingId);
    if (meetingId !== undefined && !meeting) return refusal({ status: 404, code: 'unknown-record' });
    switch (operation) {
      case 'GET /session':
        return Response.json(world.session);
      case 'PATCH /session':
        Object.assign(world.session, body as StaffSettings);
        return Response.json(world.session);
      case 'DELETE /session':
        world.session = undefined;
        return new Response(null, { status: 204 });
      case 'GET /proposals':
        return Response.json(this.#queue(query));
      case 'GET /proposals/{folio}':
        return Response.json(this.#asSeen(one!));
      case 'PUT /proposals/{folio}/draft':
        return this.#saveDraft(one!, body as SaveDraft);
      case 'DELETE /proposals/{folio}/draft':
        Object.assign(one!, { draft: undefined, state: one!.state === 'drafted' ? 'pending' : one!.state });
        return new Response(null, { status: 204 });
      case 'POST /replies':
        return this.#publish(body as PublishReplies);
      case 'POST /moderation':
        return this.#moderate(body as ModerationRequest);
      case 'POST /assignments':
        return this.#assign(body as AssignmentRequest);
      case 'GET /templates':
        return Response.json({ templates: world.templates });
      case 'POST /templates':
      case 'PUT /templates/{id}':
        return this.#saveTemplate(templateId, body as SaveTemplate);
      case 'DELETE /templates/{id}':
        world.templates = world.templates.filter(({ id }) => id !== templateId);
        return new Response(null, { status: 204 });
      case 'GET /owed-replies':
        return Response.json(world.owed);
      case 'GET /owed-replies.csv':
      case 'GET /replies.csv':
        return new Response('\uFEFFFolio\r\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
      case 'GET /replies.xlsx':
        return new Response(new Uint8Array([80, 75]), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
      case 'GET /meetings':
        return Response.json({ meetings: world.meetings.map((each) => each.meeting) });
      case 'GET /meetings/{id}/registrations':
        return Response.json(meeting);
      case 'PUT /meetings/{id}/attendance':
        return saveAttendance(meeting!, body as SaveAttendance);
      case 'POST /meetings/{id}/registrations/{code}/cancel':
        return cancelRegistration(meeting!, /registrations\/([^/]+)/.exec(path)![1]!);
      case 'GET /meetings/{id}/attendance.csv':
        return new Response('\uFEFFCódigo\r\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
      case 'GET /mail':
        return Response.json(world.mail);
      case 'POST /mail':
        return this.#decideMail(body as MailDecision);
      case 'GET /prioritizations':
        return Response.json(world.rounds);
      case 'POST /prioritizations/{id}/close':
      case 'POST /prioritizations/{id}/reopen': {
        const [, , id = '', how] = path.split('/');
        const decided = decideRound(world.rounds, id, how as 'close' | 'reopen', body as RoundDecision, world.session.name);
        return decided ? Response.json(decided) : refusal({ status: 409, code: 'conflict' });
      }
      case 'POST /replies/sheet':
        return Response.json({ ...world.sheet, applied: query.get('apply') === '1' && world.sheet.errors === 0 });
      default:
        return refusal({ status: 404, code: 'unknown-address' });
    }
  }

  #visible(): StaffProposal[] {
    const { session, proposals } = this.world;
    return session?.role === 'coordinator' ? proposals : proposals.filter(({ assigned }) => assigned?.organization.id === session?.organization?.id);
  }

  /** Only the secretariat publishes and retires. */
  #asSeen(proposal: StaffProposal): StaffProposal {
    return this.world.session!.role === 'coordinator' ? proposal : { ...proposal, actions: proposal.actions.filter((action) => action === 'reply' || action === 'assign') };
  }

  #queue(query: URLSearchParams): ReplyQueue {
    const visible = this.#visible();
    const waits = (item: QueueItem): boolean => item.state === 'pending' || item.state === 'drafted';
    const state = query.get('state') ?? '';
    const views: Record<string, (item: QueueItem) => boolean> = { '': waits, pending: waits, overdue: (item) => item.overdue, unassigned: (item) => waits(item) && !item.assigned, all: () => true };
    const isOf = (name: string, value: string | undefined): boolean => !query.get(name) || query.get(name) === value;
    const words = (query.get('words') ?? '').toLowerCase();
    const found = visible
      .filter(views[state] ?? ((item) => item.state === state))
      .filter((item) => isOf('organization', item.assigned?.organization.id ?? 'none') && isOf('consultation', item.consultation) && isOf('theme', item.theme) && isOf('region', item.region))
      .filter((item) => !query.get('flag') || item.flags.some(({ flag }: ProposalFlag) => flag === query.get('flag')))
      .filter((item) => `${item.title} ${item.excerpt} ${item.folio}`.toLowerCase().includes(words));
    const page = Number(query.get('page') ?? 1);
    const { pageSize, today } = this.world;
    return {
      today,
      items: found.slice((page - 1) * pageSize, page * pageSize),
      total: found.length,
      page,
      pageSize,
      counts: {
        moderation: visible.filter((item) => item.state === 'moderation').length,
        pending: visible.filter(waits).length,
        drafted: visible.filter((item) => item.state === 'drafted').length,
        overdue: visible.filter((item) => item.overdue).length,
        unassigned: visible.filter((item) => waits(item) && !item.assigned).length,
        answered: visible.filter((item) => item.state === 'answered').length,
      },
      choices: structuredClone(staffChoices),
    };
  }

  #saveDraft(proposal: StaffProposal, { draftVersion, draft }: SaveDraft): Response {
    const kept = proposal.draft;
    if ((kept?.version ?? 0) !== draftVersion) return refusal({ status: 409, code: 'conflict', conflicts: [{ folio: proposal.folio, version: proposal.version, by: kept?.updatedBy, at: kept?.updatedAt }] });
    proposal.draft = { version: draftVersion + 1, draft, updatedAt: now, updatedBy: this.world.session!.name };
    if (proposal.state === 'pending') proposal.state = 'drafted';
    return Response.json(proposal.draft);
  }

  #publish({ proposals, reply, organization }: PublishReplies): Response {
    return this.#changeAll(proposals, (proposal) => {
      const { signed, document, ...said } = reply;
      const answers = organization ?? this.world.session!.organization?.id ?? proposal.assigned?.organization.id;
      proposal.reply = {
        date: this.world.today, ...said, ...(answers && { organization: { organization: answers } }), ...(signed && { official: { name: this.world.session!.name } }),
        ...(document && { documents: [{ id: 'documento', title: document.title, url: document.url }] }),
      };
      if (proposal.hasEmail) proposal.mail = [...proposal.mail, { id: `mail-${proposal.folio}-${proposal.version}`, kind: 'reply', folio: proposal.folio, state: 'waiting', attempts: 0, createdAt: now }];
      Object.assign(proposal, { state: 'answered', decision: reply.decision, draft: undefined, overdue: false });
      proposal.events = [...proposal.events, { at: now, kind: 'replied', actor: 'staff', by: this.world.session!.name }];
    });
  }

  #moderate({ proposals, action, reason }: ModerationRequest): Response {
    return this.#changeAll(proposals, (proposal) => {
      if (action === 'publish') Object.assign(proposal, { state: 'pending', waitingDays: 0, actions: ['reply', 'assign', 'retire'] });
      else Object.assign(proposal, { state: 'retired', stateReason: reason, waitingDays: undefined, overdue: false, actions: [] });
      proposal.events = [...proposal.events, { at: now, kind: action === 'publish' ? 'published' : 'retired', actor: 'staff', by: this.world.session!.name }];
    });
  }

  #assign({ proposals, organization }: AssignmentRequest): Response {
    if (organization !== undefined && this.world.session!.role !== 'coordinator') return refusal({ status: 403, code: 'forbidden', detail: 'Solo la secretaría asigna.' });
    const found = staffChoices.organizations.find(({ id }) => id === organization);
    return this.#changeAll(proposals, (proposal) => {
      proposal.assigned = found && { organization: found, since: this.world.today };
      proposal.events = [...proposal.events, { at: now, kind: 'assigned', actor: 'staff', by: this.world.session!.name, detail: { organization } }];
    });
  }

  /** All or none, as the server does. */
  #changeAll(asked: readonly FolioVersion[], change: (proposal: StaffProposal) => void): Response {
    const visible = this.#visible();
    const conflicts = asked.flatMap(({ folio, version }): ConflictedProposal[] => {
      const proposal = visible.find((each) => each.folio === folio);
      if (proposal?.version === version) return [];
      const last = proposal?.events.at(-1);
      return [{ folio, ...(proposal && { version: proposal.version }), ...(last?.by && { by: last.by }), ...(last && { at: last.at }) }];
    });
    if (conflicts.length > 0) return refusal({ status: 409, code: 'conflict', conflicts });
    for (const { folio } of asked) {
      change(this.proposal(folio));
      this.proposal(folio).version += 1;
    }
    return Response.json({ proposals: asked.map(({ folio }) => ({ folio, version: this.proposal(folio).version })) });
  }

  #saveTemplate(id: string | undefined, { version, title, decision, reasons, shared }: SaveTemplate): Response {
    const { world } = this;
    const kept = world.templates.find((template) => template.id === id);
    if ((kept?.version ?? 0) !== version) return refusal({ status: 409, code: 'conflict' });
    const saved: ReplyTemplate = { id: id ?? `t${world.templates.length + 1}`, version: version + 1, title, ...(decision && { decision }), reasons, mayChange: true, ...(!shared && world.session!.organization && { organization: world.session!.organization }) };
    world.templates = [...world.templates.filter((template) => template.id !== saved.id), saved].sort((a, b) => a.title.localeCompare(b.title));
    return Response.json(saved, { status: kept ? 200 : 201 });
  }

  #decideMail({ messages, action }: MailDecision): Response {
    const { mail } = this.world;
    for (const item of mail.items.filter(({ id }) => messages.includes(id))) {
      mail.counts[item.state] -= 1;
      item.state = action === 'send' ? 'waiting' : 'given-up';
      mail.counts[item.state] += 1;
    }
    return Response.json(mail);
  }
}

/** As the server does: what stands already as it is asked for is no conflict. */
function saveAttendance(sheet: MeetingRegistrations, { version, marks, walkIns }: SaveAttendance): Response {
  const known = (code: string) => sheet.registrations.find((each) => each.code === code);
  if (marks.some(({ code }) => (known(code)?.state ?? 'cancelled') === 'cancelled')) return refusal({ status: 400, code: 'invalid' });
  const isSame = marks.every(({ code, attended }) => known(code)!.attended === attended) && JSON.stringify(walkIns) === JSON.stringify(sheet.walkIns);
  if (!isSame && version !== sheet.version) return refusal({ status: 409, code: 'conflict' });
  for (const { code, attended } of marks) known(code)!.attended = attended;
  Object.assign(sheet, { walkIns, version: isSame ? sheet.version : version + 1 });
  return Response.json(sheet);
}

function cancelRegistration(sheet: MeetingRegistrations, code: string): Response {
  const { registrations, meeting } = sheet;
  Object.assign(registrations.find((each) => each.code === code)!, { state: 'cancelled', position: undefined });
  const next = registrations.find(({ state }) => state === 'waiting');
  if (next) Object.assign(next, { state: 'seated', position: undefined });
  Object.assign(meeting, { cancelled: meeting.cancelled + 1, waiting: Math.max(0, meeting.waiting - 1) });
  return Response.json(sheet);
}

function refusal({ status, code, detail = `No: ${code ?? status}`, conflicts, errors, retryAfter }: Exclude<StaffFault, string>): Response {
  const body = code === undefined ? '<!doctype html><title>Error</title>' : JSON.stringify({ type: `urn:mga-widgets:problem:${code}`, title: code, status, detail, code, ...(conflicts && { conflicts }), ...(errors && { errors }) });
  return new Response(body, { status, headers: { 'content-type': 'application/problem+json', ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) } });
}

/** A pretend server for each test of the surrounding `describe`, taken away after it. */
export function useStaffServer(): () => PretendStaffServer {
  let server: PretendStaffServer;
  beforeEach(() => (server = new PretendStaffServer()).install());
  afterEach(() => server.restore());
  return () => server;
}
