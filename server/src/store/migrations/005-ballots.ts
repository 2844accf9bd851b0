import type { ColumnDefinitionBuilder, Kysely, Migration } from 'kysely';
import type { Store } from '../store.js';

/** Rounds people vote in, their ballots and the codes handed out for them. */
export const ballots = (kind: Store['kind']): Migration => ({
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    const counted = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => (kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity());
    const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
    const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey().notNull();
    const ofBallot = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references('ballots.code');

    await schema
      .createTable('ballot_rounds')
      .addColumn('prioritization', 'text', key)
      .addColumn('version', 'integer', required)
      .addColumn('closed_at', 'text')
      .addColumn('decided_by', 'text', (column) => column.references('staff.id'))
      .addColumn('reason', 'text')
      .addColumn('result', 'text')
      .addColumn('erased_at', 'text')
      .execute();

    await schema
      .createTable('ballots')
      .addColumn('code', 'text', key)
      .addColumn('prioritization', 'text', (column) => column.notNull().references('ballot_rounds.prioritization'))
      .addColumn('version', 'integer', required)
      .addColumn('state', 'text', required)
      .addColumn('channel', 'text', required)
      .addColumn('choice', 'text')
      .addColumn('device_hash', 'text', (column) => column.unique())
      .addColumn('secret_hash', 'text', required)
      .addColumn('received_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .execute();
    await schema.createIndex('ballots_by_round').on('ballots').columns(['prioritization', 'state']).execute();

    await schema
      .createTable('ballot_keys')
      .addColumn('key_hash', 'text', key)
      .addColumn('fingerprint', 'text')
      .addColumn('ballot', 'text', ofBallot)
      .addColumn('replaced', 'integer', required)
      .addColumn('created_at', 'text', required)
      .execute();
    await schema.createIndex('ballot_keys_by_ballot').on('ballot_keys').columns(['ballot']).execute();

    await schema
      .createTable('ballot_consents')
      .addColumn('ballot', 'text', ofBallot)
      .addColumn('consent', 'text', required)
      .addColumn('version', 'text', required)
      .addColumn('given', 'integer', required)
      .addColumn('language', 'text', required)
      .addColumn('at', 'text', required)
      .addPrimaryKeyConstraint('ballot_consents_key', ['ballot', 'consent', 'at'])
      .execute();

    await schema
      .createTable('ballot_events')
      .addColumn('id', 'integer', counted)
      .addColumn('ballot', 'text', ofBallot)
      .addColumn('at', 'text', required)
      .addColumn('kind', 'text', required)
      .execute();
    await schema.createIndex('ballot_events_by_ballot').on('ballot_events').columns(['ballot', 'id']).execute();

    await schema
      .createTable('ballot_invitations')
      .addColumn('code_hash', 'text', key)
      .addColumn('prioritization', 'text', required)
      .addColumn('created_at', 'text', required)
      .addColumn('ballot', 'text', (column) => column.references('ballots.code'))
      .execute();
    await schema.createIndex('ballot_invitations_by_ballot').on('ballot_invitations').columns(['ballot']).execute();
    await schema.createIndex('ballot_invitations_by_round').on('ballot_invitations').columns(['prioritization']).execute();
  },
});
