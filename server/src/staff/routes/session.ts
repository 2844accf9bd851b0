import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInMethods, StaffSession } from 'mga-widgets/domain';
import { acceptedLanguage } from '../../intake/accepted-language.js';
import type { RequestLimit } from '../../intake/request-limit.js';
import type { Cookie } from '../cookies.js';
import { staffOperations, type StaffOperationId } from '../operations.js';
import { staffOrganization } from '../organizations.js';
import { StaffProblem } from '../problem.js';
import { readBody } from '../read-body.js';
import { endSession, type FoundSession } from '../sessions.js';
import { signIn } from '../sign-in.js';
import type { StaffApi } from '../staff-api.js';
import { recordStaffEvent } from '../staff-events.js';
import type { AddRoute } from './index.js';

/** Makes the route of an operation for anybody. */
export type AddOpenRoute = (id: StaffOperationId, answer: (request: FastifyRequest, reply: FastifyReply) => unknown) => void;

/**
 * Signing in and out, and who is signed in.
 *
 * @param label Name of the other place one can sign in with, when that is set up.
 */
export function sessionRoutes(route: AddRoute, open: AddOpenRoute, api: StaffApi, cookie: Cookie, attempts: RequestLimit, label?: string): void {
  const answer = ({ member, expiresAt }: Pick<FoundSession, 'member' | 'expiresAt'>): StaffSession => ({
    name: member.name,
    role: member.role,
    ...(member.organization !== null && { organization: staffOrganization(api.feeds(), member.organization) }),
    ...(member.email !== null && { email: member.email }),
    digest: member.digest === 1,
    mail: api.sendsMail,
    expiresAt,
  });

  open('getSignInMethods', ({ headers }): SignInMethods => {
    if (label === undefined) return { token: true };
    return { token: true, openIdConnect: { label, href: `/api/staff${staffOperations.startOpenIdConnect.path}?inbox=${acceptedLanguage(headers['accept-language'])}` } };
  });

  open('signIn', async (request, reply) => {
    const { token } = readBody('SignIn', request.body);
    const wait = attempts.count(request.ip, api.now());
    if (wait) throw new StaffProblem('too-many-requests', { retryAfter: wait });
    const signedIn = await signIn(api.store, { token }, api.now(), cookie.read(request));
    if (!signedIn) throw new StaffProblem('sign-in-refused');
    cookie.set(signedIn.id, request, reply);
    return answer(signedIn);
  });

  route('getSession', ({ session }) => answer(session));

  route('changeSettings', async ({ member, session, request }) => {
    const { digest } = readBody('StaffSettings', request.body);
    if (digest && session.member.email === null) throw new StaffProblem('invalid', { faults: [{ pointer: '/digest', code: 'not-an-email' }] });
    const at = api.now().toISOString();
    await api.store.database.transaction().execute(async (transaction) => {
      await transaction.updateTable('staff').set({ digest: digest ? 1 : 0 }).where('id', '=', member.id).execute();
      await recordStaffEvent(transaction, { at, kind: 'settings-changed', staff: member.id, detail: { digest } });
    });
    return answer({ ...session, member: { ...session.member, digest: digest ? 1 : 0 } });
  });

  route('signOut', async ({ member, session, request, reply }) => {
    await api.store.database.transaction().execute(async (transaction) => {
      await endSession(transaction, session.idHash);
      await recordStaffEvent(transaction, { at: api.now().toISOString(), kind: 'signed-out', staff: member.id });
    });
    cookie.remove(request, reply);
  });
}
