import type { FastifyRequest } from 'fastify';

/** What stands for a name in the path; nothing has the empty one, which is what a name with control characters comes to (PostgreSQL refuses them). */
export function pathParameter({ params }: Pick<FastifyRequest, 'params'>, name: string): string {
  const value = (params as Record<string, string>)[name] ?? '';
  return /\p{Cc}/u.test(value) ? '' : value;
}
