import type { FastifyRequest } from 'fastify';
import { pathParameter } from '../../intake/path-parameter.js';

/** The folio in the path of a request. */
export const folioOf = (request: FastifyRequest): string => pathParameter(request, 'folio');

/** The code of a registration in it. */
export const codeOf = (request: FastifyRequest): string => pathParameter(request, 'code');

/** The identifier in it. */
export const idOf = (request: FastifyRequest): string => pathParameter(request, 'id');
