import { dayIn, knownZone, meetingTime, registrationWindow, usualSectors, type Feed, type Meeting, type RegistrationWindow } from 'mga-widgets/domain';

/** What the intake needs to know of a meeting people register for. */
export interface MeetingRules {
  readonly meeting: Meeting;
  /** Zone days are told in where the meeting does not state its own. */
  readonly timeZone: string;
  /** Last day of it, YYYY-MM-DD; absent when it has no real date. */
  readonly lastDay?: string;
  /** Seats in all; absent when there is no limit. */
  readonly seats?: number;
  /** Who is responsible for what is sent. */
  readonly controller: { readonly name: string; readonly email?: string };
  /** Identifiers that can be chosen; regions are absent when the feed lists none, and any is taken. */
  readonly choices: { readonly sector: ReadonlySet<string>; readonly region?: ReadonlySet<string> };
  /** Whether one can register at a moment. */
  window(now: Date): RegistrationWindow;
  /** Whether it has begun. One without a real date never does. */
  hasBegun(now: Date): boolean;
}

/** Where a meeting is looked up. `undefined` when there is none of that name, or nobody registers for it here. */
export type FindMeeting = (id: string) => MeetingRules | undefined;

/** The rules of a meeting of these feeds; of several of one name, of the first that takes registrations. */
export function findMeeting(feeds: readonly Feed[], id: string): MeetingRules | undefined {
  for (const feed of feeds) {
    const meeting = feed.meetings.find((each) => each.id === id);
    if (meeting && registrationWindow(meeting, feed.timeZone, new Date(0)).standing !== 'none') return meetingRules(feed, meeting);
  }
  return undefined;
}

/** What a feed says about registering for a meeting. */
export function meetingRules(feed: Pick<Feed, 'timeZone' | 'publisher' | 'sectors' | 'regions'>, meeting: Meeting): MeetingRules {
  const timeZone = knownZone(feed.timeZone);
  const time = meetingTime(meeting, timeZone);
  const ids = (records: readonly { id: string }[]): ReadonlySet<string> | undefined => (records.length ? new Set(records.map(({ id }) => id)) : undefined);
  const region = ids(feed.regions);
  return {
    meeting,
    timeZone,
    ...(time && { lastDay: time.endDay }),
    ...(meeting.seats !== undefined && { seats: meeting.seats }),
    controller: { name: feed.publisher.name, ...(feed.publisher.email !== undefined && { email: feed.publisher.email }) },
    choices: { sector: ids(feed.sectors) ?? new Set(usualSectors), ...(region && { region }) },
    window: (now) => registrationWindow(meeting, timeZone, now),
    hasBegun: (now) => time !== undefined && now >= time.startsAt,
  };
}

/** The year it is where a meeting is told of, for the code of a registration. */
export const yearOf = ({ timeZone }: MeetingRules, now: Date): number => Number(dayIn(timeZone, now).slice(0, 4));
