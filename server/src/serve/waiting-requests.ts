import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Requests that one connection may have waiting for an answer. Browsers and proxies ask for the next when they have the one before. */
export const mostWaiting = 32;

/**
 * Closes a connection on which more is asked than anybody waits for. Node reads all that comes at once, and each request takes memory until it is answered: a few
 * hundred bytes of "GET /" from somebody who takes no answer would otherwise hold megabytes.
 */
export function limitWaiting(app: FastifyInstance): void {
  const waiting = new WeakMap<Socket, Set<ServerResponse>>();
  const answersOn = (socket: Socket): Set<ServerResponse> => {
    const answers = waiting.get(socket) ?? new Set();
    if (!waiting.has(socket)) {
      waiting.set(socket, answers);
      socket.once('close', () => answers.forEach(endUnsent));
    }
    return answers;
  };
  app.addHook('onRequest', (request, reply, done) => {
    const { socket } = request.raw;
    const answers = answersOn(socket);
    if (answers.size === mostWaiting) {
      reply.hijack();
      socket.destroy();
      return;
    }
    answers.add(reply.raw);
    reply.raw.once('close', () => answers.delete(reply.raw));
    done();
  });
}

/** Node tells only the answer being sent that its connection is gone; those behind it would keep the files they are to send open for good. */
function endUnsent(answer: ServerResponse): void {
  if (!answer.socket) answer.emit('close');
}
