import type { FastifyRequest } from 'fastify';
import { IntakeProblem } from './problem.js';

/** The secret that came with a request, as a bearer token. @throws IntakeProblem `unauthorized` */
export function bearer({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const secret = /^bearer +(.{1,100})$/iu.exec(headers.authorization ?? '')?.[1];
  if (secret === undefined) throw new IntakeProblem('unauthorized');
  return secret;
}
