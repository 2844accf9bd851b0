import type { Kysely } from 'kysely';
import type { Reply } from 'mga-widgets/domain';
import type { ProposalsTable, Tables } from '../../store/tables.js';
import type { StaffMember } from '../staff-api.js';
import { visibleTo } from '../visible-proposals.js';

/** A proposal as it stands when a sheet comes back. */
export interface StandingProposal extends Pick<ProposalsTable, 'folio' | 'version' | 'state' | 'consultation'> {
  reply?: Reply;
  /** Name of who of the staff saved a draft. */
  drafted?: string;
}

/** Parameters of one statement are limited, and so is the memory its answer takes. */
const foliosAtOnce = 1000;

/** Those of the proposals that are there for who asks. */
export async function standingProposals(database: Kysely<Tables>, member: StaffMember, folios: readonly string[]): Promise<Map<string, StandingProposal>> {
  const found = new Map<string, StandingProposal>();
  for (let from = 0; from < folios.length; from += foliosAtOnce) {
    const some = folios.slice(from, from + foliosAtOnce);
    const rows = await database.selectFrom('proposals').select(['folio', 'version', 'state', 'consultation']).where('folio', 'in', some).where(visibleTo(member)).execute();
    for (const row of rows) found.set(row.folio, row);
    for (const [folio, reply] of await publishedReplies(database, some)) if (found.has(folio)) found.get(folio)!.reply = reply;
    const drafts = await database.selectFrom('reply_drafts').leftJoin('staff', 'staff.id', 'reply_drafts.updated_by').select(['folio', 'updated_by', 'staff.name']).where('folio', 'in', some).execute();
    for (const { folio, name, updated_by } of drafts) if (found.has(folio)) found.get(folio)!.drafted = name ?? updated_by;
  }
  return found;
}

/** The reply that stands for each of at most a thousand proposals. */
export async function publishedReplies(database: Kysely<Tables>, folios: readonly string[]): Promise<Map<string, Reply>> {
  const rows = await database.selectFrom('replies').select(['folio', 'content']).where('folio', 'in', folios).where('published_at', 'is not', null).orderBy('version').execute();
  return new Map(rows.map(({ folio, content }) => [folio, JSON.parse(content) as Reply]));
}
