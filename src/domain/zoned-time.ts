import { addDays, isDay } from './dates.js';

const localPattern = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;
const millisecondsPerDay = 86_400_000;

/** Zones younger than the time data of some engines, each with an older one whose clocks agree with it since it exists (Coyhaique: March 2025). */
const olderZones: ReadonlyMap<string, string> = new Map([
  ['America/Coyhaique', 'America/Punta_Arenas'],
  ['America/Ciudad_Juarez', 'America/Denver'],
  ['Europe/Kyiv', 'Europe/Kiev'],
]);

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

/** Whether this engine can tell the time in a zone. */
export function isKnownZone(zone: string): boolean {
  return clockOf(zone) !== undefined;
}

/**
 * A zone this engine knows that keeps the time of the one given: itself or an older one (WebKit does not know America/Coyhaique, which keeps
 * the time of America/Punta_Arenas). `undefined` when there is none.
 */
export function equivalentZone(zone: string | undefined): string | undefined {
  return [zone, olderZones.get(zone ?? '')].find((candidate) => candidate !== undefined && isKnownZone(candidate));
}

/** A zone this engine knows, come what may: the equivalent of the one given, else that of the fallback, else UTC. */
export function knownZone(zone: string | undefined, fallback?: string): string {
  return equivalentZone(zone) ?? equivalentZone(fallback) ?? 'UTC';
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

/** What a clock in the zone shows at a moment, YYYY-MM-DDTHH:MM; empty for an invalid date and outside years 0000 to 9999. */
export function toLocal(instant: Date, zone: string): string {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime(), knownZone(zone)));
  const year = wall.getUTCFullYear();
  return year >= 0 && year <= 9999 ? wall.toISOString().slice(0, 16) : '';
}

/** The day it is in a zone at a moment, YYYY-MM-DD; empty for an invalid date. */
export function dayIn(zone: string, now: Date): string {
  return toLocal(now, zone).slice(0, 10);
}

/** Whether the clocks of two zones show the same time at a moment. */
export function sameClock(instant: Date, zone: string, other: string): boolean {
  return toLocal(instant, zone) === toLocal(instant, other);
}

/** The moment a day ends in a zone: the midnight that begins the next. */
export function endOfDay(day: string, zone: string): Date {
  return isDay(day) ? toInstant(addDays(day, 1), zone) : new Date(NaN);
}

/** How a zone's clock is read. */
interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  /** Milliseconds ahead of UTC at the beginning of spans, by their number: asking the format takes longer than all else that is done with a time. */
  readonly offsets: Map<number, number>;
}

/** Nowhere have clocks been changed and changed back within so little (Freetown, in September 1939, after four days): two ends that agree speak for what is between them. */
const span = 3 * millisecondsPerDay;

/** Most offsets kept of a zone, which is over eighty years of meetings; then they are gathered anew. */
const mostOffsets = 10_000;

const clocks = new Map<string, ZoneClock | undefined>();

/** The clock of a zone, kept for the next time; `undefined` when the engine does not know the zone. */
function clockOf(zone: string): ZoneClock | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(timeZone: string): ZoneClock | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    return { format, offsets: new Map() };
  } catch {
    return undefined;
  }
}

/** Milliseconds a known zone is ahead of UTC at a moment; zero in years `Date.UTC` and `Intl` do not write alike, far from any meeting. */
function offsetAt(moment: number, zone: string): number {
  const clock = clockOf(zone);
  if (!clock || zone === 'UTC' || !(moment > firstMoment && moment < lastMoment)) return 0;
  const number = Math.floor(moment / span);
  const offset = offsetOfSpan(clock, number);
  return offset === offsetOfSpan(clock, number + 1) ? offset : readOffset(clock, moment);
}

function offsetOfSpan(clock: ZoneClock, number: number): number {
  const known = clock.offsets.get(number);
  if (known !== undefined) return known;
  const offset = readOffset(clock, number * span);
  if (clock.offsets.size >= mostOffsets) clock.offsets.clear();
  clock.offsets.set(number, offset);
  return offset;
}

function readOffset({ format }: ZoneClock, moment: number): number {
  const whole = Math.floor(moment / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(whole)) part[type] = Number(value);
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) - whole;
}

const [firstMoment, lastMoment] = [Date.UTC(101, 0), Date.UTC(10_000, 0, 3)] as const;
