import assert from 'node:assert/strict';
import { before, it, type TestContext } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ReplyTemplate, StaffProposal } from 'mga-widgets/domain';
import { staffSchema } from '../src/staff/generated/staff-schema.js';
import { staffOperations, type StaffOperation, type StaffOperationId } from '../src/staff/operations.js';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { putRegistration } from './support/put-registration.js';
import { staffMeeting, startStaff, type StaffClient, type TestStaff } from './support/staff-server.js';

/** Who asks: nobody, somebody whose access was revoked or whose session is over, officials of the institution a proposal is assigned to and of another, and the secretariat. */
type Asking = 'anybody' | 'revoked' | 'expired' | 'officialOfA' | 'officialOfB' | 'coordinator';

/** What each is answered: a status, with the code of the problem where there is one. */
type Expected = Record<Asking, string>;

const [unauthorized, notTheirs, forbidden] = ['401 unauthorized', '404 unknown-record', '403 forbidden'];
const same = (answer: string): Expected => ({ anybody: answer, revoked: answer, expired: answer, officialOfA: answer, officialOfB: answer, coordinator: answer });
const signedIn = (answer: string): Expected => ({ ...same(answer), anybody: unauthorized, revoked: unauthorized, expired: unauthorized });
const ofA = (answer: string, other = notTheirs): Expected => ({ ...signedIn(answer), officialOfB: other });
const ofSecretariat = (answer: string): Expected => ({ ...signedIn(forbidden), coordinator: answer });

/** What an operation is tried on, new each time: a published proposal assigned to A, one that was received, a template of A's, a message and a round that was closed. */
interface Target {
  folio: string;
  received: string;
  version: number;
  template: string;
  /** A message that could not be delivered. */
  message: string;
  /** A meeting A calls, and a registration for it. */
  meeting: string;
  code: string;
  /** Version of its attendance. */
  attendance: number;
}

interface Attempt {
  expected: Expected;
  /** What is sent, and what follows the path. */
  body?: (target: Target) => unknown;
  query?: string;
  /** What stands for `{id}` in the path; the template when absent. */
  id?: string;
  headers?: Record<string, string>;
}

const reply = { decision: 'accepted', reasons: 'Se hará este año, con la mesa de agua.' };
const templateBody = { version: 0, title: 'Gracias', reasons: 'Gracias por proponer.' };

const attempts: Record<StaffOperationId, Attempt> = {
  getSignInMethods: { expected: same('200') },
  signIn: { expected: same('401 sign-in-refused'), body: () => ({ token: 'mga_0' }) },
  startOpenIdConnect: { expected: same('303') },
  endOpenIdConnect: { expected: same('303'), query: '?code=1&state=2' },
  getSession: { expected: signedIn('200') },
  changeSettings: { expected: signedIn('200'), body: () => ({ digest: false }) },
  signOut: { expected: signedIn('204') },
  getQueue: { expected: signedIn('200') },
  getProposal: { expected: ofA('200') },
  saveDraft: { expected: ofA('200'), body: () => ({ draftVersion: 0, draft: { reasons: 'Se estudia.' } }) },
  removeDraft: { expected: ofA('204'), query: '?draftVersion=0' },
  publishReplies: { expected: ofA('200'), body: ({ folio, version }) => ({ proposals: [{ folio, version }], reply }) },
  moderate: { expected: ofSecretariat('200'), body: ({ received }) => ({ proposals: [{ folio: received, version: 1 }], action: 'publish' }) },
  assign: { expected: ofA('200'), body: ({ folio, version }) => ({ proposals: [{ folio, version }] }) },
  getTemplates: { expected: signedIn('200') },
  addTemplate: { expected: signedIn('200'), body: () => templateBody },
  changeTemplate: { expected: ofA('200'), body: () => ({ ...templateBody, version: 1, title: 'Otro' }) },
  removeTemplate: { expected: ofA('204'), query: '?version=1' },
  getOwedReplies: { expected: signedIn('200') },
  getOwedRepliesCsv: { expected: signedIn('200') },
  getSheetXlsx: { expected: signedIn('200') },
  getSheetCsv: { expected: signedIn('200') },
  readSheet: { expected: signedIn('200'), body: ({ folio }) => `folio;decisión;razones\n${folio};aceptada;Se hará.\n`, headers: { 'content-type': 'text/csv' } },
  getMeetings: { expected: signedIn('200') },
  getRegistrations: { expected: ofA('200') },
  saveAttendance: { expected: ofA('200'), body: ({ code, attendance }) => ({ version: attendance, marks: [{ code, attended: true }], walkIns: [] }) },
  cancelRegistration: { expected: ofA('200') },
  getAttendanceCsv: { expected: ofA('200') },
  getMail: { expected: ofSecretariat('200') },
  decideMail: { expected: ofSecretariat('200'), body: ({ message }) => ({ messages: [message], action: 'leave' }) },
  getRounds: { expected: ofSecretariat('200') },
  closeRound: { expected: ofSecretariat('200'), id: 'ronda-1', body: () => ({ version: 0, reason: 'Terminó el plazo.' }) },
  reopenRound: { expected: ofSecretariat('200'), id: 'ronda-2', body: () => ({ version: 1, reason: 'Se alarga el plazo.' }) },
};

/** A place that never answers: going there is tried, and comes back. */
const openIdConnect = { issuer: 'http://127.0.0.1:1', clientId: 'x', label: 'Otra cuenta', redirectUri: 'https://mesa.ejemplo.cl/api/staff/openid-connect/callback' };

const secret = 'Texto que solo ve quien debe responder';

async function target(staff: TestStaff, official: StaffClient): Promise<Target> {
  const folio = await staff.propose({ organization: 'min-a', title: secret });
  const received = await staff.propose({ state: 'received', title: secret });
  const { body: proposal } = await official.request<StaffProposal>('GET', `/proposals/${folio}`);
  const { body: made } = await official.request<ReplyTemplate>('POST', '/templates', templateBody);
  const [message, at] = [`m-${folio.toLowerCase()}`, staff.now().toISOString()];
  await staff.store.database
    .insertInto('outgoing_mail')
    .values({ id: message, kind: 'reply', reference: message, folio, reply_version: 1, staff: null, state: 'refused', attempts: 1, next_attempt_at: at, claimed_by: null, claimed_until: null, created_at: at, updated_at: at, sent_at: null, problem: '550' })
    .execute();
  const code = await putRegistration(staff.store, { meeting: staffMeeting.id, name: secret });
  const { attendance_version: attendance } = await staff.store.database.selectFrom('registration_meetings').select('attendance_version').where('meeting', '=', staffMeeting.id).executeTakeFirstOrThrow();
  const closed = { version: 1, closed_at: at, decided_by: null, reason: null, result: '{"votes":[],"turnout":[]}', erased_at: null };
  await staff.store.database.insertInto('ballot_rounds').values({ prioritization: 'ronda-2', ...closed }).onConflict((conflict) => conflict.column('prioritization').doUpdateSet(closed)).execute();
  return { folio, received, version: proposal.version, template: made.id, message, meeting: staffMeeting.id, code, attendance };
}

/** What officials change, as text. That somebody signed in or took something out is written down besides. */
async function kept({ database }: Store): Promise<string> {
  const tables = ['proposals', 'events', 'replies', 'reply_drafts', 'reply_templates', 'assignments', 'outgoing_mail', 'staff', 'imports', 'registrations', 'registration_meetings', 'registration_events', 'ballot_rounds', 'ballots'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => database.selectFrom(table).selectAll().execute())));
}

const ajv = new Ajv2020({ strictTypes: false }).addSchema(staffSchema);

/** What is answered is what the contract says it is. */
function assertGives({ gives }: StaffOperation, body: unknown): void {
  if (gives === 'sheet') return assert.ok(String(body).length > 0);
  const isRight = ajv.getSchema(`${staffSchema.$id}#/$defs/${String(gives)}`)!;
  assert.ok(isRight(body), JSON.stringify([isRight.errors, body]));
}

onBothStores('who may do what with proposals and meetings', (stores) => {
  let store: Store;
  before(async () => (store = await stores.open()));
  const start = (test: TestContext): Promise<TestStaff> => startStaff(test, { store, publicUrl: 'https://mesa.ejemplo.cl/', openIdConnect });

  it('is decided for every operation there is, and there is no other route', async (test) => {
    assert.deepEqual(Object.keys(attempts).sort(), Object.keys(staffOperations).sort());
    const { app } = await start(test);
    const operations: StaffOperation[] = Object.values(staffOperations);
    for (const { method, path } of operations) assert.ok(app.hasRoute({ method, url: `/api/staff${path.replace(/\{(\w+)\}/gu, ':$1')}` }), `${method} ${path}`);
    const routes = app.printRoutes({ commonPrefix: false });
    const below = routes.slice(routes.indexOf('api/staff'));
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      assert.equal(below.match(new RegExp(`\\b${method}\\b`, 'gu'))?.length ?? 0, operations.filter((operation) => operation.method === method).length, `${method}: ${routes}`);
    }
  });

  for (const [id, attempt] of Object.entries(attempts) as [StaffOperationId, Attempt][]) {
    it(id, async (test) => {
      const staff = await start(test);
      const expired = await staff.coordinator();
      staff.pass(61 * 60_000);
      const asking: Record<Asking, StaffClient> = {
        anybody: staff.anybody, revoked: await staff.revoked(), expired, officialOfA: await staff.official('min-a'), officialOfB: await staff.official('min-b'), coordinator: await staff.coordinator(),
      };
      const operation: StaffOperation = staffOperations[id];
      const author = await staff.official('min-a');
      for (const [who, client] of Object.entries(asking) as [Asking, StaffClient][]) {
        const tried = await target(staff, author);
        const path = operation.path.replace('{folio}', tried.folio).replace('{code}', tried.code).replace('{id}', attempt.id ?? (operation.path.startsWith('/meetings') ? tried.meeting : tried.template)) + (attempt.query ?? '');
        const ask = async (headers?: Record<string, string>) => {
          const { status, body, raw } = await client.request<{ code?: string } | undefined>(operation.method, path, attempt.body?.(tried), { ...attempt.headers, ...headers });
          return { answer: `${status}${status >= 400 ? ` ${body?.code ?? ''}` : ''}`, body, raw };
        };
        // From the page of another site nothing is changed, whoever is signed in.
        if (operation.method !== 'GET') assert.equal((await ask({ 'sec-fetch-site': 'cross-site' })).answer, '403 csrf', who);
        const before = operation.method === 'GET' ? await kept(store) : '';
        const { answer, body, raw } = await ask();
        assert.equal(answer, attempt.expected[who], `${who}: ${raw.toString().slice(0, 500)}`);
        // A link or an image of another site makes a browser GET, with the cookie.
        if (operation.method === 'GET') assert.equal(await kept(store), before, `${who} changed something`);
        if (answer === '200') assertGives(operation, body);
        if (who !== 'officialOfA' && who !== 'coordinator') assert.ok(!raw.includes(secret), `${who} sees what is not theirs`);
      }
    });
  }
});
