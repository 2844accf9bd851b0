import type { Kysely } from 'kysely';
import { openingOf, type Feed, type Institution, type QueueItem, type Reply } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';
import { staffOrganization } from './organizations.js';
import { queueState } from './queue-state.js';
import type { DaysOfConsultations } from './reply-days.js';

/** Characters of the problem that a list shows, with the "…" after them. */
const longestExcerpt = 240;

/**
 * Proposals as a list shows them, in the order of their folios in the list given. There is no name and no address in them. Who may see them has been
 * decided by who calls.
 */
export async function queueItems(database: Kysely<Tables>, folios: readonly string[], feeds: readonly Feed[], days: DaysOfConsultations): Promise<QueueItem[]> {
  if (!folios.length) return [];
  const rows = await database
    .selectFrom('proposals')
    .leftJoin('assignments', 'assignments.folio', 'proposals.folio')
    .leftJoin('reply_drafts', 'reply_drafts.folio', 'proposals.folio')
    .leftJoin('personal_data', (join) => join.onRef('personal_data.folio', '=', 'proposals.folio').on('personal_data.email', 'is not', null))
    .select([
      'proposals.folio', 'proposals.version', 'consultation', 'state', 'title', 'problem', 'received_at', 'submitted', 'institution', 'theme', 'region', 'sector', 'channel',
      'assignments.organization', 'assigned_at', 'reply_drafts.folio as draft', 'personal_data.folio as reachable',
    ])
    .where('proposals.folio', 'in', folios)
    .execute();
  const flags = await database.selectFrom('proposal_flags').select(['folio', 'flag', 'detail']).where('folio', 'in', folios).orderBy('flag').execute();
  const replies = await publishedReplies(database, folios);

  const items = rows.map((row): QueueItem => {
    const { folio, version, consultation, title, problem, organization, assigned_at, theme, region, sector, channel } = row;
    const versions = replies.get(folio) ?? [];
    const reply = versions.at(-1);
    const state = queueState(row.state, { replied: reply !== undefined, drafted: row.draft !== null });
    const here = days.of(consultation);
    const submitted = here.putForward(row);
    const replyBy = days.replyBy(consultation);
    return {
      folio,
      version,
      consultation,
      title,
      excerpt: openingOf(problem, longestExcerpt - 1),
      state,
      ...(reply && { decision: reply.decision }),
      submitted,
      ...(row.state !== 'withdrawn' && row.state !== 'retired' && { waitingDays: here.workingDays(submitted, versions[0]?.date) }),
      ...(replyBy !== undefined && { replyBy }),
      overdue: (state === 'pending' || state === 'drafted') && replyBy !== undefined && replyBy < here.today,
      ...(organization !== null && { assigned: { organization: staffOrganization(feeds, organization), since: here.dayOf(assigned_at!) } }),
      ...(row.institution !== null && { addressedTo: JSON.parse(row.institution) as Institution }),
      ...(theme !== null && { theme }),
      ...(region !== null && { region }),
      ...(sector !== '' && { sector }),
      channel,
      flags: flags.filter((each) => each.folio === folio).map(({ flag, detail }) => ({ flag, ...(detail !== null && { detail }) })),
      hasEmail: row.reachable !== null,
    };
  });
  const place = new Map(folios.map((folio, index) => [folio, index]));
  return items.sort((one, other) => place.get(one.folio)! - place.get(other.folio)!);
}

/** Every reply that was published to each, the one that stands last. */
export async function publishedReplies(database: Kysely<Tables>, folios: readonly string[]): Promise<ReadonlyMap<string, readonly Reply[]>> {
  const rows = await database.selectFrom('replies').select(['folio', 'content']).where('folio', 'in', folios).where('published_at', 'is not', null).orderBy('version').execute();
  const replies = new Map<string, Reply[]>();
  for (const { folio, content } of rows) replies.set(folio, [...(replies.get(folio) ?? []), JSON.parse(content) as Reply]);
  return replies;
}
