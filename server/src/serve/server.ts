import fastify, { LogController, type FastifyInstance } from 'fastify';
import type { IntakeOptions, LogTarget } from '../intake/intake.js';
import { logSettings } from '../intake/log-requests.js';
import { intakeRoutes } from '../intake/routes/index.js';
import { staffRoutes, type StaffOptions } from '../staff/routes/index.js';
import { packPages } from './compression.js';
import { connectionLimits, mostConnections } from './connection-limits.js';
import { dataSecurityPolicy } from './content-security-policy.js';
import { withoutPorts } from './forwarded-for.js';
import { notFound } from './not-found.js';
import type { PublishedContent } from './published-content.js';
import { RenderedWidgets } from './rendered-widgets.js';
import { requestOrigin } from './request-origin.js';
import { embedRoutes, type EmbedOptions } from './routes/embed.js';
import { feedRoutes } from './routes/feeds.js';
import { healthRoutes } from './routes/health.js';
import { portalRoutes } from './routes/portal.js';
import { renderRoutes } from './routes/render.js';
import { widgetRoutes } from './routes/widgets.js';
import { answerUndecodable } from './undecodable-address.js';
import { limitWaiting } from './waiting-requests.js';

export interface ServerOptions {
  content: PublishedContent;
  /** Absolute path of the pages; absent when there are none. */
  portal?: string;
  /** Absolute path of the built widgets; absent when there are none. */
  widgets?: string;
  /** Absolute path of earlier versions of them, each in a folder of its number; absent when none were kept. */
  releases?: string;
  /** Pages of single widgets for frames; absent when there are none. */
  embed?: EmbedOptions;
  /** What takes proposals in; absent when none are taken. */
  intake?: IntakeOptions;
  /** What officials answer with; absent when there is nothing to answer. */
  staff?: StaffOptions;
  /** Where a line of JSON about each request to the intake is written; nowhere when absent. */
  log?: LogTarget;
  /**
   * Addresses or networks of the proxies in front of this server, such as `['127.0.0.1', '10.0.0.0/8']`, whose X-Forwarded-For is believed. None when
   * absent: anybody could write that header, and so get around the limits.
   */
  trustProxy?: string[];
  /** Address people open this server at, with a slash at the end; that of the request when absent. */
  publicUrl?: string;
  /** The clock by which widgets are written as plain HTML. */
  now?: () => Date;
}

/** Makes the server, not yet listening. */
export async function createServer({ content, portal, widgets, releases, embed, intake, staff, log, trustProxy, publicUrl, now }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    // Readers are not logged: their addresses are nobody's business. The intake logs what happens, without who and what.
    logController: new LogController({ disableRequestLogging: true }),
    logger: log ? logSettings(log) : false,
    forceCloseConnections: 'idle',
    requestTimeout: connectionLimits.request * 1000,
    keepAliveTimeout: connectionLimits.idle * 1000,
    connectionTimeout: connectionLimits.silence * 1000,
    http: { headersTimeout: connectionLimits.headers * 1000, connectionsCheckingInterval: connectionLimits.look * 1000 },
    routerOptions: { ignoreDuplicateSlashes: true },
    trustProxy: trustProxy ?? false,
    frameworkErrors: (_error, request, reply) => void answerUndecodable(request, reply),
  });
  app.server.maxConnections = mostConnections();
  limitWaiting(app);
  app.addHook('onRequest', async (request, reply) => {
    const forwarded = request.headers['x-forwarded-for'];
    if (typeof forwarded === 'string') request.raw.headers['x-forwarded-for'] = withoutPorts(forwarded);
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'strict-origin-when-cross-origin').header('content-security-policy', dataSecurityPolicy);
  });
  // What was being answered when the server is stopped is the last thing on its connection: kept open, it would hold up the end for a minute.
  let ending = false;
  app.addHook('preClose', (done) => {
    ending = true;
    done();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (ending) reply.header('connection', 'close');
  });
  app.setNotFoundHandler(notFound(portal));
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    return reply.code(status).type('text/plain; charset=utf-8').send(status === 500 ? 'Error del servidor.\nServer error.\n' : 'No se entiende lo que se pide.\nBad request.\n');
  });
  packPages(app);
  healthRoutes(app, intake?.store);
  const rendered = new RenderedWidgets(content, now);
  feedRoutes(app, content);
  renderRoutes(app, rendered, requestOrigin(publicUrl));
  if (embed) embedRoutes(app, embed, rendered);
  if (intake) await intakeRoutes(app, intake);
  if (staff) await staffRoutes(app, staff);
  if (portal) await portalRoutes(app, portal, rendered);
  if (widgets) await widgetRoutes(app, widgets, releases);
  return app;
}
