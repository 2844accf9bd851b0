import type { FastifyInstance } from 'fastify';

/** Where the officials' inbox is, and the page of the portal that is shown there. */
export const inboxPages = { '/bandeja': 'bandeja.html', '/en/inbox': 'en/inbox.html' } as const;

/** Shows the inbox at addresses that can be told on the telephone. Needs the portal's routes. */
export function inboxRoutes(app: FastifyInstance): void {
  for (const [address, page] of Object.entries(inboxPages)) {
    app.get(address, (_request, reply) => reply.sendFile(page));
    app.get(`${address}/`, (_request, reply) => reply.redirect(address));
  }
}
