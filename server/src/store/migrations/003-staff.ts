import { sql, type ColumnDefinitionBuilder, type Kysely, type Migration } from 'kysely';
import { searchTextOf } from '../proposals.js';
import type { Store } from '../store.js';
import type { Tables } from '../tables.js';

/** Officials and their work on proposals, mail that has to go out, and what was gathered in person. */
export const staff = (kind: Store['kind']): Migration => ({
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    const counted = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => (kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity());
    const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
    const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey().notNull();
    const folioKey = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => key(column).references('proposals.folio');
    const ofStaff = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references('staff.id');

    await schema
      .createTable('staff')
      .addColumn('id', 'text', key)
      .addColumn('name', 'text', required)
      .addColumn('role', 'text', required)
      .addColumn('organization', 'text')
      .addColumn('email', 'text', (column) => column.unique())
      .addColumn('digest', 'integer', required)
      .addColumn('token_hash', 'text', (column) => column.unique())
      .addColumn('token_expires_at', 'text')
      .addColumn('created_at', 'text', required)
      .addColumn('revoked_at', 'text')
      .execute();

    await schema
      .createTable('staff_sessions')
      .addColumn('id_hash', 'text', key)
      .addColumn('staff', 'text', ofStaff)
      .addColumn('method', 'text', required)
      .addColumn('created_at', 'text', required)
      .addColumn('seen_at', 'text', required)
      .addColumn('expires_at', 'text', required)
      .execute();
    await schema.createIndex('staff_sessions_by_staff').on('staff_sessions').columns(['staff']).execute();

    await schema
      .createTable('staff_events')
      .addColumn('id', 'integer', counted)
      .addColumn('at', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('staff', 'text')
      .addColumn('detail', 'text')
      .execute();

    await schema
      .createTable('assignments')
      .addColumn('folio', 'text', folioKey)
      .addColumn('organization', 'text', required)
      .addColumn('assigned_at', 'text', required)
      .execute();
    await schema.createIndex('assignments_by_organization').on('assignments').columns(['organization', 'folio']).execute();

    await schema
      .createTable('reply_drafts')
      .addColumn('folio', 'text', folioKey)
      .addColumn('version', 'integer', required)
      .addColumn('content', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('updated_by', 'text', ofStaff)
      .execute();

    await schema
      .createTable('reply_templates')
      .addColumn('id', 'text', key)
      .addColumn('version', 'integer', required)
      .addColumn('organization', 'text')
      .addColumn('title', 'text', required)
      .addColumn('decision', 'text')
      .addColumn('reasons', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('updated_by', 'text', ofStaff)
      .execute();

    await schema
      .createTable('outgoing_mail')
      .addColumn('id', 'text', key)
      .addColumn('kind', 'text', required)
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('folio', 'text', (column) => column.references('proposals.folio'))
      .addColumn('reply_version', 'integer')
      .addColumn('staff', 'text', (column) => column.references('staff.id'))
      .addColumn('state', 'text', required)
      .addColumn('attempts', 'integer', required)
      .addColumn('next_attempt_at', 'text', required)
      .addColumn('claimed_by', 'text')
      .addColumn('claimed_until', 'text')
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('sent_at', 'text')
      .addColumn('problem', 'text')
      .execute();
    await schema.createIndex('outgoing_mail_by_state').on('outgoing_mail').columns(['state', 'next_attempt_at']).execute();
    await schema.createIndex('outgoing_mail_by_folio').on('outgoing_mail').columns(['folio']).execute();

    await schema
      .createTable('imports')
      .addColumn('id', 'text', key)
      .addColumn('kind', 'text', required)
      .addColumn('file_hash', 'text', required)
      .addColumn('at', 'text', required)
      .addColumn('staff', 'text', (column) => column.references('staff.id'))
      .addColumn('detail', 'text', required)
      .execute();

    await schema
      .createTable('proposal_sources')
      .addColumn('folio', 'text', folioKey)
      .addColumn('import', 'text', (column) => column.notNull().references('imports.id'))
      .addColumn('source', 'text', (column) => column.notNull().unique())
      .addColumn('row', 'integer', required)
      .addColumn('said_hash', 'text', required)
      .execute();

    await schema
      .createTable('proposal_flags')
      .addColumn('folio', 'text', (column) => column.notNull().references('proposals.folio'))
      .addColumn('flag', 'text', required)
      .addColumn('detail', 'text')
      .addPrimaryKeyConstraint('proposal_flags_key', ['folio', 'flag'])
      .execute();

    await schema.alterTable('proposals').addColumn('channel', 'text', (column) => column.notNull().defaultTo('online')).execute();
    await schema.alterTable('proposals').addColumn('meeting', 'text').execute();
    await schema.alterTable('proposals').addColumn('submitted', 'text').execute();
    await schema.alterTable('proposals').addColumn('search_text', 'text').execute();
    await fillSearchText(database);
    // The order of the queue, as `putForwardAt` writes it; and of each state, with all that counting takes, so that the long texts are not read for it.
    await sql`create index proposals_by_put_forward on proposals (coalesce(submitted || 'T12:00:00.000Z', received_at), folio)`.execute(database);
    await sql`create index proposals_by_queue on proposals (state, coalesce(submitted || 'T12:00:00.000Z', received_at), folio, consultation)`.execute(database);
    await schema.alterTable('events').addColumn('staff', 'text').execute();
    await schema.alterTable('replies').addColumn('staff', 'text').execute();
  },
});

/** What was received before there was a search. */
async function fillSearchText(database: Kysely<Tables>): Promise<void> {
  for (;;) {
    const rows = await database.selectFrom('proposals').select(['folio', 'title', 'problem', 'change']).where('search_text', 'is', null).limit(500).execute();
    if (!rows.length) return;
    for (const row of rows) await database.updateTable('proposals').set({ search_text: searchTextOf(row) }).where('folio', '=', row.folio).execute();
  }
}
