import type { Kysely } from 'kysely';
import type { Reply } from 'mga-widgets/domain';
import { enqueueReplyMail } from '../../src/mail/enqueue.js';
import type { Store } from '../../src/store/store.js';
import type { Tables } from '../../src/store/tables.js';
import { putProposal } from './received-proposals.js';

/** When replies are published in these tests. */
export const repliedAt = '2026-11-21T15:00:00.000Z';

const usual: Reply = { date: '2026-11-21', decision: 'partly', reasons: 'Se medirá en tres valles.\n\nEn los demás falta el catastro.', organization: { organization: 'min-a' } };

/** Publishes a reply to a proposal as an official does, with its message, in one transaction. */
export async function reply(store: Store, folio: string, given: Partial<Reply> = {}, version = 1, at = repliedAt): Promise<void> {
  await store.database.transaction().execute((transaction) => publish(transaction, folio, { ...usual, ...given }, version, at));
}

async function publish(transaction: Kysely<Tables>, folio: string, content: Reply, version: number, at: string): Promise<void> {
  await transaction.insertInto('replies').values({ folio, version, decision: content.decision, content: JSON.stringify(content), created_at: at, published_at: at, staff: null }).execute();
  await enqueueReplyMail(transaction, { folio, replyVersion: version, at });
}

/** Puts a proposal of somebody with an e-mail address into the store, with a reply that is to be told. @returns Its folio; the address is `${folio}@correo.example`. */
export async function putAnswered(store: Store, given: Parameters<typeof putProposal>[1] & { reply?: Partial<Reply> } = {}): Promise<string> {
  const { reply: content, ...proposal } = given;
  const folio = await putProposal(store, { name: 'Persona de Prueba', ...proposal });
  await reply(store, folio, content);
  return folio;
}

/** Puts so many into the store at once. */
export const putPile = (store: Store, count: number): Promise<void> =>
  store.database.transaction().execute(async (database) => {
    for (let each = 0; each < count; each += 1) {
      const folio = await putProposal({ ...store, database }, { name: 'Persona de Prueba' });
      await publish(database, folio, usual, 1, repliedAt);
    }
  });

/** The state and the problem of each message, by its reference. */
export async function mailStates(store: Store): Promise<Record<string, string>> {
  const rows = await store.database.selectFrom('outgoing_mail').select(['reference', 'state', 'problem']).orderBy('reference').execute();
  return Object.fromEntries(rows.map(({ reference, state, problem }) => [reference, problem === null ? state : `${state} ${problem}`]));
}
