import type { FastifyInstance } from 'fastify';

/** `/healthz`: says that the process answers. */
export function healthRoutes(app: FastifyInstance): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
}
