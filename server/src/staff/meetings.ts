import type { Selectable } from 'kysely';
import { addDays, dayIn, meetingTime, registrationWindow, type Feed, type Meeting, type StaffMeeting, type StaffMeetings, type WalkIns } from 'mga-widgets/domain';
import type { RegistrationMeetingsTable } from '../store/registration-tables.js';
import { StaffProblem } from './problem.js';
import type { StaffApi, StaffMember } from './staff-api.js';

/** A meeting whose registrations somebody may see. */
export interface SeenMeeting {
  id: string;
  /** The feed it is in and what that says; absent when no feed has it any more. */
  known?: { feed: Feed; meeting: Meeting };
}

/** Days in which a meeting nobody registered for can still be told who came to. */
const stillShown = 30;

/**
 * The one rule of who sees which meeting: a coordinator every one, an official those their institution calls or leads. Nothing of the staff reads or changes a
 * registration without it.
 */
function maySee({ role, organization }: StaffMember, meeting: Meeting | undefined): boolean {
  return role === 'coordinator' || (organization !== undefined && [meeting?.organizer, meeting?.facilitator].some((party) => party?.organization === organization));
}

/** The meetings whose registrations somebody may see, by when they begin: those that take them here, those that took place lately, and those that have some. */
export async function staffMeetings(api: StaffApi, member: StaffMember): Promise<StaffMeetings> {
  const stored = new Set((await api.store.database.selectFrom('registration_meetings').select('meeting').execute()).map(({ meeting }) => meeting));
  const known = meetingsIn(api.feeds()).filter(({ known }) => stored.has(known.meeting.id) || isShown(known, api.now()));
  const unknown = [...stored].filter((id) => !known.some((each) => each.id === id)).map((id): SeenMeeting => ({ id }));
  const seen = [...known, ...unknown].filter(({ known }) => maySee(member, known?.meeting));
  const startOf = ({ known }: SeenMeeting): string => known?.meeting.start ?? '';
  return { meetings: await Promise.all(seen.sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1)).map((each) => staffMeeting(api, each))) };
}

/** A meeting by its identifier. @throws StaffProblem `unknown-record` when it is not one of those somebody may see. */
export async function seenMeeting({ store, feeds }: StaffApi, member: StaffMember, id: string): Promise<SeenMeeting> {
  const found = meetingsIn(feeds()).find((each) => each.id === id);
  if (!found && !(await store.database.selectFrom('registration_meetings').select('meeting').where('meeting', '=', id).executeTakeFirst())) throw new StaffProblem('unknown-record');
  if (!maySee(member, found?.known.meeting)) throw new StaffProblem('unknown-record');
  return found ?? { id };
}

/** The meetings of these feeds that registrations can be taken for here; of several of one name, the first, as the intake does. */
function meetingsIn(feeds: readonly Feed[]): Required<SeenMeeting>[] {
  const all = feeds.flatMap((feed) => feed.meetings.map((meeting) => ({ id: meeting.id, known: { feed, meeting } })));
  const taking = all.filter(({ known: { feed, meeting } }) => registrationWindow(meeting, feed.timeZone, new Date(0)).standing !== 'none');
  return taking.filter(({ id }, index) => taking.findIndex((each) => each.id === id) === index);
}

function isShown({ feed, meeting }: Required<SeenMeeting>['known'], now: Date): boolean {
  const { standing } = registrationWindow(meeting, feed.timeZone, now);
  const day = meetingTime(meeting, feed.timeZone)?.endDay;
  return standing === 'open' || standing === 'not-yet' || (standing === 'closed' && day !== undefined && dayIn(feed.timeZone, now) <= addDays(day, stillShown));
}

/** A meeting and how its registrations stand. */
export async function staffMeeting({ store: { database }, now }: StaffApi, { id, known }: SeenMeeting): Promise<StaffMeeting> {
  const rows = await database.selectFrom('registrations').select(({ fn }) => ['state', 'attended', fn.countAll().as('count')] as const).where('meeting', '=', id).groupBy(['state', 'attended']).execute();
  const saved = await database.selectFrom('registration_meetings').selectAll().where('meeting', '=', id).executeTakeFirst();
  const count = (which: (row: (typeof rows)[number]) => boolean): number => rows.filter(which).reduce((sum, row) => sum + Number(row.count), 0);
  const { title = id, start, timeZone, status, organizer, facilitator, seats } = known?.meeting ?? {};
  return {
    id,
    title,
    ...(known && { start, timeZone: timeZone ?? known.feed.timeZone }),
    ...(status && { status }),
    ...(organizer && { organizer }),
    ...(facilitator && { facilitator }),
    ...(seats !== undefined && { seats }),
    seated: count(({ state }) => state === 'seated'),
    waiting: count(({ state }) => state === 'waiting'),
    cancelled: count(({ state }) => state === 'cancelled'),
    marked: count(({ attended }) => attended !== null),
    ...(saved?.attendance_version && { attended: count(({ attended }) => attended === 1) + walkInsOf(saved).reduce((sum, each) => sum + each.count, 0) }),
    open: known !== undefined && registrationWindow(known.meeting, known.feed.timeZone, now()).standing === 'open',
  };
}

/** Who came without a registration, as it was saved. */
export const walkInsOf = (saved: Pick<Selectable<RegistrationMeetingsTable>, 'walk_ins'> | undefined): WalkIns[] => JSON.parse(saved?.walk_ins ?? '[]') as WalkIns[];
