import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from 'mga-widgets/domain';
import { intakeMessages } from '../messages/intake.js';
import { unavailable } from '../store/store-unavailable.js';
import { IntakeProblem, problemStatus, type ProblemCode } from './problem.js';
import { acceptedLanguage } from './accepted-language.js';

/** Seconds after which a database that is busy or away is worth another try. */
export const storeRetry = 5;

/** Codes of Fastify for what a request can get wrong before it reaches a route. */
const fastifyCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-a-json-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-json',
};

/** The problem behind anything that was thrown. */
export function problemOf(error: unknown): IntakeProblem {
  if (error instanceof IntakeProblem) return error;
  if (unavailable(error)) return new IntakeProblem('store-unavailable', { retryAfter: storeRetry });
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  const known = fastifyCodes[code];
  if (known) return new IntakeProblem(known);
  return new IntakeProblem(statusCode >= 400 && statusCode < 500 ? 'not-json' : 'unexpected');
}

/** Answers with problem details (RFC 9457) in the language asked for. */
export function answerProblem({ code, details }: IntakeProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = acceptedLanguage(request.headers['accept-language']);
  const say = intakeMessages[language];
  const status = problemStatus[code];
  const problem: Problem = {
    type: `urn:mga-widgets:problem:${code}`,
    title: say.problems[code].title,
    status,
    detail: say.problems[code].detail,
    code,
    ...(details.faults && { errors: details.faults.map((fault) => ({ pointer: fault.pointer, code: fault.code, detail: say.faults[fault.code](fault) })) }),
  };
  if (details.retryAfter !== undefined) reply.header('retry-after', String(Math.max(1, Math.ceil(details.retryAfter))));
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="proposals"');
  return reply.code(status).header('content-language', language).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}
