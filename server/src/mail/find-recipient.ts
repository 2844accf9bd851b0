import type { Kysely } from 'kysely';
import { dayIn } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';
import { isoWeek } from './iso-week.js';
import type { MailRow } from './outbox.js';

/** Why a message does not go out: there is no need any more, or a person has to decide. */
export interface Unsent {
  state: 'not-needed' | 'held';
  problem: string;
}

/** Longest time between when a message could have gone out and when it does. One from long ago, when no mail was sent here, would only surprise. */
const oldest = 30 * 24 * 3_600_000;

const notNeeded = (problem: string): Unsent => ({ state: 'not-needed', problem });
const held = (problem: string): Unsent => ({ state: 'held', problem });

/**
 * The address a message goes to as things are now, or why to nobody.
 *
 * @param zone In which a digest has its week.
 */
export function findRecipient(database: Kysely<Tables>, row: MailRow, zone: string, now: Date): Promise<string | Unsent> {
  if (row.kind === 'digest') return recipientOfDigest(database, row, isoWeek(dayIn(zone, now)));
  if (now.getTime() - Date.parse(row.next_attempt_at) > oldest) return Promise.resolve(held('old'));
  return row.kind === 'reply' ? recipientOfReply(database, row) : recipientOfRegistration(database, row);
}

async function recipientOfReply(database: Kysely<Tables>, { folio, reply_version }: MailRow): Promise<string | Unsent> {
  const { state, email } = await database
    .selectFrom('proposals')
    .leftJoin('personal_data', 'personal_data.folio', 'proposals.folio')
    .select(['state', 'email'])
    .where('proposals.folio', '=', folio)
    .executeTakeFirstOrThrow();
  if (!email) return notNeeded('no-address');
  // Who withdrew it has asked for nothing more. Retired by mistake it may come back, and then its author is still to be told.
  if (state === 'withdrawn') return notNeeded('withdrawn');
  if (state === 'retired') return held('retired');
  const standing = await database.selectFrom('replies').select('version').where('folio', '=', folio).where('published_at', 'is not', null).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return standing?.version === reply_version ? email : notNeeded('replaced');
}

async function recipientOfRegistration(database: Kysely<Tables>, { kind, registration }: MailRow): Promise<string | Unsent> {
  const { state, email } = await database
    .selectFrom('registrations')
    .leftJoin('registration_personal_data', 'registration_personal_data.code', 'registrations.code')
    .select(['state', 'email'])
    .where('registrations.code', '=', registration)
    .executeTakeFirstOrThrow();
  if (!email) return notNeeded('no-address');
  return state === 'cancelled' && kind !== 'registration-cancelled' ? notNeeded('cancelled') : email;
}

async function recipientOfDigest(database: Kysely<Tables>, { reference, staff }: MailRow, week: string): Promise<string | Unsent> {
  const { digest, email, revoked_at } = await database.selectFrom('staff').select(['digest', 'email', 'revoked_at']).where('id', '=', staff).executeTakeFirstOrThrow();
  if (revoked_at !== null || !digest || !email) return notNeeded('no-address');
  return reference.endsWith(`:${week}`) ? email : notNeeded('past');
}
