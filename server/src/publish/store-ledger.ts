import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { dayIn, type FeedDocument, type Proposal, type Reply } from 'mga-widgets/domain';
import { contentOf } from '../store/proposals.js';
import { readTransaction } from '../store/read-transaction.js';
import type { Store } from '../store/store.js';
import type { ProposalsTable, Tables } from '../store/tables.js';
import type { ProposalLedger, Received } from './ledger.js';
import { votesOf, type VotesByRound } from './published-votes.js';
import { registrationRevision } from './with-registrations.js';

/** Parameters of one statement are limited (SQLite: 32,766). */
const linesAtOnce = 1000;

/** What the intake received, as publishing asks for it. */
export class StoreLedger implements ProposalLedger {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Everything that happens to a proposal or a registration leaves an event, and events stay. Their count sees one that was committed after another begun later. A backup that
   * was restored may have as many.
   */
  async revision(): Promise<string> {
    const restored = await this.#store.database.selectFrom('imports').select('id').where('kind', '=', 'backup').orderBy('at', 'desc').limit(1).executeTakeFirst();
    const { last, count } = await this.#store.database.selectFrom('events').select((all) => [all.fn.max<number | string | null>('id').as('last'), all.fn.countAll().as('count')]).executeTakeFirstOrThrow();
    return `${last ?? 0}/${count}/${await registrationRevision(this.#store.database)}/${await this.#ballots()}/${restored?.id ?? ''}`;
  }

  /** The same of ballots, and of the rounds, which have a version. */
  async #ballots(): Promise<string> {
    const { last, count } = await this.#store.database.selectFrom('ballot_events').select((all) => [all.fn.max<number | string | null>('id').as('last'), all.fn.countAll().as('count')]).executeTakeFirstOrThrow();
    const { versions } = await this.#store.database.selectFrom('ballot_rounds').select((all) => all.fn.sum<number | string | null>('version').as('versions')).executeTakeFirstOrThrow();
    return `${last ?? 0}/${count}/${versions ?? 0}`;
  }

  votes(document: FeedDocument): Promise<VotesByRound> {
    return votesOf(this.#store, document);
  }

  async received(consultations: readonly string[], timeZone: string): Promise<Received> {
    await this.#store.database.transaction().execute((transaction) => this.#giveLines(transaction));
    // What becomes public between the two has no line yet: it is left for the next time, which its event asks for.
    return readTransaction(this.#store, async (database) => {
      const rows = await database
        .selectFrom('proposals')
        .innerJoin('ledger_lines', 'ledger_lines.folio', 'proposals.folio')
        .leftJoin('personal_data', (join) => join.onRef('personal_data.folio', '=', 'proposals.folio').on('personal_data.show_name', '=', 1))
        .selectAll('proposals')
        .select('personal_data.name as author')
        .where('consultation', 'in', consultations)
        .orderBy('ledger_lines.line')
        .execute();
      const replies = await this.#replies(database);
      const waiting = await database
        .selectFrom('proposals')
        .leftJoin('ledger_lines', 'ledger_lines.folio', 'proposals.folio')
        .where('ledger_lines.folio', 'is', null)
        .where('state', '=', 'received')
        .where('moderation', '=', 'before-publication')
        .where('consultation', 'in', consultations)
        .select((all) => ['consultation', all.fn.countAll().as('count')])
        .groupBy('consultation')
        .execute();
      const { updated } = await database.selectFrom('proposals').where('consultation', 'in', consultations).select((all) => all.fn.max<string | null>('updated_at').as('updated')).executeTakeFirstOrThrow();
      return {
        listed: rows.map((row) => proposalOf(row, replies.get(row.folio), timeZone)),
        waiting: new Map(waiting.map(({ consultation, count }) => [consultation, Number(count)])),
        ...(updated && { updated }),
      };
    });
  }

  /**
   * Gives a line to what became public since the last time. Lines are given here and not where a proposal is published, so that one process at a
   * time does it and a line once given stays the last until the next: readers keep their places by it.
   */
  async #giveLines(transaction: Transaction<Tables>): Promise<void> {
    if (this.#store.kind === 'postgresql') await sql`lock table ledger_lines in exclusive mode`.execute(transaction);
    const { last } = await transaction.selectFrom('ledger_lines').select((all) => all.fn.max<number | string | null>('line').as('last')).executeTakeFirstOrThrow();
    const without = await transaction
      .selectFrom('proposals')
      .leftJoin('ledger_lines', 'ledger_lines.folio', 'proposals.folio')
      .where('ledger_lines.folio', 'is', null)
      .where((where) => where.or([where('state', '!=', 'received'), where('moderation', '=', 'after-publication')]))
      .select('proposals.folio')
      .orderBy((order) => order.fn.coalesce('published_at', 'updated_at'))
      // Of those published at one moment, as an import does, what was put forward first comes first.
      .orderBy((order) => order.fn.coalesce('submitted', 'received_at'))
      .orderBy('proposals.folio')
      .execute();
    const lines = without.map(({ folio }, index) => ({ folio, line: Number(last ?? 0) + index + 1 }));
    for (let first = 0; first < lines.length; first += linesAtOnce) {
      await transaction.insertInto('ledger_lines').values(lines.slice(first, first + linesAtOnce)).execute();
    }
  }

  /** The reply that stands for each proposal: the last version that was published. */
  async #replies(database: Kysely<Tables>): Promise<ReadonlyMap<string, Reply>> {
    const rows = await database.selectFrom('replies').where('published_at', 'is not', null).select(['folio', 'content']).orderBy('version').execute();
    return new Map(rows.map(({ folio, content }) => [folio, JSON.parse(content) as Reply]));
  }
}

/** A row as the record of the feed. Where proposals are read after they are published, one that waits for that is public like the others. */
function proposalOf(row: Selectable<ProposalsTable> & { author: string | null }, reply: Reply | undefined, timeZone: string): Proposal {
  const isPublic = row.state === 'published' || (row.state === 'received' && row.moderation === 'after-publication');
  return {
    id: row.folio,
    consultation: row.consultation,
    ...contentOf(row),
    ...(row.author !== null && { author: row.author }),
    submitted: row.submitted ?? dayIn(timeZone, new Date(row.received_at)),
    channel: row.channel,
    ...(row.meeting !== null && { meeting: row.meeting }),
    status: !isPublic ? row.state : reply ? 'answered' : 'published',
    ...(row.state_reason !== null && { statusReason: row.state_reason }),
    ...(reply && { reply }),
    updated: row.updated_at,
  };
}
