import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Requests that one connection may have waiting for an answer. Browsers and proxies ask for the next when they have the one before. */
export const mostWaiting = 32;

/**
 * Closes a connection on which more is asked than anybody waits for. Node reads all that comes at once, and each request takes memory until it is answered: a few
 * hundred bytes of "GET /" from somebody who takes no answer would otherwise hold megabytes.
 */
export function limitWaiting(app: FastifyInstance): void {
  const waiting = new WeakMap<Socket, number>();
  app.addHook('onRequest', (request, reply, done) => {
    const { socket } = request.raw;
    const count = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, count);
    if (count > mostWaiting) {
      reply.hijack();
      socket.destroy();
      return;
    }
    reply.raw.once('close', () => waiting.set(socket, waiting.get(socket)! - 1));
    done();
  });
}
