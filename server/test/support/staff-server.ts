import type { TestContext } from 'node:test';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { readFeed, type Feed, type Meeting } from 'mga-widgets/domain';
import type { LogTarget } from '../../src/intake/intake.js';
import { PublishedContent } from '../../src/serve/published-content.js';
import { createServer, type ServerOptions } from '../../src/serve/server.js';
import { newToken, tokenHash } from '../../src/staff/access-token.js';
import type { StaffOptions } from '../../src/staff/routes/index.js';
import type { Store } from '../../src/store/store.js';
import { putProposal } from './received-proposals.js';

/** A workshop of 5 December 2026 that Ministerio A calls and Ministerio B has no part in, with two seats. */
export const staffMeeting: Meeting = { id: 'taller-2', title: 'Taller con cupos', kind: 'workshop', start: '2026-12-05T10:00', end: '2026-12-05T13:00', seats: 2, organizer: { organization: 'min-a' }, place: { name: 'Sala de prueba', region: 'CL-RM' } };

/** A feed with three institutions, a consultation (c1) whose replies are due on 30 December 2026, a workshop, two commitments and two rounds people vote in. */
export const staffFeed: Feed = readFeed({
  version: '1.0',
  publisher: { name: 'Secretaría de prueba' },
  language: 'es-CL',
  timeZone: 'America/Santiago',
  updated: '2026-11-21T12:00:00Z',
  forum: { name: 'Mesa de prueba' },
  sectors: [{ id: 'ciudadania', name: 'Ciudadanía' }],
  regions: [{ id: 'CL-AN', name: 'Antofagasta' }, { id: 'CL-RM', name: 'Metropolitana' }],
  organizations: [{ id: 'segpres', name: 'Secretaría General' }, { id: 'min-a', name: 'Ministerio A' }, { id: 'min-b', name: 'Ministerio B' }],
  holidays: [{ date: '2026-12-08', name: 'Inmaculada Concepción' }],
  themes: [{ id: 'agua', name: 'Agua' }],
  plans: [{ id: 'p1', title: 'Plan de prueba', start: '2026', end: '2028' }],
  commitments: [{ id: 'k1', plan: 'p1', title: 'Agua medida' }, { id: 'k2', plan: 'p1', title: 'Datos a la vista' }],
  meetings: [{ id: 'taller-1', title: 'Taller de prueba', start: '2026-11-10T18:00', kind: 'workshop' }, staffMeeting],
  consultations: [{ id: 'c1', title: 'Consulta de prueba', status: 'open', start: '2026-11-01', end: '2026-11-30', replyBy: '2026-12-30' }],
  prioritizations: ['ronda-1', 'ronda-2'].map((id) => ({ id, title: `Ronda ${id}`, status: 'open', end: '2026-11-30', ballot: 'ranking', themes: ['agua', 'suelo', 'datos'], minimumVoters: 2 })),
}).feed!;

/** What was answered; `body` is the object of a JSON answer, else the text. */
export interface StaffAnswered<Body> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Body;
  /** The bytes, for files. */
  raw: Buffer;
}

/** A browser with a page of the inbox open. */
export interface StaffClient {
  /** What it sends as Cookie; absent when nobody signed in. */
  readonly cookie?: string;
  /** Sends a request below /api/staff, as a page of this server does. A body that is no text or Buffer is sent as JSON; `Body` is what the test expects back. */
  request<Body = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<StaffAnswered<Body>>;
}

/** A server with the routes of the staff, with a clock of its own at noon of 21 November 2026 in Chile. */
export interface TestStaff {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly feed: Feed;
  readonly now: () => Date;
  /** Sets the clock forward, or back when negative. */
  pass(milliseconds: number): void;
  /** Puts a proposal into the store, published when nothing else is said, and assigned to `organization` when one is given. @returns Its folio. */
  propose(given?: Parameters<typeof putProposal>[1] & { organization?: string }): Promise<string>;
  /** Makes a member of the staff. @returns Their identifier and token. */
  member(given?: { role?: 'coordinator' | 'official'; organization?: string; name?: string; email?: string }): Promise<{ id: string; token: string }>;
  /** Somebody signed in, a new member each time. */
  coordinator(): Promise<StaffClient>;
  official(organization: string): Promise<StaffClient>;
  /** Nobody signed in. */
  readonly anybody: StaffClient;
  /** Somebody whose access was revoked while they were signed in. */
  revoked(): Promise<StaffClient>;
  /** Signs in with a token. */
  signIn(token: string): Promise<StaffClient>;
}

let made = 0;

export async function startStaff(test: TestContext | undefined, { store, log, server, ...options }: { store: Store; log?: LogTarget; server?: Partial<ServerOptions> } & Partial<StaffOptions>): Promise<TestStaff> {
  let moment = Date.parse('2026-11-21T15:00:00Z');
  const now = () => new Date(moment);
  const app = await createServer({ content: new PublishedContent(), log, staff: { store, feeds: () => [staffFeed], now, ...options }, ...server });
  test?.after(() => app.close());

  const client = (cookie?: string): StaffClient => ({
    ...(cookie !== undefined && { cookie }),
    async request<Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const isText = typeof body === 'string' || Buffer.isBuffer(body);
      const answer = await app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url: `/api/staff${path}`,
        headers: { 'sec-fetch-site': 'same-origin', ...(cookie !== undefined && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { payload: isText ? body : JSON.stringify(body) }),
      });
      const isJson = String(answer.headers['content-type']).includes('json');
      return { status: answer.statusCode, headers: answer.headers as StaffAnswered<Body>['headers'], body: isJson ? answer.json<Body>() : (answer.body as Body), raw: answer.rawPayload };
    },
  });

  const staff: TestStaff = {
    app,
    store,
    feed: staffFeed,
    now,
    pass: (milliseconds) => void (moment += milliseconds),
    async propose({ organization, ...given } = {}) {
      const folio = await putProposal(store, given);
      if (organization !== undefined) await store.database.insertInto('assignments').values({ folio, organization, assigned_at: now().toISOString() }).execute();
      return folio;
    },
    async member({ role = 'coordinator', organization, name, email } = {}) {
      made += 1;
      const [id, token] = [`persona-${made}`, newToken()];
      await store.database
        .insertInto('staff')
        .values({
          id, name: name ?? (role === 'coordinator' ? `Coordinación de prueba ${made}` : `Oficina de Partes ${made}`), role, organization: organization ?? null, email: email ?? null, digest: 0,
          token_hash: tokenHash(token), token_expires_at: '2027-11-21T15:00:00.000Z', created_at: now().toISOString(), revoked_at: null,
        })
        .execute();
      return { id, token };
    },
    coordinator: async () => staff.signIn((await staff.member()).token),
    official: async (organization) => staff.signIn((await staff.member({ role: 'official', organization })).token),
    anybody: client(),
    async revoked() {
      const { id, token } = await staff.member();
      const signedIn = await staff.signIn(token);
      await store.database.updateTable('staff').set({ revoked_at: now().toISOString() }).where('id', '=', id).execute();
      return signedIn;
    },
    async signIn(token) {
      const { status, headers, body } = await client().request('POST', '/session', { token });
      if (status !== 200) throw new Error(`Not signed in: ${status} ${JSON.stringify(body)}`);
      return client(String(headers['set-cookie']).split(';', 1)[0]);
    },
  };
  return staff;
}
