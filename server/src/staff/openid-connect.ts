import * as client from 'openid-client';

/** A place officials have accounts at, as it is set up (OpenID Connect Core 1.0, authorization code flow). */
export interface OpenIdConnectOptions {
  /** Issuer identifier; its metadata is read from `/.well-known/openid-configuration` below it. */
  issuer: string;
  clientId: string;
  /** Absent for a client without one; PKCE is used either way. */
  clientSecret?: string;
  /** Name of the place, for people. */
  label: string;
  /** Where it sends people back to: `/api/staff/openid-connect/callback` of the public address. */
  redirectUri: string;
}

/** Why nobody came back signed in: they gave it up there, the place cannot be used just now, or what came back does not hold. */
export type OpenIdConnectFailure = 'cancelled' | 'unavailable' | 'failed';

export class OpenIdConnectProblem extends Error {
  override readonly name = 'OpenIdConnectProblem';
  constructor(
    readonly why: OpenIdConnectFailure,
    cause: unknown,
  ) {
    super(`OpenID Connect: ${why}`, { cause });
  }
}

/** What has to be remembered while somebody is away: each is random and good for one sign-in. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** How long the place may take to answer, in seconds. */
const slowest = 10;

/** Whether an address is of this machine, where HTTP is no danger. */
export const isLoopback = (address: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);

/** Signs people in with the account they have somewhere else. The library checks what OpenID Connect says: issuer, audience, time, nonce, state and, because it is told to, the signature. */
export class OpenIdConnect {
  #found: Promise<client.Configuration> | undefined;

  constructor(private readonly options: OpenIdConnectOptions) {}

  get label(): string {
    return this.options.label;
  }

  /** Where to send somebody, and what to remember until they come back. @throws OpenIdConnectProblem */
  async begin(): Promise<{ address: string; pending: PendingSignIn }> {
    const configuration = await this.#configuration();
    const pending = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier: client.randomPKCECodeVerifier() };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.options.redirectUri,
      scope: 'openid email',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, pending };
  }

  /**
   * The address the place vouches for; `undefined` when it gives none, or one it has not verified, which anybody could have typed there.
   *
   * @param query What follows the "?" of the address somebody came back with.
   * @throws OpenIdConnectProblem
   */
  async finish(query: string, { state, nonce, codeVerifier }: PendingSignIn): Promise<string | undefined> {
    const configuration = await this.#configuration();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(`${this.options.redirectUri}?${query}`), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true });
      const claims = tokens.claims()!;
      // Many places tell the address only when they are asked for it.
      const told = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      const { email, email_verified: isVerified } = told as { email?: unknown; email_verified?: unknown };
      // Some send the word.
      return typeof email === 'string' && (isVerified === true || isVerified === 'true') ? email : undefined;
    } catch (error) {
      if (error instanceof client.AuthorizationResponseError) throw new OpenIdConnectProblem(error.error === 'access_denied' ? 'cancelled' : 'failed', error);
      throw new OpenIdConnectProblem(isOutage(error) ? 'unavailable' : 'failed', error);
    }
  }

  /** What the place says of itself, asked for once it is needed; a failure is not remembered. */
  async #configuration(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    this.#found ??= client.discovery(new URL(issuer), clientId, undefined, clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret), {
      timeout: slowest,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to make people think; it is for tests on this machine
      execute: [client.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [client.allowInsecureRequests] : [])],
    });
    try {
      return await this.#found;
    } catch (error) {
      this.#found = undefined;
      throw new OpenIdConnectProblem('unavailable', error);
    }
  }
}

/** Whether the place did not answer, or not in time. */
const isOutage = (error: unknown): boolean => error instanceof Error && (error instanceof TypeError || ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'].includes('code' in error ? String(error.code) : ''));
