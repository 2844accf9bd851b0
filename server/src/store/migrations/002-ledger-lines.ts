import type { Kysely, Migration } from 'kysely';

/** The place of each proposal in the public ledger. */
export const ledgerLines: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('ledger_lines')
      .addColumn('folio', 'text', (column) => column.primaryKey().notNull().references('proposals.folio'))
      .addColumn('line', 'integer', (column) => column.notNull().unique())
      .execute();
  },
};
