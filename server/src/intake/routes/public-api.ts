import { finished } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { answerProblem, problemOf, storeRetry } from '../answer-problem.js';
import { allowOrigin, answerPreflight, type AllowedOrigins } from '../cors.js';
import { takeJson } from '../json-body.js';
import { loggedError, logRequests } from '../log-requests.js';
import type { Operation } from '../operations.js';
import { IntakeProblem } from '../problem.js';
import type { RequestLimit } from '../request-limit.js';
import type { Room } from '../room.js';
import { unavailable, type StoreProblem } from '../../store/store-unavailable.js';

/** Routes below one address that anybody may use from any page. */
export interface PublicApi {
  /** Where they are, such as "/api/proposals". */
  prefix: string;
  operations: readonly Operation[];
  /** Makes the routes of the operations, relative to the prefix. */
  routes: (api: FastifyInstance) => void;
}

/** Who may use public routes and how often: counted over all of them together. */
export interface PublicAccess {
  allowedOrigins: AllowedOrigins;
  limits: Readonly<Record<'send' | 'read', RequestLimit>>;
  /** For what is being sent at the same time: each may take a megabyte of memory until it is stored. */
  room: Room;
  /** Told why nothing can be kept, each time it is so. */
  onStoreProblem?: ((problem: StoreProblem) => void) | undefined;
  now: () => Date;
}

/** Serves public routes. Made so that nothing of them, such as their body parser, is seen by the other routes of the server. */
export async function publicApi(app: FastifyInstance, { prefix, operations, routes }: PublicApi, { allowedOrigins, limits, room, onStoreProblem, now }: PublicAccess): Promise<void> {
  await app.register(
    (api, _options, done) => {
      takeJson(api);
      logRequests(api);
      api.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
        allowOrigin(allowedOrigins, request, reply);
        if (request.method === 'OPTIONS') return;
        const isSend = request.method !== 'GET' && request.method !== 'HEAD';
        const wait = limits[isSend ? 'send' : 'read'].count(request.ip, now());
        if (wait) throw new IntakeProblem('too-many-requests', { retryAfter: wait });
        if (!isSend) return;
        if (!room.enter()) throw new IntakeProblem('store-unavailable', { retryAfter: storeRetry });
        finished(reply.raw, () => room.leave());
      });
      api.setErrorHandler((error, request, reply) => {
        const problem = problemOf(error);
        const ofStore = unavailable(error);
        if (ofStore) onStoreProblem?.(ofStore.problem);
        if (problem.code === 'unexpected' || problem.code === 'store-unavailable') request.log.error({ error: loggedError(error) }, problem.code);
        return answerProblem(problem, request, reply);
      });
      api.setNotFoundHandler((request, reply) => answerProblem(new IntakeProblem('unknown-address'), request, reply));
      for (const path of new Set(operations.map((operation) => operation.path))) {
        const methods = operations.filter((operation) => operation.path === path).map(({ method }) => method);
        api.options(path.replace(/\{(\w+)\}/u, ':$1') || '/', (_request, reply) => answerPreflight(reply, methods.join(', ')));
      }
      routes(api);
      done();
    },
    { prefix },
  );
}
