import type { ColumnDefinitionBuilder, Kysely, Migration } from 'kysely';
import type { Store } from '../store.js';

/** Proposals, who sent them, what they consented to and what happened. */
export const intake = (kind: Store['kind']): Migration => ({
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    const counted = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => (kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity());
    const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
    const folio = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references('proposals.folio');

    await schema
      .createTable('proposals')
      .addColumn('folio', 'text', (column) => column.primaryKey().notNull())
      .addColumn('consultation', 'text', required)
      .addColumn('version', 'integer', required)
      .addColumn('state', 'text', required)
      .addColumn('state_reason', 'text')
      .addColumn('moderation', 'text', required)
      .addColumn('received_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('published_at', 'text')
      .addColumn('secret_hash', 'text', required)
      .addColumn('language', 'text', required)
      .addColumn('title', 'text', required)
      .addColumn('problem', 'text', required)
      .addColumn('affected', 'text')
      .addColumn('change', 'text', required)
      .addColumn('indicator', 'text')
      .addColumn('baseline', 'text')
      .addColumn('target', 'text')
      .addColumn('target_date', 'text')
      .addColumn('ogp_values', 'text')
      .addColumn('sdgs', 'text')
      .addColumn('theme', 'text')
      .addColumn('region', 'text')
      .addColumn('institution', 'text')
      .addColumn('sector', 'text', required)
      .addColumn('personal_data_erased_at', 'text')
      .execute();
    // Lists are newest first; publishing and moderation look for what changed and what waits.
    await schema.createIndex('proposals_by_received').on('proposals').columns(['consultation', 'received_at', 'folio']).execute();
    await schema.createIndex('proposals_by_updated').on('proposals').columns(['updated_at']).execute();
    await schema.createIndex('proposals_by_state').on('proposals').columns(['consultation', 'state', 'received_at']).execute();

    await schema
      .createTable('personal_data')
      .addColumn('folio', 'text', (column) => folio(column).primaryKey())
      .addColumn('name', 'text')
      .addColumn('email', 'text')
      .addColumn('show_name', 'integer', required)
      .execute();

    await schema
      .createTable('consents')
      .addColumn('folio', 'text', folio)
      .addColumn('consent', 'text', required)
      .addColumn('version', 'text', required)
      .addColumn('given', 'integer', required)
      .addColumn('language', 'text', required)
      .addColumn('at', 'text', required)
      .addPrimaryKeyConstraint('consents_key', ['folio', 'consent', 'at'])
      .execute();

    await schema
      .createTable('consent_texts')
      .addColumn('consent', 'text', required)
      .addColumn('version', 'text', required)
      .addColumn('language', 'text', required)
      .addColumn('text', 'text', required)
      .addPrimaryKeyConstraint('consent_texts_key', ['consent', 'version', 'language'])
      .execute();

    await schema
      .createTable('idempotency_keys')
      .addColumn('key_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('fingerprint', 'text')
      .addColumn('folio', 'text', folio)
      .addColumn('created_at', 'text', required)
      .execute();
    await schema.createIndex('idempotency_keys_by_folio').on('idempotency_keys').columns(['folio']).execute();

    await schema
      .createTable('events')
      .addColumn('id', 'integer', counted)
      .addColumn('folio', 'text', folio)
      .addColumn('at', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('actor', 'text', required)
      .addColumn('detail', 'text')
      .execute();
    await schema.createIndex('events_by_folio').on('events').columns(['folio', 'id']).execute();

    await schema
      .createTable('replies')
      .addColumn('folio', 'text', folio)
      .addColumn('version', 'integer', required)
      .addColumn('decision', 'text', required)
      .addColumn('content', 'text', required)
      .addColumn('created_at', 'text', required)
      .addColumn('published_at', 'text')
      .addPrimaryKeyConstraint('replies_key', ['folio', 'version'])
      .execute();

    await schema
      .createTable('server_keys')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', required)
      .addColumn('created_at', 'text', required)
      .execute();
  },
});
