import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { OutgoingMailTable, Tables } from '../store/tables.js';

/** Messages that have not arrived and that a later reply makes pointless. One that is being handed over at this moment goes its way. */
const open = ['waiting', 'refused', 'given-up', 'uncertain', 'held'] as const;

/**
 * Writes down that the author of a proposal is to be told of a reply, if they left an e-mail address. Messages about earlier versions that did not go out
 * are not needed any more. Call it inside the transaction that publishes the reply: there is a message exactly when there is a reply.
 *
 * @param at ISO 8601 in UTC.
 * @returns Whether a message will go out.
 */
export async function enqueueReplyMail(transaction: Kysely<Tables>, { folio, replyVersion, at }: { folio: string; replyVersion: number; at: string }): Promise<boolean> {
  await transaction
    .updateTable('outgoing_mail')
    .set({ state: 'not-needed', problem: 'replaced', updated_at: at })
    .where('folio', '=', folio)
    .where('kind', '=', 'reply')
    .where('reply_version', '<', replyVersion)
    .where('state', 'in', open)
    .execute();
  const author = await transaction.selectFrom('personal_data').select('email').where('folio', '=', folio).executeTakeFirst();
  if (!author?.email) return false;
  await transaction.insertInto('outgoing_mail').values(waitingMail({ kind: 'reply', reference: `reply:${folio}:${replyVersion}`, folio, reply_version: replyVersion, staff: null }, at)).execute();
  return true;
}

/** The row of a message that is to go out as soon as possible. */
export const waitingMail = (about: Pick<OutgoingMailTable, 'kind' | 'reference' | 'folio' | 'reply_version' | 'staff'> & { registration?: string }, at: string): Insertable<OutgoingMailTable> => ({
  id: randomUUID(),
  ...about,
  state: 'waiting',
  attempts: 0,
  next_attempt_at: at,
  claimed_by: null,
  claimed_until: null,
  created_at: at,
  updated_at: at,
  sent_at: null,
  problem: null,
});
