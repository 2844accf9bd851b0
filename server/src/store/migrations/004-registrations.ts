import type { ColumnDefinitionBuilder, Kysely, Migration } from 'kysely';
import type { Store } from '../store.js';

/** Registrations for meetings, who made them, and who came. */
export const registrations = (kind: Store['kind']): Migration => ({
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    const counted = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => (kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity());
    const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
    const code = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references('registrations.code');

    await schema
      .createTable('registration_meetings')
      .addColumn('meeting', 'text', (column) => column.primaryKey().notNull())
      .addColumn('arrivals', 'integer', required)
      .addColumn('attendance_version', 'integer', required)
      .addColumn('walk_ins', 'text')
      .addColumn('updated_at', 'text', required)
      .execute();

    await schema
      .createTable('registrations')
      .addColumn('code', 'text', (column) => column.primaryKey().notNull())
      .addColumn('meeting', 'text', (column) => column.notNull().references('registration_meetings.meeting'))
      .addColumn('arrival', 'integer', required)
      .addColumn('version', 'integer', required)
      .addColumn('state', 'text', required)
      .addColumn('sector', 'text', required)
      .addColumn('region', 'text')
      .addColumn('language', 'text', required)
      .addColumn('registered_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('attended', 'integer')
      .addColumn('key_hash', 'text', (column) => column.notNull().unique())
      .addColumn('fingerprint', 'text')
      .addColumn('personal_data_erased_at', 'text')
      .addUniqueConstraint('registrations_in_order', ['meeting', 'arrival'])
      .execute();
    // Who waits, in order; and how many there are of each state.
    await schema.createIndex('registrations_by_state').on('registrations').columns(['meeting', 'state', 'arrival']).execute();

    await schema
      .createTable('registration_personal_data')
      .addColumn('code', 'text', (column) => code(column).primaryKey())
      .addColumn('name', 'text', required)
      .addColumn('email', 'text')
      .addColumn('access_needs', 'text')
      .execute();

    await schema
      .createTable('registration_consents')
      .addColumn('code', 'text', code)
      .addColumn('consent', 'text', required)
      .addColumn('version', 'text', required)
      .addColumn('given', 'integer', required)
      .addColumn('language', 'text', required)
      .addColumn('at', 'text', required)
      .addPrimaryKeyConstraint('registration_consents_key', ['code', 'consent', 'at'])
      .execute();

    await schema
      .createTable('registration_events')
      .addColumn('id', 'integer', counted)
      .addColumn('code', 'text', code)
      .addColumn('at', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('actor', 'text', required)
      .addColumn('staff', 'text')
      .addColumn('detail', 'text')
      .execute();
    await schema.createIndex('registration_events_by_code').on('registration_events').columns(['code', 'id']).execute();

    await schema.alterTable('outgoing_mail').addColumn('registration', 'text', (column) => column.references('registrations.code')).execute();
    await schema.createIndex('outgoing_mail_by_registration').on('outgoing_mail').columns(['registration']).execute();
  },
});
