import type { FastifyReply, FastifyRequest } from 'fastify';
import { ballotsPrefix } from '../ballots/ballot-intake.js';
import { answerProblem } from '../intake/answer-problem.js';
import { IntakeProblem } from '../intake/problem.js';
import { intakePrefix } from '../intake/routes/index.js';
import { registrationsPrefix } from '../registrations/prefix.js';
import { answerStaffProblem } from '../staff/answer-problem.js';
import { StaffProblem } from '../staff/problem.js';
import { staffPrefix } from '../staff/routes/index.js';
import { dataSecurityPolicy } from './content-security-policy.js';

/**
 * Answers a request whose address is no text ("/api/proposals/%ff") as one for an address that is not there, in the way of whom it was for. No hook has seen it and no
 * route will.
 */
export function answerUndecodable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store').header('referrer-policy', 'strict-origin-when-cross-origin').header('content-security-policy', dataSecurityPolicy);
  const isBelow = (prefix: string): boolean => request.raw.url?.startsWith(`${prefix}/`) ?? false;
  if (isBelow(staffPrefix)) return answerStaffProblem(new StaffProblem('unknown-address'), request, reply);
  // Whoever asks may read that there is nothing.
  reply.header('access-control-allow-origin', '*');
  if ([intakePrefix, registrationsPrefix, ballotsPrefix].some(isBelow)) return answerProblem(new IntakeProblem('unknown-address'), request, reply);
  return reply.code(400).type('text/plain; charset=utf-8').send('No se entiende lo que se pide.\nBad request.\n');
}
