import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import { searchable, type ProposalContent, type Reply, type StatedContent } from 'mga-widgets/domain';
import type { EventsTable, PersonalDataTable, ProposalsTable, Tables } from './tables.js';

/** What a proposal says, as columns. */
export type ContentColumns = Pick<
  ProposalsTable,
  'title' | 'problem' | 'affected' | 'change' | 'indicator' | 'baseline' | 'target' | 'target_date' | 'ogp_values' | 'sdgs' | 'theme' | 'region' | 'institution' | 'sector'
>;

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** What a proposal is searched by. */
export const searchTextOf = ({ title, problem, change }: Pick<ProposalContent, 'title' | 'problem' | 'change'>): string => searchable(`${title} ${problem} ${change}`);

export function contentColumns(stated: StatedContent): ContentColumns & { search_text: string } {
  // These columns are never null, so what is not stated is empty in them.
  const content = { problem: '', change: '', sector: '', ...stated };
  return {
    search_text: searchTextOf(content),
    title: content.title,
    problem: content.problem,
    affected: content.affected ?? null,
    change: content.change,
    indicator: content.indicator ?? null,
    baseline: content.baseline ?? null,
    target: content.target ?? null,
    target_date: content.targetDate ?? null,
    ogp_values: json(content.ogpValues),
    sdgs: json(content.sdgs),
    theme: content.theme ?? null,
    region: content.region ?? null,
    institution: json(content.institution),
    sector: content.sector,
  };
}

/** What a proposal says, without what it does not say. */
export function contentOf(row: ContentColumns): StatedContent {
  const list = <Item>(text: string | null): Item[] | null => (text === null ? null : (JSON.parse(text) as Item[]));
  const content: { [Field in keyof StatedContent]: StatedContent[Field] | null } = {
    title: row.title,
    problem: row.problem,
    affected: row.affected,
    change: row.change,
    indicator: row.indicator,
    baseline: row.baseline,
    target: row.target,
    targetDate: row.target_date,
    ogpValues: list(row.ogp_values),
    sdgs: list(row.sdgs),
    theme: row.theme,
    region: row.region,
    institution: row.institution === null ? null : (JSON.parse(row.institution) as ProposalContent['institution']),
    sector: row.sector,
  };
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null && value !== '')) as unknown as StatedContent;
}

/** A proposal with what belongs to it. */
export interface StoredProposal {
  row: Selectable<ProposalsTable>;
  author: Omit<Selectable<PersonalDataTable>, 'folio'> | undefined;
  /** The reply that stands: the last version that was published. */
  reply: Reply | undefined;
}

export async function findProposal(database: Kysely<Tables>, folio: string): Promise<StoredProposal | undefined> {
  const row = await database.selectFrom('proposals').selectAll().where('folio', '=', folio).executeTakeFirst();
  if (!row) return undefined;
  const author = await database.selectFrom('personal_data').select(['name', 'email', 'show_name']).where('folio', '=', folio).executeTakeFirst();
  const reply = await database.selectFrom('replies').select('content').where('folio', '=', folio).where('published_at', 'is not', null).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return { row, author, reply: reply && (JSON.parse(reply.content) as Reply) };
}

/** Writes down that something happened to a proposal. */
export async function recordEvent(database: Kysely<Tables>, event: Omit<Insertable<EventsTable>, 'id' | 'detail'> & { detail?: Readonly<Record<string, unknown>> }): Promise<void> {
  await database.insertInto('events').values({ ...event, detail: json(event.detail) }).execute();
}

/**
 * Changes a proposal that still has the version it was read with, and makes it one more.
 *
 * @returns Whether it was changed; false when somebody else changed it meanwhile.
 */
export async function changeProposal(database: Kysely<Tables>, before: Pick<ProposalsTable, 'folio' | 'version'>, change: Omit<Updateable<ProposalsTable>, 'folio' | 'version'>): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('proposals')
    .set({ ...change, version: before.version + 1 })
    .where('folio', '=', before.folio)
    .where('version', '=', before.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
