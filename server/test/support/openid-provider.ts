import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** What the provider answers with; a test changes it before somebody signs in. */
export interface ProviderAnswers {
  /** Claims about who signs in, besides those every token has. */
  claims: JWTPayload;
  /** Claims at the address for more about them; absent when they are all in the token. */
  userInfo?: JWTPayload;
  /** Changes the token before it is signed. */
  change?: (claims: JWTPayload) => JWTPayload;
  /** Signs with a key the provider does not publish. */
  otherKey?: boolean;
  /** Sends the person back with this error instead of a code. */
  error?: string;
  /** Answers 503 wherever it is asked. */
  isDown?: boolean;
}

/** An OpenID Connect provider on this machine, with one client, that takes everybody for the same person. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  answers: ProviderAnswers;
  /** What a browser does that was sent there: the address it is sent back to. */
  visit(address: string): Promise<string>;
}

const json = (response: ServerResponse, body: unknown, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

/** @param redirectUri The only address people are sent back to. */
export async function startProvider(test: Pick<TestContext, 'after'>, redirectUri: string): Promise<TestProvider> {
  const [ours, other] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  /** What each code was given for; used once. */
  const codes = new Map<string, { nonce: string; challenge: string }>();
  let answers: ProviderAnswers = { claims: {} };
  const [clientId, clientSecret] = ['bandeja', 'secreto-del-cliente'];

  async function idToken(nonce: string): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, sub: 'cuenta-1', aud: clientId, iat: now, exp: now + 300, nonce, ...answers.claims };
    return new SignJWT(answers.change?.(claims) ?? claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(answers.otherKey ? other.privateKey : ours.privateKey);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, issuer);
    if (answers.isDown) return json(response, { error: 'temporarily_unavailable' }, 503);
    if (url.pathname === '/.well-known/openid-configuration') {
      return json(response, {
        issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, userinfo_endpoint: `${issuer}/userinfo`, response_types_supported: ['code'],
        subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['ES256'], code_challenge_methods_supported: ['S256'], authorization_response_iss_parameter_supported: true,
      });
    }
    if (url.pathname === '/keys') return json(response, { keys: [jwk] });
    if (url.pathname === '/userinfo') return json(response, { sub: 'cuenta-1', ...answers.userInfo });
    if (url.pathname === '/authorize') {
      const asked = url.searchParams;
      if (asked.get('client_id') !== clientId || asked.get('redirect_uri') !== redirectUri || asked.get('code_challenge_method') !== 'S256') return json(response, { error: 'invalid_request' }, 400);
      const back = new URL(redirectUri);
      if (answers.error !== undefined) back.searchParams.set('error', answers.error);
      else {
        const code = randomUUID();
        codes.set(code, { nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')! });
        back.searchParams.set('code', code);
      }
      back.searchParams.set('state', asked.get('state')!);
      back.searchParams.set('iss', issuer);
      return void response.writeHead(302, { location: back.href }).end();
    }
    if (url.pathname === '/token') {
      const sent = await bodyOf(request);
      const given = codes.get(sent.get('code') ?? '');
      codes.delete(sent.get('code') ?? '');
      const isProven = given?.challenge === createHash('sha256').update(sent.get('code_verifier') ?? '').digest('base64url');
      if (!given || !isProven || sent.get('client_secret') !== clientSecret || sent.get('redirect_uri') !== redirectUri) return json(response, { error: 'invalid_grant' }, 400);
      return json(response, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: await idToken(given.nonce) });
    }
    return json(response, { error: 'not_found' }, 404);
  }

  const server = createServer((request, response) => void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    clientId,
    clientSecret,
    get answers() {
      return answers;
    },
    set answers(next) {
      answers = next;
    },
    async visit(address) {
      const answered = await fetch(address, { redirect: 'manual' });
      const location = answered.headers.get('location');
      if (location === null) throw new Error(`Not sent back: ${answered.status} ${await answered.text()}`);
      return location;
    },
  };
}
