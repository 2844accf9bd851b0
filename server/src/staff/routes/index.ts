import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { takeJson } from '../../intake/json-body.js';
import { loggedError, logRequests } from '../../intake/log-requests.js';
import { RequestLimit, type RequestLimits } from '../../intake/request-limit.js';
import { answerStaffProblem, staffProblemOf } from '../answer-problem.js';
import { Cookie } from '../cookies.js';
import { staffOperations, type StaffOperation, type StaffOperationId } from '../operations.js';
import { OpenIdConnect, type OpenIdConnectOptions } from '../openid-connect.js';
import { StaffProblem } from '../problem.js';
import type { FoundSession } from '../sessions.js';
import type { StaffAnswer, StaffApi } from '../staff-api.js';
import { guard } from './guard.js';
import { mailRoutes } from './mail.js';
import { meetingRoutes } from './meetings.js';
import { owedRepliesRoutes } from './owed-replies.js';
import { queueRoutes } from './queue.js';
import { replyRoutes } from './replies.js';
import { roundRoutes } from './rounds.js';
import { openIdConnectRoutes } from './openid-connect.js';
import { sessionRoutes } from './session.js';
import { sheetRoutes } from './sheets.js';
import { takeSheets } from './take-sheets.js';
import { templateRoutes } from './templates.js';

/** Where the routes of the staff are. */
export const staffPrefix = '/api/staff';

/** How the routes of the staff are run: as `StaffApi`, with the clock of the machine and no mail when nothing is said. */
export interface StaffOptions extends Pick<StaffApi, 'store' | 'feeds'>, Partial<Pick<StaffApi, 'now' | 'sendsMail' | 'publicUrl'>> {
  /** Limits on signing in; `usualSignInLimits` when absent. */
  signInLimits?: RequestLimits;
  /** Another place one can sign in with; absent when there is none. */
  openIdConnect?: OpenIdConnectOptions;
}

/** A whole office may be behind one address, and tokens cannot be guessed: this keeps a program from making work. */
const usualSignInLimits = { seconds: 600, client: 60, network: 300 } as const satisfies RequestLimits;

/** Makes the route of an operation. Who may use it is checked before `answer` is called. */
export type AddRoute = (id: StaffOperationId, answer: StaffAnswer) => void;

/** The routes of the staff, at `/api/staff`. No page of another site can use them: there are no CORS headers here, and no request from elsewhere is taken. */
export async function staffRoutes(app: FastifyInstance, options: StaffOptions): Promise<void> {
  const api: StaffApi = { now: () => new Date(), sendsMail: false, ...options };
  const cookie = new Cookie('mga-staff', options.publicUrl);
  const attempts = new RequestLimit(options.signInLimits ?? usualSignInLimits);
  const connect = options.openIdConnect && new OpenIdConnect(options.openIdConnect);
  await app.register(
    (scope, _options, done) => {
      takeJson(scope);
      takeSheets(scope);
      logRequests(scope);
      scope.decorateRequest('staffSession', null);
      scope.addHook('onRequest', async (_request, reply) => {
        reply.headers({
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
          'x-frame-options': 'DENY',
        });
      });
      scope.setErrorHandler((error, request, reply) => {
        const problem = staffProblemOf(error);
        if (problem.code === 'unexpected' || problem.code === 'store-unavailable') request.log.error({ error: loggedError(error) }, problem.code);
        return answerStaffProblem(problem, request, reply);
      });
      scope.setNotFoundHandler((request, reply) => answerStaffProblem(new StaffProblem('unknown-address'), request, reply));

      const add = (id: StaffOperationId, handler: (request: FastifyRequest, reply: FastifyReply) => unknown): void => {
        const operation: StaffOperation = staffOperations[id];
        scope.route({
          method: operation.method,
          url: operation.path.replace(/\{(\w+)\}/gu, ':$1'),
          onRequest: guard(operation, api, cookie),
          handler: async (request, reply) => {
            const body = await handler(request, reply);
            return body === undefined && !reply.sent ? reply.code(204).send() : body;
          },
        });
      };
      const route: AddRoute = (id, answer) =>
        add(id, (request, reply) => {
          const session = request.getDecorator<FoundSession>('staffSession');
          const { id: staff, name, role, organization } = session.member;
          return answer({ member: { id: staff, name, role, ...(organization !== null && { organization }) }, session, request, reply });
        });

      sessionRoutes(route, add, api, cookie, attempts, connect?.label);
      if (connect) openIdConnectRoutes(add, api, connect, cookie, attempts);
      queueRoutes(route, api);
      replyRoutes(route, api);
      templateRoutes(route, api);
      owedRepliesRoutes(route, api);
      meetingRoutes(route, api);
      mailRoutes(route, api);
      sheetRoutes(route, api);
      roundRoutes(route, api);
      done();
    },
    { prefix: staffPrefix },
  );
}
