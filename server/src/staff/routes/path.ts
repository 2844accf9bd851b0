import type { FastifyRequest } from 'fastify';

/** What stands for a name in the path; nothing has the empty one, which is what a name with control characters comes to (PostgreSQL refuses them). */
function step({ params }: FastifyRequest, name: string): string {
  const value = (params as Record<string, string>)[name] ?? '';
  return /\p{Cc}/u.test(value) ? '' : value;
}

/** The folio in the path of a request. */
export const folioOf = (request: FastifyRequest): string => step(request, 'folio');

/** The code of a registration in it. */
export const codeOf = (request: FastifyRequest): string => step(request, 'code');

/** The identifier in it. */
export const idOf = (request: FastifyRequest): string => step(request, 'id');
