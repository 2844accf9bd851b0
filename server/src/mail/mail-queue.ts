import type { Kysely } from 'kysely';
import type { MailEntry, MailQueue } from 'mga-widgets/domain';
import type { OutgoingMailTable, Tables } from '../store/tables.js';
import type { MailRow } from './outbox.js';

type State = OutgoingMailTable['state'];

/** Messages that stay as they are until a person decides. */
export const troubled: readonly State[] = ['refused', 'given-up', 'uncertain', 'held'];
const shown: readonly State[] = ['waiting', 'handing-over', ...troubled];

/** How many messages wait for a person to decide. */
export async function countTroubled(database: Kysely<Tables>): Promise<number> {
  const { count } = await database.selectFrom('outgoing_mail').select(({ fn }) => fn.countAll().as('count')).where('state', 'in', troubled).executeTakeFirstOrThrow();
  return Number(count);
}

/** How many messages are in each state, and those that did not arrive: first those a person has to decide about, each kind oldest first. */
export async function mailQueue(database: Kysely<Tables>, sends: boolean, longest = 200): Promise<MailQueue> {
  const found = await database.selectFrom('outgoing_mail').select(({ fn }) => ['state', fn.countAll().as('count')] as const).groupBy('state').execute();
  const counts: MailQueue['counts'] = { waiting: 0, 'handing-over': 0, sent: 0, refused: 0, 'given-up': 0, 'not-needed': 0, uncertain: 0, held: 0 };
  for (const { state, count } of found) counts[state] = Number(count);
  const rows = await database
    .selectFrom('outgoing_mail')
    .leftJoin('proposals', 'proposals.folio', 'outgoing_mail.folio')
    .selectAll('outgoing_mail')
    .select('proposals.title')
    .where('outgoing_mail.state', 'in', shown)
    .orderBy((row) => row.case().when('outgoing_mail.state', 'in', troubled).then(0).else(1).end())
    .orderBy('created_at')
    .orderBy('id')
    .limit(longest)
    .execute();
  return { sends, counts, items: rows.map(mailEntry) };
}

/** A message as the staff sees it. */
export function mailEntry({ title, ...row }: MailRow & { title: string | null }): MailEntry {
  return {
    id: row.id,
    kind: row.kind,
    ...(row.folio !== null && { folio: row.folio }),
    ...(row.registration !== null && { registration: row.registration }),
    ...(title !== null && { title }),
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    ...(row.state === 'waiting' && { nextAttemptAt: row.next_attempt_at }),
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.problem !== null && { problem: row.problem }),
  };
}
