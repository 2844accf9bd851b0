import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/store.js';

/** `/healthz`: says that the process answers, and that its database does when it has one. */
export function healthRoutes(app: FastifyInstance, store?: Store): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await store?.check();
      return { status: 'ok' };
    } catch {
      reply.code(503).header('retry-after', '5');
      return { status: 'unavailable' };
    }
  });
}
