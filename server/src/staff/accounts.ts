import type { Kysely, Selectable } from 'kysely';
import { plainName } from '../report/nearest.js';
import type { Store } from '../store/store.js';
import type { StaffTable, Tables } from '../store/tables.js';
import { newToken, tokenHash } from './access-token.js';
import { endSessionsOf } from './sessions.js';
import { recordStaffEvent } from './staff-events.js';

/** Who is to be added. */
export interface NewMember {
  name: string;
  role: StaffTable['role'];
  organization?: string;
  email?: string;
  digest: boolean;
}

/** Somebody who was given a token. It is told this once: what is kept is a hash. */
export interface TokenGiven {
  member: Selectable<StaffTable>;
  token: string;
}

/** Why somebody cannot be added: another has that name or that address. */
export interface Taken {
  taken: 'name' | 'email';
  by: Selectable<StaffTable>;
}

const day = 24 * 3_600_000;
const expiry = (now: Date, days: number): string => new Date(now.getTime() + days * day).toISOString();

/** Whether anybody can sign in. */
export const hasStaff = async ({ database }: Store): Promise<boolean> => (await database.selectFrom('staff').select('id').where('revoked_at', 'is', null).limit(1).executeTakeFirst()) !== undefined;

/** The identifier of a name: "ana-perez", and "ana-perez-2" when somebody who was revoked had it. */
function identifierOf(name: string, used: ReadonlySet<string>): string {
  const plain = name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 60) || 'persona';
  let id = plain;
  for (let number = 2; used.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}

/** Adds somebody, with a token that holds for so many days. Names are told apart without accents, case or spaces, because people must tell them apart. */
export function addMember(store: Store, { name, role, organization, email, digest }: NewMember, days: number, now: Date): Promise<TokenGiven | Taken> {
  const at = now.toISOString();
  return store.database.transaction().execute(async (transaction) => {
    const all = await transaction.selectFrom('staff').selectAll().execute();
    const sameName = all.find((each) => each.revoked_at === null && plainName(each.name) === plainName(name));
    if (sameName) return { taken: 'name', by: sameName };
    const sameEmail = email === undefined ? undefined : all.find((each) => each.email === email.toLowerCase());
    if (sameEmail) return { taken: 'email', by: sameEmail };
    const token = newToken();
    const member: Selectable<StaffTable> = {
      id: identifierOf(name, new Set(all.map(({ id }) => id))), name, role, organization: organization ?? null, email: email?.toLowerCase() ?? null, digest: digest ? 1 : 0,
      token_hash: tokenHash(token), token_expires_at: expiry(now, days), created_at: at, revoked_at: null,
    };
    await transaction.insertInto('staff').values(member).execute();
    await recordStaffEvent(transaction, { at, kind: 'added', detail: { id: member.id, role, ...(organization !== undefined && { organization }) } });
    return { member, token };
  });
}

/** Somebody of the staff, with when they signed in last. */
export type ListedMember = Selectable<StaffTable> & { signed_in_at: string | null };

/** Everybody, by name; who was revoked comes last. */
export async function listMembers({ database }: Store): Promise<ListedMember[]> {
  const signedIn = database.selectFrom('staff_events').select(({ fn }) => ['staff', fn.max('at').as('signed_in_at')]).where('kind', '=', 'signed-in').groupBy('staff').as('last');
  const rows = await database.selectFrom('staff').leftJoin(signedIn, 'last.staff', 'staff.id').selectAll('staff').select('last.signed_in_at').execute();
  return rows.sort((a, b) => Number(a.revoked_at !== null) - Number(b.revoked_at !== null) || a.name.localeCompare(b.name, 'es'));
}

/** Gives somebody a new token; the one they had and their sessions end. */
export function renewMember(store: Store, id: string, days: number, now: Date): Promise<TokenGiven | 'unknown' | 'revoked'> {
  const at = now.toISOString();
  return store.database.transaction().execute(async (transaction) => {
    const member = await memberOf(transaction, id);
    if (!member) return 'unknown';
    if (member.revoked_at !== null) return 'revoked';
    const token = newToken();
    const renewed = { token_hash: tokenHash(token), token_expires_at: expiry(now, days) };
    await transaction.updateTable('staff').set(renewed).where('id', '=', id).execute();
    await endSessionsOf(transaction, id);
    await recordStaffEvent(transaction, { at, kind: 'renewed', detail: { id } });
    return { member: { ...member, ...renewed }, token };
  });
}

/** Takes somebody's access away at once and for good. What they did stays under their name; their address, which nothing needs any more, does not. */
export function revokeMember(store: Store, id: string, now: Date): Promise<'done' | 'already' | 'unknown'> {
  const at = now.toISOString();
  return store.database.transaction().execute(async (transaction) => {
    const member = await memberOf(transaction, id);
    if (!member) return 'unknown';
    if (member.revoked_at !== null) return 'already';
    await transaction.updateTable('staff').set({ revoked_at: at, email: null, digest: 0 }).where('id', '=', id).execute();
    await endSessionsOf(transaction, id);
    await recordStaffEvent(transaction, { at, kind: 'revoked', detail: { id } });
    return 'done';
  });
}

const memberOf = (database: Kysely<Tables>, id: string): Promise<Selectable<StaffTable> | undefined> => database.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
