import { createHash, randomInt, randomUUID } from 'node:crypto';
import { sql, type Insertable, type Kysely, type Transaction } from 'kysely';
import { dayIn, formatFolio } from 'mga-widgets/domain';
import { proposalSecret, secretHash } from '../intake/secret.js';
import { serverKeys, type ServerKeys } from '../store/server-keys.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import { flagRows, proposalRow } from './imported-rows.js';
import { paperConsents } from './paper-consents.js';
import { planImport, type ImportSettings, type PlannedRow, type RowOutcome } from './plan-import.js';
import type { ReadRow } from './read-proposals.js';

/** Rows of a statement: a proposal has about 30 values, and SQLite takes 32,766. */
const rowsAtOnce = 400;

/** The file a row came from, for the store to remember. */
export interface ImportedFile {
  bytes: Uint8Array;
  counts: Readonly<Record<string, number>>;
}

/** What became of each row, and whether the import was accepted. */
export interface ImportResult {
  outcomes: readonly RowOutcome[];
  accepted: boolean;
}

/**
 * Imports the rows that are new, all or none.
 *
 * @param accept Told what would be done, inside the transaction; nothing is written when it says no.
 */
export async function applyImport(store: Store, rows: readonly ReadRow[], settings: ImportSettings, accept: (planned: readonly RowOutcome[]) => ImportedFile | undefined): Promise<ImportResult> {
  const keys = await serverKeys(store);
  return store.database.transaction().execute(async (transaction) => {
    // Of two imports at a time the second sees what the first one did.
    if (store.kind === 'postgresql') await sql`lock table imports in exclusive mode`.execute(transaction);
    const planned = await planImport(transaction, rows, settings);
    const file = accept(planned);
    const fresh = planned.filter(({ outcome }) => outcome === 'new');
    if (!file || !fresh.length) return { outcomes: planned, accepted: file !== undefined };
    const folios = await freshFolios(transaction, fresh.length, settings);
    for (const [index, each] of fresh.entries()) each.folio = folios[index]!;
    await write(transaction, planned, fresh, settings, keys, file);
    return { outcomes: planned, accepted: true };
  });
}

/** The key that opens the record of an imported proposal. It is made again from the same row, so receipts can be printed again. */
export const keyOf = ({ secret }: Pick<ServerKeys, 'secret'>, { source, folio }: Required<Pick<RowOutcome, 'source' | 'folio'>>): string => proposalSecret(secret, `import ${source}`, folio);

async function write(transaction: Transaction<Tables>, planned: readonly PlannedRow[], fresh: readonly PlannedRow[], settings: ImportSettings, keys: ServerKeys, { bytes, counts }: ImportedFile): Promise<void> {
  const at = settings.now.toISOString();
  const id = randomUUID();
  await transaction.insertInto('imports').values({ id, kind: 'proposals', file_hash: createHash('sha256').update(bytes).digest('base64url'), at, staff: null, detail: JSON.stringify({ consultation: settings.rules.id, ...counts }) }).execute();
  const folioOfRow = new Map(planned.map(({ row, folio }) => [row, folio]));
  const consents = paperConsents(at);
  await inserted(transaction, 'proposals', fresh.map((each) => proposalRow(each, settings, secretHash(keyOf(keys, { source: each.source, folio: each.folio! })))));
  await inserted(transaction, 'events', fresh.flatMap(({ folio, row, state }) => [
    { folio: folio!, at, kind: 'imported' as const, actor: 'moderator' as const, detail: JSON.stringify({ import: id, row }) },
    ...(state === 'published' ? [{ folio: folio!, at, kind: 'published' as const, actor: 'moderator' as const, detail: JSON.stringify({ import: id }) }] : []),
  ]));
  await inserted(transaction, 'proposal_sources', fresh.map(({ folio, source, row, saidHash: said_hash }) => ({ folio: folio!, import: id, source, row, said_hash })));
  await inserted(transaction, 'proposal_flags', flagRows(fresh, folioOfRow));
  const consenting = fresh.filter(({ read: { cells } }) => cells.consent && (cells.name || cells.email));
  if (!consenting.length) return;
  await inserted(transaction, 'personal_data', consenting.map(({ folio, read: { cells } }) => ({ folio: folio!, name: cells.name || null, email: cells.email || null, show_name: cells.name && cells.showName ? 1 : 0 })));
  await transaction.insertInto('consent_texts').values(consents.texts).onConflict((conflict) => conflict.columns(['consent', 'version', 'language']).doNothing()).execute();
  await inserted(transaction, 'consents', consenting.flatMap(({ folio, read: { cells } }) => consents.of(folio!, Boolean(cells.name && cells.showName))));
}

/** Numbers a folio can have. */
const folioNumbers = 32 ** 5;

async function freshFolios(database: Kysely<Tables>, count: number, { rules, folioPrefix, now }: ImportSettings): Promise<string[]> {
  const year = Number(dayIn(rules.timeZone, now).slice(0, 4));
  const fresh = new Set<string>();
  while (fresh.size < count) {
    const tried = Array.from({ length: Math.min(rowsAtOnce, count - fresh.size) }, () => formatFolio(folioPrefix, year, randomInt(folioNumbers)));
    const taken = new Set((await database.selectFrom('proposals').select('folio').where('folio', 'in', tried).execute()).map(({ folio }) => folio));
    for (const folio of tried) if (!taken.has(folio)) fresh.add(folio);
  }
  return [...fresh];
}

async function inserted<Table extends keyof Tables>(transaction: Transaction<Tables>, table: Table, rows: readonly Insertable<Tables[Table]>[]): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) await transaction.insertInto(table).values(rows.slice(first, first + rowsAtOnce)).execute();
}
