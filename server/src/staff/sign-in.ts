import type { Selectable } from 'kysely';
import type { Store } from '../store/store.js';
import type { StaffSessionsTable, StaffTable } from '../store/tables.js';
import { tokenHash } from './access-token.js';
import { endSession, sessionHash, startSession } from './sessions.js';
import { recordStaffEvent } from './staff-events.js';

/** Somebody who has just signed in. */
export interface SignedIn {
  member: Selectable<StaffTable>;
  /** What goes into the cookie. */
  id: string;
  expiresAt: string;
}

/** By what somebody is recognised: the token they were given, or an address another place vouches for; `undefined` when it vouches for none. */
type Proof = { token: string } | { email: string | undefined };

/**
 * Signs somebody in, or writes down that it was refused and why. Who asks is told neither why nor, by the time it takes, how near they came: a token is
 * looked up by its hash, and every refusal is one look and one line written.
 *
 * @param before What was in the cookie; that session ends.
 */
export function signIn(store: Store, proof: Proof, now: Date, before?: string): Promise<SignedIn | undefined> {
  const at = now.toISOString();
  return store.database.transaction().execute(async (transaction) => {
    const all = transaction.selectFrom('staff').selectAll();
    const found = 'token' in proof ? all.where('token_hash', '=', tokenHash(proof.token)) : all.where('email', '=', proof.email?.toLowerCase() ?? '');
    // Renewing or revoking at this very moment waits for the session and then ends it. SQLite has one writer at a time anyway.
    const member = await (store.kind === 'postgresql' ? found.forUpdate() : found).executeTakeFirst();
    const method: StaffSessionsTable['method'] = 'token' in proof ? 'token' : 'oidc';
    const refused = refusalOf(proof, member, at);
    if (!member || refused) {
      await recordStaffEvent(transaction, { at, kind: 'sign-in-refused', ...(member && { staff: member.id }), detail: { method, reason: refused } });
      return undefined;
    }
    if (before !== undefined) await endSession(transaction, sessionHash(before));
    await recordStaffEvent(transaction, { at, kind: 'signed-in', staff: member.id, detail: { method } });
    return { member, ...(await startSession(transaction, member, method, now)) };
  });
}

/** Why somebody is not signed in, for the record; `undefined` when they are. */
function refusalOf(proof: Proof, member: Selectable<StaffTable> | undefined, at: string): 'unverified' | 'unknown' | 'revoked' | 'expired' | undefined {
  if (!member) return 'email' in proof && proof.email === undefined ? 'unverified' : 'unknown';
  if (member.revoked_at !== null) return 'revoked';
  return 'token' in proof && member.token_expires_at !== null && member.token_expires_at <= at ? 'expired' : undefined;
}
