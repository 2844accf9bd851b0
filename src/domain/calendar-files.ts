import type { Feed, Meeting } from './feed.js';
import type { MeetingFilters } from './meeting-calendar.js';

/** Parts of a meeting that have calendars of their own. */
export const calendarFacets = ['kind', 'access', 'region', 'plan', 'theme'] as const;

export type CalendarFacet = (typeof calendarFacets)[number];

/** A calendar of some meetings of a feed. */
export interface CalendarFile {
  /** Relative to the folder of calendars, `calendar/` beside the feed. */
  path: string;
  /** What its meetings have in common; empty for a calendar of one meeting. */
  filters: Readonly<Partial<Record<CalendarFacet, string>>>;
  meetings: readonly Meeting[];
}

/** Folder the calendars of a feed are in, beside it. */
export const calendarFolder = 'calendar/';

const kinds = ['forum', 'workshop', 'hearing', 'working-group', 'other'] as const;
const accesses = ['open', 'internal'] as const;

const valueOf: Readonly<Record<CalendarFacet, (meeting: Meeting) => string | undefined>> = {
  kind: ({ kind }) => kind,
  access: ({ access }) => access,
  region: ({ place }) => place?.region,
  plan: ({ plan }) => plan,
  theme: ({ theme }) => theme,
};

/**
 * The calendars that stand beside a feed: one for each value by which meetings are chosen, also while no meeting has it, so that who subscribed never
 * meets an address that is gone; one for each kind in a region where there is one; and one for each meeting.
 */
export function calendarFiles(feed: Pick<Feed, 'meetings' | 'regions' | 'plans' | 'themes'>): CalendarFile[] {
  const { meetings, regions, plans, themes } = feed;
  const values: Readonly<Record<CalendarFacet, readonly string[]>> = { kind: kinds, access: accesses, region: regions.map(idOf), plan: plans.map(idOf), theme: themes.map(idOf) };
  const single = calendarFacets.flatMap((facet) => values[facet].map((value) => ({ [facet]: value })));
  const pairs = kinds.flatMap((kind) => values.region.map((region) => ({ kind, region }))).filter((filters) => meetings.some((meeting) => matches(meeting, filters)));
  const chosen = [...single, ...pairs].map((filters): CalendarFile => ({ path: pathOf(filters), filters, meetings: meetings.filter((meeting) => matches(meeting, filters)) }));
  return [...chosen, ...meetings.map((meeting): CalendarFile => ({ path: meetingPath(meeting), filters: {}, meetings: [meeting] }))];
}

/** Path of the calendar of one meeting, relative to the folder of calendars. */
export const meetingPath = ({ id }: Pick<Meeting, 'id'>): string => `meeting/${fileName(id)}.ics`;

/**
 * Path of the calendar with just the meetings these filters keep, relative to the folder of calendars; `undefined` where there is no such file, as
 * for a year or for a theme within a region.
 */
export function calendarPath(feed: Pick<Feed, 'meetings' | 'regions' | 'plans' | 'themes'>, filters: Readonly<MeetingFilters>): string | undefined {
  const asked = Object.entries(filters).filter(([, value]) => value);
  const path = pathOf(Object.fromEntries(asked));
  return asked.every(([name]) => (calendarFacets as readonly string[]).includes(name)) ? calendarFiles(feed).find((file) => file.path === path)?.path : undefined;
}

const idOf = ({ id }: { id: string }): string => id;
const matches = (meeting: Meeting, filters: CalendarFile['filters']): boolean => calendarFacets.every((facet) => filters[facet] === undefined || valueOf[facet](meeting) === filters[facet]);

/** "kind-workshop-region-CL-RM.ics": always in the order of the facets. */
const pathOf = (filters: CalendarFile['filters']): string => `${calendarFacets.flatMap((facet) => (filters[facet] ? [facet, fileName(filters[facet])] : [])).join('-')}.ics`;

/** An identifier as part of a file's name: the colon, which some systems forbid there, becomes an underscore. */
const fileName = (id: string): string => id.replace(/[^A-Za-z0-9._-]/g, '_');
