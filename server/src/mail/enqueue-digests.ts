import { dayIn, toInstant, type Feed } from 'mga-widgets/domain';
import type { Store } from '../store/store.js';
import { waitingMail } from './enqueue.js';
import { isoWeek, mondayOf } from './iso-week.js';

/** When the week's digest is due, by the clock of the first content's zone. */
const dueAt = '08:00';

/**
 * Writes down the digest of this week for each member of the staff who wants one and has an address, once it is due. Whoever asks for it later in the week
 * gets it then; so does everybody when nothing ran on Monday. What it says, and whether there is anything to say, is looked up when it is sent.
 *
 * @returns How many were written down.
 */
export async function enqueueDigests({ database }: Store, feeds: readonly Feed[], now: Date): Promise<number> {
  const zone = feeds[0]?.timeZone ?? 'UTC';
  const today = dayIn(zone, now);
  const monday = mondayOf(today);
  if (now < toInstant(`${monday}T${dueAt}`, zone)) return 0;
  const week = isoWeek(monday);
  const wanting = await database.selectFrom('staff').select('id').where('digest', '=', 1).where('email', 'is not', null).where('revoked_at', 'is', null).execute();
  const written = await database.selectFrom('outgoing_mail').select('reference').where('kind', '=', 'digest').where('created_at', '>=', toInstant(monday, zone).toISOString()).execute();
  const known = new Set(written.map(({ reference }) => reference));
  const rows = wanting
    .map(({ id }) => waitingMail({ kind: 'digest', reference: `digest:${id}:${week}`, folio: null, reply_version: null, staff: id }, now.toISOString()))
    .filter(({ reference }) => !known.has(reference));
  if (!rows.length) return 0;
  // Another process may be doing the same.
  const { numInsertedOrUpdatedRows } = await database.insertInto('outgoing_mail').values(rows).onConflict((conflict) => conflict.column('reference').doNothing()).executeTakeFirst();
  return Number(numInsertedOrUpdatedRows);
}
