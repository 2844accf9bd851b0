import type { Kysely } from 'kysely';
import type { Feed, Reply } from 'mga-widgets/domain';
import type { Tables } from '../../store/tables.js';

/** What proposals repeat: as published, and as a sheet would have it. */
export type Repeats = ReadonlyMap<string, string>;

/** Which proposals are said to repeat which, by the replies that stand. There are never many of them. */
export async function publishedRepeats(database: Kysely<Tables>): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('replies')
    .select(['folio', 'content'])
    .where('published_at', 'is not', null)
    .where('folio', 'in', (some) => some.selectFrom('replies').select('folio').where('decision', '=', 'duplicate'))
    .orderBy('version')
    .execute();
  const replies = new Map(rows.map(({ folio, content }) => [folio, JSON.parse(content) as Reply]));
  return new Map([...replies].flatMap(([folio, { duplicateOf }]) => (duplicateOf === undefined ? [] : [[folio, duplicateOf] as const])));
}

/** Whether a proposal would repeat itself, by however many steps. */
export function repeatsItself(folio: string, repeats: Repeats): boolean {
  const seen = new Set<string>();
  for (let next = repeats.get(folio); next !== undefined && !seen.has(next); next = repeats.get(next)) {
    if (next === folio) return true;
    seen.add(next);
  }
  return false;
}

/** Those of the proposals that everybody can read, so that another may be said to repeat them. */
export async function readableProposals(database: Kysely<Tables>, feeds: readonly Feed[], folios: readonly string[]): Promise<Set<string>> {
  // As a cell may say them; no folio has control characters, and PostgreSQL refuses some of them.
  const asked = folios.filter((folio) => !/\p{Cc}/u.test(folio));
  if (!asked.length) return new Set();
  const kept = await database.selectFrom('proposals').select(['folio', 'state', 'moderation']).where('folio', 'in', asked).execute();
  const readable = kept.filter(({ state, moderation }) => state === 'published' || (state === 'received' && moderation === 'after-publication')).map(({ folio }) => folio);
  const received = new Set(kept.map(({ folio }) => folio));
  // Those of an office's own files.
  const written = feeds.flatMap((feed) => feed.proposals.filter(({ id, status = 'published' }) => !received.has(id) && (status === 'published' || status === 'answered')).map(({ id }) => id));
  return new Set([...readable, ...written]);
}
