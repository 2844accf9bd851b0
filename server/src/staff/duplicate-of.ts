import { sql, type Kysely } from 'kysely';
import type { Feed, Reply } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';

/** Any number; it only has to be no other lock's of this program. */
const duplicatesLock = 5_043_001;

/** What proposals repeat by the reply that stands; `undefined` for one that repeats nothing. */
export type KnownRepeats = Map<string, string | undefined>;

/** One at a time says what repeats what: two who did so at once could each close half of a circle. SQLite lets one write at a time anyway. */
export async function lockDuplicates(store: Store, transaction: Kysely<Tables>): Promise<void> {
  if (store.kind === 'postgresql') await sql`select pg_advisory_xact_lock(${sql.lit(duplicatesLock)})`.execute(transaction);
}

/**
 * What keeps proposals from being said to repeat another: it is not one that everybody can read, or it repeats one of them itself, by however many
 * steps. Call it after `lockDuplicates`.
 *
 * @param known What was looked up before in the same transaction, and is kept up to date: the steps of a long row of repetitions are not looked up again for each of them.
 */
export async function duplicateFault(transaction: Kysely<Tables>, feeds: readonly Feed[], folios: readonly string[], duplicateOf: string, known: KnownRepeats): Promise<FieldFault | undefined> {
  const fault = (code: FieldFault['code']): FieldFault => ({ pointer: '/reply/duplicateOf', code, value: duplicateOf });
  if (folios.includes(duplicateOf)) return fault('circular');
  if (!(await isPublic(transaction, feeds, duplicateOf))) return fault('unknown-choice');
  const seen = new Set<string>();
  const repeated = async (folio: string): Promise<string | undefined> => {
    if (!known.has(folio)) known.set(folio, await repeats(transaction, folio));
    return known.get(folio);
  };
  for (let next = await repeated(duplicateOf); next !== undefined && !seen.has(next); next = await repeated(next)) {
    if (folios.includes(next)) return fault('circular');
    seen.add(next);
  }
  return undefined;
}

async function isPublic(transaction: Kysely<Tables>, feeds: readonly Feed[], folio: string): Promise<boolean> {
  const row = await transaction.selectFrom('proposals').select(['state', 'moderation']).where('folio', '=', folio).executeTakeFirst();
  if (row) return row.state === 'published' || (row.state === 'received' && row.moderation === 'after-publication');
  // One of an office's own files.
  return feeds.some((feed) => feed.proposals.some(({ id, status = 'published' }) => id === folio && (status === 'published' || status === 'answered')));
}

async function repeats(transaction: Kysely<Tables>, folio: string): Promise<string | undefined> {
  const row = await transaction.selectFrom('replies').select('content').where('folio', '=', folio).where('published_at', 'is not', null).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row && (JSON.parse(row.content) as Reply).duplicateOf;
}
