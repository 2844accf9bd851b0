import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Stream, type Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** Requests that one connection may have waiting for an answer. Browsers and proxies ask for the next when they have the one before. */
export const mostWaiting = 32;

/**
 * Closes a connection on which more is asked than anybody waits for, and with any that closes what was to be sent on it. Node reads all that comes at once, and each
 * request takes memory until it is answered: a few hundred bytes of "GET /" from somebody who takes no answer would otherwise hold megabytes. To be called before
 * hooks that change what is sent.
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
  // Not a hook: none sees a request whose address is no text.
  app.server.prependListener('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    const answers = answersOn(socket);
    if (answers.size === mostWaiting) return socket.destroy();
    answers.add(answer);
    return answer.once('close', () => answers.delete(answer));
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (request.raw.socket.destroyed) reply.hijack();
    else done();
  });
  // A file that was opened for somebody who went meanwhile.
  app.addHook('onSend', (request, _reply, payload, done) => {
    if (!request.raw.socket.destroyed) return done(null, payload);
    if (payload instanceof Stream) (payload as Readable).destroy();
    return done(null, '');
  });
}

/** Node tells only the answer being sent that its connection is gone; those behind it would keep the files they are to send open for good. */
function endUnsent(answer: ServerResponse): void {
  if (!answer.socket) answer.emit('close');
}
