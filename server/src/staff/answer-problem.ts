import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConflictedProposal, Problem } from 'mga-widgets/domain';
import { acceptedLanguage } from '../intake/accepted-language.js';
import { problemOf } from '../intake/answer-problem.js';
import { intakeMessages } from '../messages/intake.js';
import { staffMessages } from '../messages/staff.js';
import { StaffProblem, staffProblemStatus, type StaffProblemCode } from './problem.js';

/** The problem behind anything that was thrown while a request of the staff was answered. */
export function staffProblemOf(error: unknown): StaffProblem {
  if (error instanceof StaffProblem) return error;
  const { code, details } = problemOf(error);
  return code in staffProblemStatus ? new StaffProblem(code as StaffProblemCode, details) : new StaffProblem('unexpected');
}

/** Answers with problem details (RFC 9457) in the language asked for. */
export function answerStaffProblem({ code, details }: StaffProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = acceptedLanguage(request.headers['accept-language']);
  const { title, detail } = staffMessages[language].problems[code];
  const say = intakeMessages[language].faults;
  const status = staffProblemStatus[code];
  const problem: Problem & { conflicts?: readonly ConflictedProposal[] } = {
    type: `urn:mga-widgets:problem:${code}`,
    title,
    status,
    detail,
    code,
    ...(details.faults && { errors: details.faults.map((fault) => ({ pointer: fault.pointer, code: fault.code, detail: say[fault.code](fault) })) }),
    ...(details.conflicts && { conflicts: details.conflicts }),
  };
  if (details.retryAfter !== undefined) reply.header('retry-after', String(Math.max(1, Math.ceil(details.retryAfter))));
  return reply.code(status).header('content-language', language).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}
