import type { CommandLine } from '../command-line.js';
import type { StaffAccountMessages } from '../messages/staff-accounts.js';
import type { ListedMember } from '../staff/accounts.js';
import type { Terminal } from '../terminal.js';

/** `mga staff list`: a line for each, or JSON. */
export function listStaff(members: readonly ListedMember[], line: CommandLine, terminal: Terminal, tell: StaffAccountMessages): number {
  if (line.flag('json')) {
    terminal.out(JSON.stringify(members.map((each) => ({
      id: each.id, name: each.name, role: each.role, organization: each.organization ?? undefined, email: each.email ?? undefined, digest: each.digest === 1, createdAt: each.created_at,
      tokenExpiresAt: each.token_expires_at ?? undefined, signedInAt: each.signed_in_at ?? undefined, revokedAt: each.revoked_at ?? undefined,
    })), null, 2));
    return 0;
  }
  if (!members.length) terminal.out(tell.nobody);
  const now = terminal.now().toISOString();
  for (const each of members) {
    const expires = each.token_expires_at ?? now;
    terminal.out([
      `${each.id}  ${each.name}`,
      [...(each.role === 'coordinator' ? [tell.listed.coordinator] : []), ...(each.organization === null ? [] : [each.organization])].join(', '),
      ...(each.revoked_at !== null ? [tell.listed.revoked(dayOf(each.revoked_at))] : [(expires > now ? tell.listed.validUntil : tell.listed.expired)(dayOf(expires))]),
      each.signed_in_at === null ? tell.listed.neverSignedIn : tell.listed.signedIn(dayOf(each.signed_in_at)),
      ...(each.email === null ? [] : [each.email]),
      ...(each.digest === 1 ? [tell.listed.digest] : []),
    ].join(' · '));
  }
  return 0;
}

const dayOf = (moment: string): string => moment.slice(0, 10);
