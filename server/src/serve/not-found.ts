import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../messages/language.js';
import { contentSecurityPolicy } from './content-security-policy.js';

/** The page of the portal that says so, in each language. */
const pages: Record<Language, string> = { es: 'no-existe.html', en: join('en', 'not-found.html') };

/**
 * Answers for what is not there: who follows a link in a browser gets a page with ways on, everybody else a line of text. A page of another site that
 * mistyped the address of a feed must be able to read that it is not there.
 *
 * @param portal Absolute path of the pages; absent when there are none.
 */
export function notFound(portal: string | undefined): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    void reply.code(404).header('access-control-allow-origin', '*').header('vary', 'accept').header('cache-control', 'no-cache');
    const page = portal !== undefined && asksForPage(request) ? await readFile(join(portal, pages[request.url.startsWith('/en/') ? 'en' : 'es']), 'utf8').catch(() => undefined) : undefined;
    if (page === undefined) return reply.type('text/plain; charset=utf-8').send('No existe esta página.\nThere is no such page.\n');
    return reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(page);
  };
}

/** Whether it is a browser that goes to an address: only then it asks for HTML by name. */
const asksForPage = ({ method, headers }: FastifyRequest): boolean => (method === 'GET' || method === 'HEAD') && /\btext\/html\b/u.test(headers.accept ?? '');
