import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSheetType } from './take-sheets.js';
import type { Cookie } from '../cookies.js';
import type { StaffOperation } from '../operations.js';
import { isFromOwnPage } from '../own-page.js';
import { StaffProblem } from '../problem.js';
import { findSession } from '../sessions.js';
import type { StaffApi } from '../staff-api.js';

/**
 * Lets a request through or refuses it, before its body is read: it comes from a page of this server when it changes something, from somebody who is
 * signed in, and who may do this.
 */
export function guard(operation: StaffOperation, api: StaffApi, cookie: Cookie): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    if (operation.method !== 'GET' && !isFromOwnPage(request, api.publicUrl)) throw new StaffProblem('csrf');
    if (operation.who !== 'anybody') {
      const id = cookie.read(request);
      const session = id === undefined ? undefined : await findSession(api.store, id, api.now());
      if (!session) {
        if (id !== undefined) cookie.remove(request, reply);
        throw new StaffProblem('unauthorized');
      }
      if (operation.who === 'coordinator' && session.member.role !== 'coordinator') throw new StaffProblem('forbidden');
      request.setDecorator('staffSession', session);
    }
    if (isSheetType(request.headers['content-type']) && operation.takes !== 'sheet') throw new StaffProblem('not-a-json-type');
  };
}
