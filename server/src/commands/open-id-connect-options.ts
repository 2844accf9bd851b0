import { UsageError } from '../command-line.js';
import type { CommandMessages } from '../messages/commands.js';
import { isLoopback, type OpenIdConnectOptions } from '../staff/openid-connect.js';
import { staffOperations } from '../staff/operations.js';

/**
 * The other place officials can sign in with, from MGA_OIDC_ISSUER, MGA_OIDC_CLIENT_ID, MGA_OIDC_CLIENT_SECRET and MGA_OIDC_LABEL; `undefined` when no
 * issuer is named.
 *
 * @throws UsageError when something is missing, or the issuer is no address that can be trusted.
 */
export function openIdConnectOptions(environment: Readonly<Record<string, string | undefined>>, publicUrl: string | undefined, say: CommandMessages): OpenIdConnectOptions | undefined {
  const { MGA_OIDC_ISSUER: issuer, MGA_OIDC_CLIENT_ID: clientId, MGA_OIDC_CLIENT_SECRET: clientSecret, MGA_OIDC_LABEL: label } = environment;
  if (!issuer) return undefined;
  if (!URL.canParse(issuer) || !(issuer.startsWith('https://') || isLoopback(issuer))) throw new UsageError(say.badOption('MGA_OIDC_ISSUER', issuer, say.issuer));
  if (!clientId) throw new UsageError(say.missingOption('MGA_OIDC_CLIENT_ID'));
  // People are sent back to it, so it must not be what a request says.
  if (publicUrl === undefined) throw new UsageError(say.oidcNeedsPublicUrl);
  return { issuer, clientId, ...(clientSecret && { clientSecret }), label: label ?? new URL(issuer).hostname, redirectUri: `${publicUrl}api/staff${staffOperations.endOpenIdConnect.path}` };
}
