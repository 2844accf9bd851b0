import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';
import type { Feed, QueueChoice, QueueCounts, QueueFilter, ReplyQueue } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';
import { filterConditions, isPast } from './queue-filter.js';
import { queueItems } from './queue-items.js';
import { hasReply, needsReply, putForwardAt } from './queue-state.js';
import { DaysOfConsultations } from './reply-days.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

const pageSize = 50;

/** A page of what somebody sees, those put forward first first. */
export async function replyQueue({ store: { database }, feeds, now }: StaffApi, member: StaffMember, filter: QueueFilter): Promise<ReplyQueue> {
  const days = new DaysOfConsultations(feeds(), now());
  const { page = 1 } = filter;
  const counts = await countQueue(database, member, days);
  const { folios, total } = await pageOf(database, member, filter, days, counts);
  return { today: days.today, items: await queueItems(database, folios, feeds(), days), total, page, pageSize, counts, choices: choicesOf(feeds()) };
}

/** The folios of a page and how many there are on all, without counting twice what was counted, nor looking for words twice. */
async function pageOf(database: Kysely<Tables>, member: StaffMember, filter: QueueFilter, days: DaysOfConsultations, counts: QueueCounts): Promise<{ folios: string[]; total: number }> {
  const { page = 1, state = 'pending', ...narrower } = filter;
  const offset = (page - 1) * pageSize;
  if (filter.words !== undefined) {
    const all = await queueFolios(database, member, filter, days);
    return { folios: all.slice(offset, offset + pageSize), total: all.length };
  }
  const folios = await queueFolios(database, member, filter, days, { limit: pageSize, offset });
  if (!Object.keys(narrower).length && state in counts) return { folios, total: counts[state as keyof QueueCounts] };
  const { total } = await filtered(database, member, filter, days).select((all) => all.fn.countAll().as('total')).executeTakeFirstOrThrow();
  return { folios, total: Number(total) };
}

/** The folios that a filter leaves of what somebody sees, in the order of the queue: all of them, or a part. */
async function queueFolios(database: Kysely<Tables>, member: StaffMember, filter: QueueFilter, days: DaysOfConsultations, part?: { limit: number; offset: number }): Promise<string[]> {
  const rows = await filtered(database, member, filter, days)
    .select('proposals.folio')
    .orderBy(putForwardAt)
    .orderBy('proposals.folio')
    .$if(part !== undefined, (query) => query.limit(part!.limit).offset(part!.offset))
    .execute();
  return rows.map(({ folio }) => folio);
}

function filtered(database: Kysely<Tables>, member: StaffMember, filter: QueueFilter, days: DaysOfConsultations) {
  return filterConditions(filter, days).reduce((query, condition) => query.where(condition), database.selectFrom('proposals').where(visibleTo(member)));
}

async function countQueue(database: Kysely<Tables>, member: StaffMember, days: DaysOfConsultations): Promise<QueueCounts> {
  const visible = database.selectFrom('proposals').where(visibleTo(member));
  const count = async (...conditions: readonly RawBuilder<SqlBool>[]): Promise<number> => {
    const query = conditions.reduce((narrowed, condition) => narrowed.where(condition), visible);
    return Number((await query.select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
  };
  const { pending, unassigned } = await visible
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .where(needsReply)
    .select((all) => [all.fn.countAll().as('pending'), sql<number | string | null>`sum(case when assignments.folio is null then 1 else 0 end)`.as('unassigned')])
    .executeTakeFirstOrThrow();
  return {
    moderation: await count(sql`proposals.state = 'received'`),
    pending: Number(pending),
    drafted: await count(needsReply, sql`proposals.folio in (select reply_drafts.folio from reply_drafts)`),
    overdue: days.past.length ? await count(needsReply, isPast(days)) : 0,
    unassigned: Number(unassigned),
    answered: await count(sql`proposals.state = 'published'`, hasReply),
  };
}

/** What there is to choose from, in the order of the contents. */
function choicesOf(feeds: readonly Feed[]): ReplyQueue['choices'] {
  const choices = (records: (feed: Feed) => readonly { id: string; name: string }[]): QueueChoice[] => {
    const byId = new Map<string, QueueChoice>();
    for (const { id, name } of feeds.flatMap(records)) if (!byId.has(id)) byId.set(id, { id, name });
    return [...byId.values()];
  };
  const titled = ({ id, title }: { id: string; title: string }): QueueChoice => ({ id, name: title });
  return {
    consultations: choices(({ consultations }) => consultations.map(titled)),
    organizations: choices(({ organizations }) => organizations),
    themes: choices(({ themes }) => themes),
    commitments: choices(({ commitments }) => commitments.map(titled)),
    regions: choices(({ regions }) => regions),
    sectors: choices(({ sectors }) => sectors),
  };
}
