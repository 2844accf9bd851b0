import { millisecondsPerDay } from './day.js';

/** Zones younger than the time data of some engines, each with an older one whose clocks agree with it since it exists (Coyhaique: March 2025). */
const olderZones: ReadonlyMap<string, string> = new Map([
  ['America/Coyhaique', 'America/Punta_Arenas'],
  ['America/Ciudad_Juarez', 'America/Denver'],
  ['Europe/Kyiv', 'Europe/Kiev'],
]);

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
export function offsetAt(moment: number, zone: string): number {
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
