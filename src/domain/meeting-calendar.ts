import { isDay } from './day.js';
import type { Feed, Meeting } from './feed.js';
import { meetingTime, type MeetingTime } from './meeting-time.js';

/** A meeting with a real date, and when it is. */
export interface CalendarMeeting {
  meeting: Meeting;
  time: MeetingTime;
  /** Its last day is before today. */
  past: boolean;
}

export interface MeetingCalendar {
  /** In order of time. */
  dated: CalendarMeeting[];
  /** Meetings whose start is no real date, such as 2026-02-30, in the order of the feed. */
  undated: Meeting[];
}

interface Derived {
  key: string;
  calendar: MeetingCalendar;
}

const derived = new WeakMap<readonly Meeting[], Derived>();

/**
 * The meetings of a feed in order of time, worked out once for each version of them and day.
 *
 * @param today YYYY-MM-DD, in the feed's zone.
 */
export function meetingCalendar({ meetings, timeZone }: Pick<Feed, 'meetings' | 'timeZone'>, today: string): MeetingCalendar {
  const key = `${timeZone} ${today}`;
  const known = derived.get(meetings);
  if (known?.key === key) return known.calendar;
  const dated: CalendarMeeting[] = [];
  const undated: Meeting[] = [];
  for (const meeting of meetings) {
    const time = meetingTime(meeting, timeZone);
    if (time) dated.push({ meeting, time, past: isDay(today) && time.endDay < today });
    else undated.push(meeting);
  }
  const calendar = { dated: dated.sort((a, b) => a.time.startsAt.getTime() - b.time.startsAt.getTime()), undated };
  derived.set(meetings, { key, calendar });
  return calendar;
}

/** Upcoming meetings first to last, those of today among them, and past ones last to first. Cancelled and moved ones keep their place. */
export interface Agenda {
  upcoming: CalendarMeeting[];
  past: CalendarMeeting[];
}

/** @param entries In order of time. */
export function agenda(entries: readonly CalendarMeeting[]): Agenda {
  return { upcoming: entries.filter(({ past }) => !past), past: entries.filter(({ past }) => past).reverse() };
}

/** Kind or access a source states, or that it does not state it. */
export type MeetingKind = NonNullable<Meeting['kind']> | 'unstated';
export type MeetingAccess = NonNullable<Meeting['access']> | 'unstated';

/** Parts of a meeting that readers choose by. */
export const meetingFacets = {
  kind: ({ meeting }: CalendarMeeting): MeetingKind => meeting.kind ?? 'unstated',
  access: ({ meeting }: CalendarMeeting): MeetingAccess => meeting.access ?? 'unstated',
  region: ({ meeting }: CalendarMeeting): string | undefined => meeting.place?.region,
  plan: ({ meeting }: CalendarMeeting): string | undefined => meeting.plan,
  theme: ({ meeting }: CalendarMeeting): string | undefined => meeting.theme,
  year: ({ time }: CalendarMeeting): string => time.startDay.slice(0, 4),
} as const;

export type MeetingFacet = keyof typeof meetingFacets;

/** What to keep; an absent or empty member keeps everything, and every given one must hold. */
export type MeetingFilters = Partial<Record<MeetingFacet, string>>;

const facetNames = Object.keys(meetingFacets) as MeetingFacet[];

/** The meetings that meet every part of the filters, in the order given. */
export function filterMeetings(entries: readonly CalendarMeeting[], filters: MeetingFilters): CalendarMeeting[] {
  const asked = facetNames.filter((name) => filters[name]);
  return entries.filter((entry) => asked.every((name) => meetingFacets[name](entry) === filters[name]));
}

/** How many meetings have each value of a facet, in the order the values first appear; those without one are not counted. */
export function countByFacet(entries: readonly CalendarMeeting[], facet: MeetingFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = meetingFacets[facet](entry);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
