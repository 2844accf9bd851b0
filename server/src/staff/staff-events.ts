import type { Kysely } from 'kysely';
import type { StaffEventsTable, Tables } from '../store/tables.js';

/** Writes down what the staff did that is not about one proposal; `detail` never has personal data of who proposes, nor a token. */
export async function recordStaffEvent(
  database: Kysely<Tables>,
  { at, kind, staff, detail }: Pick<StaffEventsTable, 'at' | 'kind'> & { staff?: string; detail?: Readonly<Record<string, unknown>> },
): Promise<void> {
  await database.insertInto('staff_events').values({ at, kind, staff: staff ?? null, detail: detail === undefined ? null : JSON.stringify(detail) }).execute();
}
