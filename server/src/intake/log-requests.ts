import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LogTarget } from './intake.js';
import { unavailable } from '../store/store-unavailable.js';

/**
 * Writes one line about each request: route, method, status and time. The address asked for is not in it (it may name a proposal), nor is the
 * client's, nor anything that was sent. `request.log` is pino's; where the server has no log it does nothing.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.info({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/** pino as the server writes with it: what a request or an error is made of is said here and nowhere else. */
export const logSettings = (stream: LogTarget) => ({
  stream,
  level: 'info',
  // No name of the machine.
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: { req: ({ method }: FastifyRequest) => ({ method }), err: loggedError },
});

/** What may be written of an error. Databases put values into the details of theirs. */
export function loggedError(error: unknown): { type: string; message: string; stack: string; problem?: string; code?: unknown } {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const store = unavailable(error);
  return { type: error.name, message: error.message, stack: error.stack ?? '', ...(store && { problem: store.problem }), ...('code' in error && { code: error.code }) };
}
