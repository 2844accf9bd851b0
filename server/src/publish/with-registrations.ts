import type { Kysely } from 'kysely';
import { meetingTime, registrationWindow, type FeedDocument, type Meeting, type SectorCount, type WalkIns } from 'mga-widgets/domain';
import { lockMeeting, moveUp } from '../registrations/seats.js';
import { readTransaction } from '../store/read-transaction.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import type { ContentToPublish } from './published-files.js';

/** What the store knows of the registrations of a meeting. */
interface Registered {
  seated: number;
  waiting: number;
  /** Who came, by sector; absent while attendance was not saved. */
  came?: ReadonlyMap<string, number>;
  updated: string;
}

/**
 * A content with how the seats of its meetings stand and who came to them, as counts only, and with where registrations are taken. Before that, those who wait
 * get the seats the content has added. Where nobody registered, and for the attendance the office states itself, the content stays as it is.
 *
 * @param address Where registrations are taken, relative to the feed, where the content does not state it.
 */
export async function withRegistrations<Content extends ContentToPublish>(store: Store, content: Content, address: string, now: Date): Promise<Content> {
  const { document } = content;
  const meetings = Array.isArray(document.meetings) ? document.meetings : [];
  if (!meetings.length) return content;
  const before = await readTransaction(store, (database) => registeredFor(database, meetings.map(({ id }) => id)));
  const moved = await Promise.all(meetings.map((meeting) => moveUpFor(store, meeting, document.timeZone, before.get(meeting.id), now)));
  const registered = moved.some(Boolean) ? await readTransaction(store, (database) => registeredFor(database, meetings.map(({ id }) => id))) : before;
  const isUpcoming = (meeting: Meeting): boolean => ['open', 'not-yet'].includes(registrationWindow(meeting, document.timeZone, now).standing);
  if (!registered.size && !meetings.some(isUpcoming)) return content;
  const updated = [...registered.values()].map((each) => each.updated).reduce((latest, each) => (Date.parse(each) > Date.parse(latest) ? each : latest), document.updated);
  return {
    ...content,
    document: {
      ...document,
      updated,
      links: { registrations: address, ...document.links },
      meetings: meetings.map((meeting) => {
        const own = registered.get(meeting.id);
        if (own) return withFigures(meeting, own, document.forum);
        return isUpcoming(meeting) && meeting.seatsTaken === undefined ? { ...meeting, seatsTaken: 0, waiting: 0 } : meeting;
      }),
    },
  };
}

/** Gives those who wait the seats there are more of than before. @returns Whether anybody moved up. */
async function moveUpFor(store: Store, meeting: Meeting, feedZone: string, registered: Registered | undefined, now: Date): Promise<boolean> {
  const { id, seats, status } = meeting;
  const begins = meetingTime(meeting, feedZone)?.startsAt;
  if (!registered?.waiting || (seats !== undefined && seats <= registered.seated) || status === 'cancelled' || (begins && now >= begins)) return false;
  const at = now.toISOString();
  return store.database.transaction().execute(async (transaction) => {
    await lockMeeting(transaction, id, at);
    return (await moveUp(transaction, id, seats, at)) > 0;
  });
}

/**
 * A sector of which fewer came than the forum counts in public is left out, and so is how many came in all when the rest, which is what was left out, would
 * tell it.
 */
function withFigures(meeting: Meeting, { seated, waiting, came }: Registered, { minimumCount = 1 }: FeedDocument['forum']): Meeting {
  const seats = { ...meeting, seatsTaken: seated, waiting };
  if (!came || meeting.attendance?.length || meeting.attended !== undefined) return seats;
  const attendance = [...came].filter(([, count]) => count >= minimumCount).map(([sector, count]): SectorCount => ({ sector, count })).sort((one, other) => (one.sector < other.sector ? -1 : 1));
  const attended = sum(came.values());
  const leftOut = attended - sum(attendance.map(({ count }) => count));
  return { ...seats, ...(attendance.length && { attendance }), ...((leftOut === 0 || leftOut >= minimumCount) && { attended }) };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0);

/** The registrations of these meetings, counted; nothing of those nobody registered for and whose attendance nobody saved. */
async function registeredFor(database: Kysely<Tables>, meetings: readonly string[]): Promise<Map<string, Registered>> {
  const known = await database.selectFrom('registration_meetings').select(['meeting', 'attendance_version', 'walk_ins', 'updated_at']).where('meeting', 'in', meetings).execute();
  if (!known.length) return new Map();
  const counts = await database
    .selectFrom('registrations')
    .select(({ fn }) => ['meeting', 'state', 'sector', 'attended', fn.countAll().as('count')] as const)
    .where('meeting', 'in', known.map(({ meeting }) => meeting))
    .groupBy(['meeting', 'state', 'sector', 'attended'])
    .execute();
  return new Map(
    known.map(({ meeting, attendance_version, walk_ins, updated_at }): [string, Registered] => {
      const own = counts.filter((each) => each.meeting === meeting);
      const of = (state: string): number => sum(own.filter((each) => each.state === state).map(({ count }) => Number(count)));
      const present = [...own.filter(({ attended }) => attended === 1).map(({ sector, count }) => ({ sector, count: Number(count) })), ...(JSON.parse(walk_ins ?? '[]') as WalkIns[])];
      const came = new Map<string, number>();
      for (const { sector, count } of present) came.set(sector, (came.get(sector) ?? 0) + count);
      return [meeting, { seated: of('seated'), waiting: of('waiting'), ...(attendance_version > 0 && { came }), updated: updated_at }];
    }),
  );
}

/** A text that changes whenever registrations or attendance do. */
export async function registrationRevision(database: Kysely<Tables>): Promise<string> {
  const { last, count } = await database.selectFrom('registration_events').select(({ fn }) => [fn.max<number | string | null>('id').as('last'), fn.countAll().as('count')]).executeTakeFirstOrThrow();
  const { saved } = await database.selectFrom('registration_meetings').select(({ fn }) => fn.sum<number | string | null>('attendance_version').as('saved')).executeTakeFirstOrThrow();
  return `${last ?? 0}/${count}/${saved ?? 0}`;
}
