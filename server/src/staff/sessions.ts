import { createHash, randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Store } from '../store/store.js';
import type { StaffSessionsTable, StaffTable, Tables } from '../store/tables.js';

const minute = 60_000;

/** How long sessions last, in milliseconds: without a request, and in all. */
export const sessionLimits = { idle: 60 * minute, whole: 12 * 60 * minute } as const;

/** Requests within this time are not noted one by one: each note is a write. */
const noteEvery = minute;

/** A session, with whose it is. */
export interface FoundSession {
  idHash: string;
  member: Selectable<StaffTable>;
  /** When it ends at the latest. */
  expiresAt: string;
}

/** What is kept of what is in the cookie. */
export const sessionHash = (id: string): string => createHash('sha256').update(id).digest('base64url');

/**
 * Begins a session.
 *
 * @param member Whose token or address was just found good, in this same transaction.
 * @returns What goes into the cookie: 256 random bits nobody had before, whatever the browser sent, so that none can be fixed beforehand.
 */
export async function startSession(database: Kysely<Tables>, member: Selectable<StaffTable>, method: StaffSessionsTable['method'], now: Date): Promise<{ id: string; expiresAt: string }> {
  const id = randomBytes(32).toString('base64url');
  const at = now.toISOString();
  const latest = new Date(now.getTime() + sessionLimits.whole).toISOString();
  // Who signs in with a token is not signed in for longer than the token holds.
  const expiresAt = method === 'token' && member.token_expires_at !== null && member.token_expires_at < latest ? member.token_expires_at : latest;
  await database.deleteFrom('staff_sessions').where((or) => or.or([or('expires_at', '<=', at), or('seen_at', '<=', lastIdle(now))])).execute();
  await database.insertInto('staff_sessions').values({ id_hash: sessionHash(id), staff: member.id, method, created_at: at, seen_at: at, expires_at: expiresAt }).execute();
  return { id, expiresAt };
}

/** The session of a cookie and whose it is; `undefined` when there is none, it is over, or its owner was revoked. */
export async function findSession({ database }: Store, id: string, now: Date): Promise<FoundSession | undefined> {
  const idHash = sessionHash(id);
  const session = await database.selectFrom('staff_sessions').selectAll().where('id_hash', '=', idHash).where('expires_at', '>', now.toISOString()).where('seen_at', '>', lastIdle(now)).executeTakeFirst();
  const member = session && (await database.selectFrom('staff').selectAll().where('id', '=', session.staff).where('revoked_at', 'is', null).executeTakeFirst());
  if (!member) return undefined;
  if (now.getTime() - Date.parse(session.seen_at) > noteEvery) await database.updateTable('staff_sessions').set({ seen_at: now.toISOString() }).where('id_hash', '=', idHash).execute();
  return { idHash, member, expiresAt: session.expires_at };
}

/** Ends a session. */
export async function endSession(database: Kysely<Tables>, idHash: string): Promise<void> {
  await database.deleteFrom('staff_sessions').where('id_hash', '=', idHash).execute();
}

/** Ends every session of somebody. */
export async function endSessionsOf(database: Kysely<Tables>, staff: string): Promise<void> {
  await database.deleteFrom('staff_sessions').where('staff', '=', staff).execute();
}

/** Who was last seen then, or before, has been away for too long. */
const lastIdle = (now: Date): string => new Date(now.getTime() - sessionLimits.idle).toISOString();
