import type { FastifyReply, FastifyRequest } from 'fastify';

/** Longest value that is looked at. */
const longest = 200;

/**
 * A cookie that scripts cannot read and that other sites' pages cannot send along with what changes something.
 *
 * Where people come by HTTPS it is sent over nothing else, and its name begins with `__Host-`, which browsers take only from this very host and over
 * HTTPS: neither a neighbouring site nor who listens to HTTP can plant one of that name.
 */
export class Cookie {
  /** @param publicUrl Address people open; how the request came says whether by HTTPS when it was not told. */
  constructor(
    private readonly name: string,
    private readonly publicUrl?: string,
  ) {}

  /** The value; `undefined` when the request has none. */
  read(request: FastifyRequest): string | undefined {
    const wanted = `${this.#nameOn(request)}=`;
    const found = (request.headers.cookie ?? '').split(';').map((each) => each.trim()).find((each) => each.startsWith(wanted));
    const value = found?.slice(wanted.length);
    return value === undefined || value.length > longest ? undefined : value;
  }

  /** @param seconds How long the browser keeps it; until it is closed when absent. */
  set(value: string, request: FastifyRequest, reply: FastifyReply, seconds?: number): void {
    const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(this.#isSecure(request) ? ['Secure'] : []), ...(seconds === undefined ? [] : [`Max-Age=${seconds}`])];
    reply.header('set-cookie', `${this.#nameOn(request)}=${value}; ${attributes.join('; ')}`);
  }

  /** Takes it away. */
  remove(request: FastifyRequest, reply: FastifyReply): void {
    this.set('', request, reply, 0);
  }

  #nameOn(request: FastifyRequest): string {
    return this.#isSecure(request) ? `__Host-${this.name}` : this.name;
  }

  #isSecure({ protocol }: FastifyRequest): boolean {
    return protocol === 'https' || this.publicUrl?.startsWith('https:') === true;
  }
}
