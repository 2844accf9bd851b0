import type { Kysely } from 'kysely';
import type { ConsultationRules } from '../intake/consultation-rules.js';
import type { ProposalsTable, Tables } from '../store/tables.js';
import { machineMade, type MachineSign } from './machine-made.js';
import type { ReadRow } from './read-proposals.js';
import { bodyOf, saidHash, textKeys } from './same-text.js';

/** How rows become proposals. */
export interface ImportSettings {
  rules: ConsultationRules;
  /** For rows that don't say it themselves. */
  channel: 'online' | 'in-person';
  meeting?: string | undefined;
  /** Whether what has no flag that asks for a look is published at once. */
  publish: boolean;
  /** BCP 47 tag of the feed. */
  language: string;
  folioPrefix: string;
  now: Date;
}

/** What becomes of a row. */
export interface RowOutcome {
  row: number;
  title: string;
  /** What names the row for good: it is never imported twice. */
  source: string;
  /** `known` was imported before; `conflict` has the identifier of one that was, and says something else. */
  outcome: 'new' | 'known' | 'conflict';
  /** Its own, or that of the one it was imported as; absent in a dry run. */
  folio?: string;
  /** As it is imported; of no meaning for one that is not new. */
  state: ProposalsTable['state'];
  /** Row of this file or folio of the store whose text it repeats. */
  repeats?: { row: number } | { folio: string };
  machineSign?: MachineSign;
  noDescription: boolean;
}

/** The same with what was read. */
export interface PlannedRow extends RowOutcome {
  read: ReadRow;
  saidHash: string;
}

/** What importing the rows would do. Nothing is written. */
export async function planImport(database: Kysely<Tables>, rows: readonly ReadRow[], settings: ImportSettings): Promise<PlannedRow[]> {
  const known = await knownSources(database, settings.rules.id);
  const texts = await storedTexts(database, settings.rules.id);
  const signs = machineMade(rows.map(({ cells, written }) => ({ title: cells.title, body: bodyOf(cells), written: written.join('\n'), submitted: cells.submitted })));
  const seen = new Map<string, number>();
  return rows.map((read, index): PlannedRow => {
    const { row, cells } = read;
    const said = saidHash(cells);
    const source = sourceOf(read, settings, seen);
    const before = known.get(source);
    const planned = { row, read, source, saidHash: said, title: cells.title, noDescription: bodyOf(cells) === '' };
    // What it repeats would be itself.
    if (before) return { ...planned, outcome: before.said_hash === said ? 'known' : 'conflict', folio: before.folio, state: 'received' };
    const keys = textKeys(cells);
    const repeats = keys.flatMap((key) => texts.get(key) ?? [])[0];
    if (!cells.withdrawn) for (const key of keys) if (!texts.has(key)) texts.set(key, { row });
    const machineSign = signs[index];
    const state = cells.withdrawn ? 'withdrawn' : settings.publish && !repeats && !machineSign ? 'published' : 'received';
    return { ...planned, outcome: 'new', state, ...(repeats && { repeats }), ...(machineSign && { machineSign }) };
  });
}

/** What names a row: the identifier it has elsewhere, else what it says, and which of those that say the same it is. */
function sourceOf({ cells }: ReadRow, { rules }: ImportSettings, seen: Map<string, number>): string {
  if (cells.source) return `${rules.id} id ${cells.source}`;
  const said = `${cells.submitted ?? ''} ${saidHash(cells)}`;
  const count = (seen.get(said) ?? 0) + 1;
  seen.set(said, count);
  return `${rules.id} text ${said} ${count}`;
}

async function knownSources(database: Kysely<Tables>, consultation: string): Promise<Map<string, { folio: string; said_hash: string }>> {
  const rows = await database
    .selectFrom('proposal_sources')
    .innerJoin('proposals', 'proposals.folio', 'proposal_sources.folio')
    .where('consultation', '=', consultation)
    .select(['source', 'proposal_sources.folio', 'said_hash'])
    .execute();
  return new Map(rows.map(({ source, ...rest }) => [source, rest]));
}

/** Proposals read at once; only the names of their texts are kept. */
const readAtOnce = 2000;

/** The texts there are in a consultation, by name. Those that were withdrawn or retired are nobody's original. */
async function storedTexts(database: Kysely<Tables>, consultation: string): Promise<Map<string, { folio: string } | { row: number }>> {
  const texts = new Map<string, { folio: string } | { row: number }>();
  for (let after = ''; ; ) {
    const rows = await database.selectFrom('proposals').select(['folio', 'title', 'problem', 'change']).where('consultation', '=', consultation).where('state', 'in', ['received', 'published']).where('folio', '>', after).orderBy('folio').limit(readAtOnce).execute();
    for (const { folio, ...said } of rows) for (const key of textKeys(said)) if (!texts.has(key)) texts.set(key, { folio });
    if (rows.length < readAtOnce) return texts;
    after = rows.at(-1)!.folio;
  }
}
