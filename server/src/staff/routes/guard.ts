import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSheetType } from './take-sheets.js';
import { readCookie, removeCookie } from '../cookies.js';
import type { StaffOperation } from '../operations.js';
import { isFromOwnPage } from '../own-page.js';
import { StaffProblem } from '../problem.js';
import { findSession } from '../sessions.js';
import type { StaffApi } from '../staff-api.js';

/** Name of the cookie a session is kept by. */
export const sessionCookie = 'mga-staff';

/**
 * Lets a request through or refuses it, before its body is read: it comes from a page of this server when it changes something, from somebody who is
 * signed in, and who may do this.
 */
export function guard(operation: StaffOperation, api: StaffApi): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    if (operation.method !== 'GET' && !isFromOwnPage(request, api.publicUrl)) throw new StaffProblem('csrf');
    if (operation.who !== 'anybody') {
      const cookie = readCookie(sessionCookie, request);
      const session = cookie === undefined ? undefined : await findSession(api.store, cookie, api.now());
      if (!session) {
        if (cookie !== undefined) removeCookie(sessionCookie, request, reply);
        throw new StaffProblem('unauthorized');
      }
      if (operation.who === 'coordinator' && session.member.role !== 'coordinator') throw new StaffProblem('forbidden');
      request.setDecorator('staffSession', session);
    }
    if (isSheetType(request.headers['content-type']) && operation.takes !== 'sheet') throw new StaffProblem('not-a-json-type');
  };
}
