import { sql, type Kysely } from 'kysely';
import { addDays, toInstant, type OwedByOrganization, type OwedReplies } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';
import { staffOrganization } from './organizations.js';
import { isPast } from './queue-filter.js';
import { hasDraft, hasReply, needsReply, putForwardAt } from './queue-state.js';
import { DaysOfConsultations, type ReplyDays } from './reply-days.js';
import type { StaffApi, StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

/** What is owed by one institution, with its oldest as "moment folio". */
type Sums = Omit<OwedByOrganization, 'organization' | 'oldest'> & { oldest?: string };

const none = (): Sums => ({ pending: 0, drafted: 0, overdue: 0, answered: 0, waits: { upTo5: 0, upTo10: 0, upTo20: 0, more: 0 } });

/** Who owes replies, to how many and since when, of what somebody sees: an official, their own institution. */
export async function owedReplies({ store: { database }, feeds, now }: StaffApi, member: StaffMember): Promise<OwedReplies> {
  const days = new DaysOfConsultations(feeds(), now());
  const owed = new Map<string | null, Sums>();
  // That an institution owes nothing is worth saying to its own officials.
  if (member.role === 'official' && member.organization !== undefined) owed.set(member.organization, none());
  const kinds = days.kinds;
  for (const kind of kinds) await sumPending(database, member, days, kind, kinds.filter((other) => other !== kind), owed);
  const answered = await database
    .selectFrom('proposals')
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .where(visibleTo(member))
    .where('state', '=', 'published')
    .where(hasReply)
    .select((all) => ['assignments.organization', all.fn.countAll().as('count')])
    .groupBy('assignments.organization')
    .execute();
  for (const { organization, count } of answered) add(owed, organization, { ...none(), answered: Number(count) });
  const { moderation } = await database.selectFrom('proposals').where(visibleTo(member)).where('state', '=', 'received').select((all) => all.fn.countAll().as('moderation')).executeTakeFirstOrThrow();

  const whole = [...owed.values()].reduce(plus, none());
  const oldestFirst = [...owed].sort(([, one], [, other]) => ((one.oldest ?? '~') < (other.oldest ?? '~') ? -1 : 1));
  return {
    today: days.today,
    organizations: await Promise.all(oldestFirst.map(async ([organization, sums]) => ({ ...(organization !== null && { organization: staffOrganization(feeds(), organization) }), ...(await withOldest(database, sums, days)) }))),
    total: await withOldest(database, whole, days),
    moderation: Number(moderation),
  };
}

type Kind = DaysOfConsultations['kinds'][number];

/** Adds what is pending where days are counted in one way. What no content knows is counted with the first. */
async function sumPending(database: Kysely<Tables>, member: StaffMember, days: DaysOfConsultations, kind: Kind, others: readonly Kind[], owed: Map<string | null, Sums>): Promise<void> {
  const since = (most: number) => sql`case when ${putForwardAt} >= ${waitedAtMost(most, kind.days)} then 1 else 0 end`;
  const elsewhere = others.flatMap(({ consultations }) => consultations);
  const rows = await database
    .selectFrom('proposals')
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .where(visibleTo(member))
    .where(needsReply)
    .$if(kind.isFirst && elsewhere.length > 0, (query) => query.where('consultation', 'not in', elsewhere))
    .$if(!kind.isFirst, (query) => query.where('consultation', 'in', kind.consultations))
    .select((all) => [
      'assignments.organization',
      all.fn.countAll().as('pending'),
      sql<number | string>`sum(case when ${hasDraft} then 1 else 0 end)`.as('drafted'),
      sql<number | string>`sum(case when ${isPast(days)} then 1 else 0 end)`.as('overdue'),
      sql<number | string>`sum(${since(5)})`.as('upTo5'),
      sql<number | string>`sum(${since(10)})`.as('upTo10'),
      sql<number | string>`sum(${since(20)})`.as('upTo20'),
      sql<string>`min(${putForwardAt} || ' ' || proposals.folio)`.as('oldest'),
    ])
    .groupBy('assignments.organization')
    .execute();
  for (const row of rows) {
    const [pending, upTo5, upTo10, upTo20] = [Number(row.pending), Number(row.upTo5), Number(row.upTo10), Number(row.upTo20)];
    const waits = { upTo5, upTo10: upTo10 - upTo5, upTo20: upTo20 - upTo10, more: pending - upTo20 };
    add(owed, row.organization, { pending, drafted: Number(row.drafted), overdue: Number(row.overdue), answered: 0, waits, oldest: row.oldest });
  }
}

/** The first moment since which at most so many working days have passed. */
function waitedAtMost(most: number, days: ReplyDays): string {
  let day = days.today;
  while (days.workingDays(addDays(day, -1)) <= most) day = addDays(day, -1);
  return toInstant(day, days.zone).toISOString();
}

const add = (owed: Map<string | null, Sums>, organization: string | null, sums: Sums): void => void owed.set(organization, plus(owed.get(organization) ?? none(), sums));

const plus = (one: Sums, other: Sums): Sums => ({
  pending: one.pending + other.pending,
  drafted: one.drafted + other.drafted,
  overdue: one.overdue + other.overdue,
  answered: one.answered + other.answered,
  waits: { upTo5: one.waits.upTo5 + other.waits.upTo5, upTo10: one.waits.upTo10 + other.waits.upTo10, upTo20: one.waits.upTo20 + other.waits.upTo20, more: one.waits.more + other.waits.more },
  oldest: [one.oldest, other.oldest].filter((each) => each !== undefined).sort()[0],
});

async function withOldest(database: Kysely<Tables>, { oldest, ...sums }: Sums, days: DaysOfConsultations): Promise<OwedByOrganization> {
  const folio = oldest?.split(' ')[1];
  const row = folio !== undefined && (await database.selectFrom('proposals').select(['consultation', 'submitted', 'received_at']).where('folio', '=', folio).executeTakeFirst());
  if (!row) return sums;
  const here = days.of(row.consultation);
  const since = here.putForward(row);
  return { ...sums, oldest: { folio, since, days: here.workingDays(since) } };
}
