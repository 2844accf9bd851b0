import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestLimit } from '../../intake/request-limit.js';
import { Cookie } from '../cookies.js';
import { OpenIdConnectProblem, type OpenIdConnect, type OpenIdConnectFailure } from '../openid-connect.js';
import { signIn } from '../sign-in.js';
import type { StaffApi } from '../staff-api.js';
import { unavailable } from '../../store/store-unavailable.js';
import type { AddOpenRoute } from './session.js';

/** The pages people come back to, by their language. */
const inboxes = { es: '/bandeja/', en: '/en/inbox/' } as const;

type Inbox = keyof typeof inboxes;

/** Why somebody is back and not signed in, for the page to put into words: besides failures, whom nobody knows here, who was away for too long, and too many attempts. */
type SignInFailure = OpenIdConnectFailure | 'refused' | 'expired' | 'too-many-requests';

/** Seconds somebody may be away. */
const longestAway = 600;

/** Goes to sign in elsewhere and comes back. These are pages a browser goes to, so every outcome is a way back to the inbox. */
export function openIdConnectRoutes(open: AddOpenRoute, api: StaffApi, connect: OpenIdConnect, session: Cookie, attempts: RequestLimit): void {
  const away = new Cookie('mga-staff-away', api.publicUrl);
  const back = (inbox: Inbox, reply: FastifyReply, failure?: SignInFailure): FastifyReply => reply.redirect(inboxes[inbox] + (failure ? `?sign-in=${failure}` : ''), 303);

  /** Tries to; what cannot be helped becomes the failure to come back with. */
  const attempt = async (request: FastifyRequest, work: () => Promise<SignInFailure | undefined>): Promise<SignInFailure | undefined> => {
    if (attempts.count(request.ip, api.now())) return 'too-many-requests';
    try {
      return await work();
    } catch (error) {
      if (unavailable(error)) return 'unavailable';
      if (!(error instanceof OpenIdConnectProblem)) throw error;
      // What the place answered may hold what people are known by there; only the kind of mistake is told.
      const { why, cause } = error;
      request.log.warn({ openIdConnect: why, ...(cause instanceof Error && 'code' in cause && { code: String(cause.code) }) }, 'not signed in');
      return why;
    }
  };

  open('startOpenIdConnect', async (request, reply) => {
    const inbox: Inbox = (request.query as { inbox?: unknown }).inbox === 'en' ? 'en' : 'es';
    let address = '';
    const failure = await attempt(request, async () => {
      const begun = await connect.begin();
      address = begun.address;
      away.set([begun.pending.state, begun.pending.nonce, begun.pending.codeVerifier, inbox].join('.'), request, reply, longestAway);
      return undefined;
    });
    return failure ? back(inbox, reply, failure) : reply.redirect(address, 303);
  });

  open('endOpenIdConnect', async (request, reply) => {
    const remembered = away.read(request)?.split('.');
    away.remove(request, reply);
    const inbox: Inbox = remembered?.[3] === 'en' ? 'en' : 'es';
    if (remembered?.length !== 4) return back(inbox, reply, 'expired');
    const [state, nonce, codeVerifier] = remembered as [string, string, string];
    const failure = await attempt(request, async () => {
      const email = await connect.finish(request.url.split('?')[1] ?? '', { state, nonce, codeVerifier });
      const signedIn = await signIn(api.store, { email }, api.now(), session.read(request));
      if (!signedIn) return 'refused';
      session.set(signedIn.id, request, reply);
      return undefined;
    });
    return back(inbox, reply, failure);
  });
}
