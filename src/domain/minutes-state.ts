import { daysBetween } from './dates.js';
import type { Minutes } from './feed.js';
import type { CalendarMeeting } from './meeting-calendar.js';
import { hasMinutes } from './minutes.js';

/** Whether the minutes of a meeting are published, late, or not to be expected. */
export type MinutesState =
  | { state: 'published'; status?: Minutes['status'] }
  /** `days`: calendar days since the last day of the meeting, at least 1. */
  | { state: 'pending'; days: number }
  | { state: 'not-due'; because: 'cancelled' | 'not-held-yet' | 'kind' };

/** Kinds of meeting whose minutes are owed. A workshop or a hearing may publish some, but is not late without. */
const kindsWithMinutes: readonly (string | undefined)[] = [undefined, 'forum', 'working-group'];

/** Whether a meeting should have minutes by now: it was held, and it is of a kind that has them. */
export function owesMinutes({ meeting, past }: CalendarMeeting): boolean {
  return past && meeting.status !== 'cancelled' && kindsWithMinutes.includes(meeting.kind);
}

/** @param today YYYY-MM-DD, the day `entry` was worked out for. */
export function minutesState({ meeting, time, past }: CalendarMeeting, today: string): MinutesState {
  if (hasMinutes(meeting)) return { state: 'published', ...(meeting.minutes.status && { status: meeting.minutes.status }) };
  if (meeting.status === 'cancelled') return { state: 'not-due', because: 'cancelled' };
  if (!past) return { state: 'not-due', because: 'not-held-yet' };
  if (!kindsWithMinutes.includes(meeting.kind)) return { state: 'not-due', because: 'kind' };
  return { state: 'pending', days: daysBetween(time.endDay, today) };
}
