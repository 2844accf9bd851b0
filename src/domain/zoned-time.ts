import { addDays } from './dates.js';
import { isDay, millisecondsPerDay } from './day.js';
import { knownZone, offsetAt, toLocal } from './zone-clock.js';

const localPattern = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;

/** A local date or date and time taken apart. */
export interface LocalTime {
  day: string;
  /** HH:MM; absent for a day without time. */
  time?: string;
}

/** Reads YYYY-MM-DD or YYYY-MM-DDTHH:MM(:SS); `undefined` for anything else, such as an impossible day or the hour 24. */
export function parseLocal(local: string): LocalTime | undefined {
  const [, day, hour, minute] = localPattern.exec(local) ?? [];
  if (!day || !isDay(day)) return undefined;
  return hour ? { day, time: `${hour}:${minute}` } : { day };
}

/**
 * The moment a clock on the wall of a zone shows a local time; a day stands for its midnight. As RFC 5545 §3.3.5 rules: a time that happens
 * twice, when clocks go back, is the first; a time that is skipped, when they go forward, is read with the offset from before the change.
 *
 * @param local YYYY-MM-DD or YYYY-MM-DDTHH:MM(:SS).
 * @param zone IANA name; see `knownZone` for one the engine does not know.
 * @returns An invalid date (time value NaN) when the local time cannot be read. Never throws.
 */
export function toInstant(local: string, zone: string): Date {
  const parts = parseLocal(local);
  if (!parts) return new Date(NaN);
  const seconds = local.length === 19 ? local.slice(17) : '00';
  const wall = Date.parse(`${parts.day}T${parts.time ?? '00:00'}:${seconds}Z`);
  const known = knownZone(zone);
  const before = wall - offsetAt(wall - millisecondsPerDay, known);
  const after = wall - offsetAt(wall + millisecondsPerDay, known);
  if (before === after) return new Date(before);
  const happens = [before, after].filter((moment) => moment + offsetAt(moment, known) === wall);
  return new Date(happens.length ? Math.min(...happens) : before);
}

/** Whether the clocks of two zones show the same time at a moment. */
export function sameClock(instant: Date, zone: string, other: string): boolean {
  return toLocal(instant, zone) === toLocal(instant, other);
}

/** The moment a day ends in a zone: the midnight that begins the next. */
export function endOfDay(day: string, zone: string): Date {
  return isDay(day) ? toInstant(addDays(day, 1), zone) : new Date(NaN);
}
