import type { Meeting } from './feed.js';
import { meetingTime } from './meeting-time.js';
import { endOfDay, parseLocal, toInstant } from './zoned-time.js';

/**
 * Whether one can register for a meeting with the intake of its feed.
 *
 * - `none`: it is not open to everyone, or has no real date.
 * - `elsewhere`: the feed gives another page to register on.
 * - `cancelled`: it will not be held.
 * - `not-yet`, `open`, `closed`: by the moment.
 */
export type RegistrationStanding = 'none' | 'elsewhere' | 'cancelled' | 'not-yet' | 'open' | 'closed';

export interface RegistrationWindow {
  standing: RegistrationStanding;
  /** When it opens; absent when the feed does not say: then it is open since the meeting was announced. */
  opensAt?: Date;
  /** When it closes: the end the feed states, and at the latest when the meeting begins. Absent without a real date. */
  closesAt?: Date;
}

/**
 * Who is expected: workshops and whatever is open to everyone, unless they are internal, and unless people register on another page. One that moved takes
 * registrations until its new date.
 *
 * @param feedZone Zone of the feed, for meetings that state none.
 */
export function registrationWindow(meeting: Meeting, feedZone: string, now: Date): RegistrationWindow {
  const { kind, access, status, registrationUrl, registrationStart, registrationEnd } = meeting;
  const time = meetingTime(meeting, feedZone);
  if (!time || access === 'internal' || (kind !== 'workshop' && access !== 'open')) return { standing: 'none' };
  const opensAt = moment(registrationStart, (local) => toInstant(local, time.zone));
  // A day without a time: all of that day.
  const stated = moment(registrationEnd, (local) => (local.length === 10 ? endOfDay(local, time.zone) : toInstant(local, time.zone)));
  const closesAt = stated && stated < time.startsAt ? stated : time.startsAt;
  const when = { ...(opensAt && { opensAt }), closesAt };
  if (registrationUrl !== undefined) return { standing: 'elsewhere', ...when };
  if (status === 'cancelled') return { standing: 'cancelled', ...when };
  if (now >= closesAt) return { standing: 'closed', ...when };
  return { standing: opensAt && now < opensAt ? 'not-yet' : 'open', ...when };
}

const moment = (local: string | undefined, read: (local: string) => Date): Date | undefined => (local !== undefined && parseLocal(local) ? read(local) : undefined);
