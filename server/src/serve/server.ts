import fastify, { type FastifyInstance } from 'fastify';
import type { PublishedContent } from './published-content.js';
import { feedRoutes } from './routes/feeds.js';
import { healthRoutes } from './routes/health.js';
import { portalRoutes } from './routes/portal.js';
import { widgetRoutes } from './routes/widgets.js';

export interface ServerOptions {
  content: PublishedContent;
  /** Absolute path of the pages; absent when there are none. */
  portal?: string;
  /** Absolute path of the built widgets; absent when there are none. */
  widgets?: string;
}

/** Makes the server, not yet listening. */
export async function createServer({ content, portal, widgets }: ServerOptions): Promise<FastifyInstance> {
  // No log: addresses of readers are nobody's business.
  const app = fastify({ logger: false, forceCloseConnections: 'idle', routerOptions: { ignoreDuplicateSlashes: true } });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  // A page of another site that mistyped the address of a feed must be able to read that it is not there.
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).header('Access-Control-Allow-Origin', '*').type('text/plain; charset=utf-8').send('No existe esta página.\nThere is no such page.\n'),
  );
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    return reply.code(status).type('text/plain; charset=utf-8').send(status === 500 ? 'Error del servidor.\nServer error.\n' : 'No se entiende lo que se pide.\nBad request.\n');
  });
  healthRoutes(app);
  feedRoutes(app, content);
  if (portal) await portalRoutes(app, portal);
  if (widgets) await widgetRoutes(app, widgets);
  return app;
}
