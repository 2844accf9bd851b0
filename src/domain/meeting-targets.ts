import { addMonths } from './dates.js';
import { isDay } from './day.js';
import type { Feed, Meeting } from './feed.js';
import { meetingCalendar, type CalendarMeeting } from './meeting-calendar.js';

type MeetingsAndTargets = Pick<Feed, 'meetings' | 'timeZone' | 'forum'>;

/**
 * Whether a meeting is one of the forum, which is what its targets speak of: its kind is `forum`, or the source states no kind. Workshops,
 * hearings, working groups and others are not, whoever may attend them.
 */
export function isForumMeeting(meeting: Meeting): boolean {
  return meeting.kind === undefined || meeting.kind === 'forum';
}

/** Meetings open to everyone in a calendar year, beside those that do not count and why. */
export interface OpenMeetings {
  year: number;
  /** Open, not cancelled, and over before today. */
  held: number;
  /** Open, not cancelled, today or later. */
  scheduled: number;
  /** Not open; cancelled ones left out. */
  internal: number;
  /** The source does not say whether they are open; cancelled ones left out. They do not count as open. */
  unstated: number;
  /** Cancelled, open or not. */
  cancelled: number;
  /** Fewest open meetings in a year, from the feed; absent when the feed sets none. */
  target?: number;
  /** `met`: enough were held. `planned`: enough with those scheduled. `short`: more must be called. `missed`: the year ended short. Absent without a target. */
  verdict?: 'met' | 'planned' | 'short' | 'missed';
}

/** Counts the forum's meetings of a year, each in the year it begins. A meeting that moved counts where it moved to. */
export function openMeetings(feed: MeetingsAndTargets, year: number, today: string): OpenMeetings {
  const all = forumMeetings(feed, today).filter(({ time }) => Number(time.startDay.slice(0, 4)) === year);
  const standing = all.filter(stands);
  const open = standing.filter(({ meeting }) => meeting.access === 'open');
  const held = open.filter(({ past }) => past).length;
  const scheduled = open.length - held;
  const target = feed.forum.targets?.openMeetingsPerYear?.min;
  return {
    year,
    held,
    scheduled,
    internal: standing.filter(({ meeting }) => meeting.access === 'internal').length,
    unstated: standing.filter(({ meeting }) => meeting.access === undefined).length,
    cancelled: all.length - standing.length,
    ...(target !== undefined && {
      target,
      verdict: held >= target ? 'met' : year < Number(today.slice(0, 4)) ? 'missed' : held + scheduled >= target ? 'planned' : 'short',
    }),
  };
}

/** Whether the forum meets as often as it must. */
export interface MeetingRhythm {
  /** Longest time between two meetings, in months, from the feed; absent when the feed sets none. */
  months?: number;
  /** Last meeting held. */
  last?: CalendarMeeting;
  /** Last day to hold the next one in time: that many months after the last one ended. */
  due?: string;
  /** Next meeting called, today's among them. */
  next?: CalendarMeeting;
  /** Whether the next meeting begins by the due day; absent when there is none or nothing to compare it with. */
  nextInTime?: boolean;
  /** `met`: the due day has not passed. `late`: it has. `none-held`: no meeting has been held yet. Absent without a target. */
  verdict?: 'met' | 'late' | 'none-held';
}

/** The rule of the longest time between meetings (six months, in OGP's standards). Every meeting of the forum counts, open or not; cancelled ones do not. */
export function sixMonthRule(feed: MeetingsAndTargets, today: string): MeetingRhythm {
  const meetings = forumMeetings(feed, today).filter(stands);
  const months = feed.forum.targets?.monthsBetweenMeetings?.max;
  const last = meetings.filter(({ past }) => past).reduce<CalendarMeeting | undefined>((latest, entry) => (latest && latest.time.endDay > entry.time.endDay ? latest : entry), undefined);
  const next = meetings.find(({ past }) => !past);
  const found = { ...(months !== undefined && { months }), ...(last && { last }), ...(next && { next }) };
  if (months === undefined || !isDay(today)) return found;
  if (!last) return { ...found, verdict: 'none-held' };
  const due = addMonths(last.time.endDay, months);
  return { ...found, due, ...(next && { nextInTime: next.time.startDay <= due }), verdict: today <= due ? 'met' : 'late' };
}

const stands = ({ meeting }: CalendarMeeting): boolean => meeting.status !== 'cancelled';

function forumMeetings(feed: MeetingsAndTargets, today: string): CalendarMeeting[] {
  return meetingCalendar(feed, today).dated.filter(({ meeting }) => isForumMeeting(meeting));
}
