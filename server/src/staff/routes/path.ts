import type { FastifyRequest } from 'fastify';

const step = (request: FastifyRequest, name: string): string => (request.params as Record<string, string>)[name] ?? '';

/** The folio in the path of a request. */
export const folioOf = (request: FastifyRequest): string => step(request, 'folio');

/** The identifier in it. */
export const idOf = (request: FastifyRequest): string => step(request, 'id');
