import type { FastifyRequest } from 'fastify';
import { IntakeProblem, type ProblemCode } from './problem.js';

/**
 * Refuses a change that was not made to the present version of what is changed.
 *
 * @param changed What is answered when somebody changed it meanwhile.
 * @throws IntakeProblem `version-missing` without an If-Match, or `changed`.
 */
export function refuseOtherVersion({ headers }: Pick<FastifyRequest, 'headers'>, version: number, changed: ProblemCode): void {
  const expected = headers['if-match'];
  if (expected === undefined) throw new IntakeProblem('version-missing');
  // A proxy that compresses makes the tag weak (W/"2"); it still names this one version.
  if (expected.trim().replace(/^W\//u, '') !== `"${version}"`) throw new IntakeProblem(changed);
}
