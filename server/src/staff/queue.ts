import { sql, type Kysely } from 'kysely';
import type { Feed, QueueChoice, QueueCounts, QueueFilter, ReplyQueue } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';
import { filterConditions, isPast } from './queue-filter.js';
import { queueItems } from './queue-items.js';
import { hasDraft, hasReply, needsReply, putForwardAt } from './queue-state.js';
import { DaysOfConsultations } from './reply-days.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

const pageSize = 50;

/** A page of what somebody sees, those put forward first first. */
export async function replyQueue({ store: { database }, feeds, now }: StaffApi, member: StaffMember, filter: QueueFilter): Promise<ReplyQueue> {
  const days = new DaysOfConsultations(feeds(), now());
  const { page = 1 } = filter;
  const folios = await queueFolios(database, member, filter, days, { limit: pageSize, offset: (page - 1) * pageSize });
  const { total } = await filtered(database, member, filter, days).select((all) => all.fn.countAll().as('total')).executeTakeFirstOrThrow();
  return {
    today: days.today,
    items: await queueItems(database, folios, feeds(), days),
    total: Number(total),
    page,
    pageSize,
    counts: await countQueue(database, member, days),
    choices: choicesOf(feeds()),
  };
}

/** The folios that a filter leaves of what somebody sees, in the order of the queue: all of them, or a part. */
export async function queueFolios(database: Kysely<Tables>, member: StaffMember, filter: QueueFilter, days: DaysOfConsultations, part?: { limit: number; offset: number }): Promise<string[]> {
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
  const { moderation } = await visible.where('state', '=', 'received').select((all) => all.fn.countAll().as('moderation')).executeTakeFirstOrThrow();
  const { answered } = await visible.where('state', '=', 'published').where(hasReply).select((all) => all.fn.countAll().as('answered')).executeTakeFirstOrThrow();
  const owed = await visible
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .where(needsReply)
    .select((all) => [
      all.fn.countAll().as('pending'),
      sql<number | string | null>`sum(case when ${hasDraft} then 1 else 0 end)`.as('drafted'),
      sql<number | string | null>`sum(case when ${isPast(days)} then 1 else 0 end)`.as('overdue'),
      sql<number | string | null>`sum(case when assignments.folio is null then 1 else 0 end)`.as('unassigned'),
    ])
    .executeTakeFirstOrThrow();
  return { moderation: Number(moderation), pending: Number(owed.pending), drafted: Number(owed.drafted), overdue: Number(owed.overdue), unassigned: Number(owed.unassigned), answered: Number(answered) };
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
