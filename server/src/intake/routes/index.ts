import type { FastifyInstance } from 'fastify';
import { serverKeys } from '../../store/server-keys.js';
import { answerProblem, problemOf } from '../answer-problem.js';
import { allowOrigin, answerPreflight } from '../cors.js';
import { usualLimits, usualPersonalDataMonths, type Intake, type IntakeOptions } from '../intake.js';
import { takeJson } from '../json-body.js';
import { loggedError, logRequests } from '../log-requests.js';
import { openApi } from '../open-api.js';
import { operations } from '../operations.js';
import { IntakeProblem } from '../problem.js';
import { ProposalWriter } from '../proposal-writer.js';
import { RequestLimit } from '../request-limit.js';
import { formRoute } from './form.js';
import { ownRecordRoutes } from './own-record.js';
import { submissionRoute } from './submission.js';

/** Where the intake is. */
export const intakePrefix = '/api/proposals';

/** The intake, at `/api/proposals`. Made so that nothing of it, such as its body parser, is seen by the other routes of the server. */
export async function intakeRoutes(app: FastifyInstance, options: IntakeOptions): Promise<void> {
  const intake: Intake = { folioPrefix: 'MGA', correctionDays: 7, personalDataMonths: usualPersonalDataMonths, now: () => new Date(), ...options, writer: new ProposalWriter(options.store), keys: await serverKeys(options.store) };
  const { allowedOrigins = '*', sendLimits = usualLimits.send, readLimits = usualLimits.read } = options;
  const limits = { send: new RequestLimit(sendLimits), read: new RequestLimit(readLimits) };

  const description = JSON.stringify(openApi(intakePrefix), null, 2);
  app.get('/openapi.json', (_request, reply) => reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8').send(description));
  await app.register(
    (api, _options, done) => {
      takeJson(api);
      logRequests(api);
      api.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
        allowOrigin(allowedOrigins, request, reply);
        if (request.method === 'OPTIONS') return;
        const isSend = request.method !== 'GET' && request.method !== 'HEAD';
        const wait = limits[isSend ? 'send' : 'read'].count(request.ip, intake.now());
        if (wait) throw new IntakeProblem('too-many-requests', { retryAfter: wait });
      });
      api.setErrorHandler((error, request, reply) => {
        const problem = problemOf(error);
        if (problem.code === 'unexpected' || problem.code === 'store-unavailable') request.log.error({ error: loggedError(error) }, problem.code);
        return answerProblem(problem, request, reply);
      });
      api.setNotFoundHandler((request, reply) => answerProblem(new IntakeProblem('unknown-address'), request, reply));
      for (const path of new Set(operations.map((operation) => operation.path))) {
        const methods = operations.filter((operation) => operation.path === path).map(({ method }) => method);
        api.options(path.replace('{folio}', ':folio') || '/', (_request, reply) => answerPreflight(reply, methods.join(', ')));
      }
      submissionRoute(api, intake);
      formRoute(api, intake);
      ownRecordRoutes(api, intake);
      done();
    },
    { prefix: intakePrefix },
  );
}
