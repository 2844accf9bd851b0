import { sql, type Kysely, type SqlBool } from 'kysely';
import { mostAlike, subjectsOf, type SimilarProposal } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';
import { hasDraft, hasReply, putForwardAt, queueState } from './queue-state.js';
import type { StaffMember } from './staff-api.js';
import { visibleTo } from './visible-proposals.js';

/** How many are compared on each side: those put forward just before and just after, where the copies of a campaign are. It keeps the cost the same for a hundred proposals and a hundred thousand. */
const compared = 500;
const most = 5;
/** Characters of each that are looked through: a thousand of the longest texts would take seconds. */
const lookedThrough = 4000;

/** The proposals of the same consultation most like one, likest first: of those that somebody may see or that everybody can read, the nearest in time. */
export async function similarProposals(database: Kysely<Tables>, member: StaffMember, about: { folio: string; consultation: string; title: string; problem: string; change: string }): Promise<SimilarProposal[]> {
  const isReadable = sql<SqlBool>`(proposals.state = 'published' or (proposals.state = 'received' and proposals.moderation = 'after-publication') or (proposals.state = 'received' and ${visibleTo(member)}))`;
  const others = database.selectFrom('proposals').where('consultation', '=', about.consultation).where('folio', '!=', about.folio).where(isReadable).limit(compared);
  const here = sql<string>`(select coalesce(self.submitted || 'T12:00:00.000Z', self.received_at) from proposals as self where self.folio = ${about.folio})`;
  const columns = ['folio', sql<string>`substr(coalesce(proposals.search_text, ''), 1, ${sql.lit(lookedThrough)})`.as('text')] as const;
  const before = await others.select(columns).where(putForwardAt, '<=', here).orderBy(putForwardAt, 'desc').orderBy('folio', 'desc').execute();
  const after = await others.select(columns).where(putForwardAt, '>', here).orderBy(putForwardAt).orderBy('folio').execute();

  const nearest = [...before, ...after];
  const having = subjectsOf([about.title, about.problem, about.change].join(' ')).map((subject) => {
    // Where a word begins with it: to take a thousand texts apart into their words would take a second.
    const begins = new RegExp(`(?<![\\p{L}\\p{N}])${subject}`, 'u');
    return nearest.filter(({ text }) => begins.test(text)).map(({ folio }) => folio);
  });
  const alike = mostAlike(having, nearest.length, most).map(({ item }) => item);
  if (!alike.length) return [];
  const rows = await database
    .selectFrom('proposals')
    .select(['folio', 'version', 'title', 'state', hasReply.as('replied'), sql<SqlBool>`${hasDraft} and ${visibleTo(member)}`.as('drafted'), sql<SqlBool>`${visibleTo(member)}`.as('own')])
    .where('folio', 'in', alike)
    .execute();
  return rows
    .sort((one, other) => alike.indexOf(one.folio) - alike.indexOf(other.folio))
    .map(({ folio, version, title, state, replied, drafted, own }) => ({ own: Boolean(own), folio, version, title, state: queueState(state, { replied: Boolean(replied), drafted: Boolean(drafted) }) }));
}
