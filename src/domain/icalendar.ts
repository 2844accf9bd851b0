import { addDays } from './dates.js';
import type { Feed, Meeting } from './feed.js';
import { meetingTime, type MeetingTime } from './meeting-time.js';
import { hostOf, webAddress } from './web-address.js';

/** Absolute addresses of a meeting; only http and https ones. */
export interface MeetingLinks {
  /** Page about the meeting, else the one to register on, else the forum's. */
  page?: string;
  /** Where one joins online. */
  join?: string;
}

/** What a calendar is called and how its events are written. */
export interface CalendarOptions {
  /** Zone of meetings that state none. */
  timeZone: string;
  /** Name of the calendar. */
  name: string;
  /** Moment the file is made (DTSTAMP). */
  now: Date;
  /** Address of the feed, which relative addresses are relative to; without it they are left out. */
  feedUrl?: string;
  /** Page to link when a meeting has none. */
  homeUrl?: string;
  /** Right side of every UID; the same for every file made from one feed, or readers see their meetings twice. */
  domain?: string;
  /** Product identifier (PRODID). */
  prodId?: string;
  /** Language of the text, BCP 47. */
  language?: string;
  /** How often a subscribed calendar should be read again, in hours. */
  refreshHours?: number;
  /** Paragraphs of the description, in the reader's words; by default the summary. The page's address is added when they lack it. */
  describe?: (meeting: Meeting, links: MeetingLinks) => readonly string[];
}

/** The options that follow from a feed, so that a file made in a page and one made on the server agree. */
export function calendarOptions(feed: Feed, { now, feedUrl = feed.links?.self }: { now: Date; feedUrl?: string }): CalendarOptions {
  return {
    timeZone: feed.timeZone,
    name: feed.forum.name,
    now,
    feedUrl,
    homeUrl: feed.links?.home ?? feed.forum.url,
    domain: hostOf(feed.publisher.url) ?? hostOf(feed.forum.url),
    language: feed.language,
  };
}

/**
 * Writes meetings as an iCalendar file (RFC 5545, with NAME and REFRESH-INTERVAL of RFC 7986). Times are in UTC; all-day meetings are dates;
 * a meeting in a zone the engine does not know keeps its time on the wall, without zone. Meetings without a real date are left out. Each
 * event carries its address in URL and again in DESCRIPTION, because many readers show only the second.
 */
export function meetingsToICalendar(meetings: readonly Meeting[], options: CalendarOptions): string {
  const refresh = options.refreshHours ? `PT${Math.max(1, Math.round(options.refreshHours))}H` : undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    property('PRODID', options.prodId ?? '-//mga-widgets//meetings//EN'),
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('NAME', options.name),
    property('X-WR-CALNAME', options.name),
    ...(refresh ? [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`] : []),
    ...meetings.flatMap((meeting) => eventLines(meeting, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** File name for one meeting, of letters, digits and hyphens: its day and identifier. */
export function calendarFileName(meeting: Pick<Meeting, 'id' | 'start'>): string {
  const name = meeting.id.includes(meeting.start.slice(0, 10)) ? meeting.id : `${meeting.start.slice(0, 10)}-${meeting.id}`;
  return `${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}.ics`;
}

/** Folds a line to at most 75 octets of UTF-8 each, never inside a character (RFC 5545 §3.1). */
export function foldLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

function eventLines(meeting: Meeting, options: CalendarOptions): string[] {
  const time = meetingTime(meeting, options.timeZone);
  if (!time) return [];
  const links = linksOf(meeting, options);
  const paragraphs = [...(options.describe?.(meeting, links) ?? [meeting.summary ?? ''])].filter(Boolean);
  for (const link of new Set([links.page, links.join])) {
    if (link && !paragraphs.some((paragraph) => paragraph.includes(link))) paragraphs.push(link);
  }
  const place = [meeting.place?.name, meeting.place?.address].filter(Boolean).join(', ');
  return [
    'BEGIN:VEVENT',
    property('UID', `${meeting.id}@${options.domain ?? 'mga-widgets.invalid'}`),
    `DTSTAMP:${utc(options.now)}`,
    ...timeLines(time),
    `SEQUENCE:${sequenceOf(meeting)}`,
    `STATUS:${meeting.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    property('SUMMARY', meeting.title, options.language),
    ...(place || links.join ? [property('LOCATION', place || links.join!)] : []),
    ...(paragraphs.length ? [property('DESCRIPTION', paragraphs.join('\n\n'), options.language)] : []),
    ...(links.page ? [`URL:${links.page}`] : []),
    'END:VEVENT',
  ];
}

/** A moved or cancelled meeting has been revised at least once, even when nobody counted. */
const sequenceOf = (meeting: Meeting): number => meeting.sequence ?? (meeting.status === 'moved' || meeting.status === 'cancelled' ? 1 : 0);

function timeLines(time: MeetingTime): string[] {
  if (time.allDay) {
    const after = addDays(time.endDay, 1);
    return [`DTSTART;VALUE=DATE:${compact(time.startDay)}`, ...(after > time.startDay ? [`DTEND;VALUE=DATE:${compact(after)}`] : [])];
  }
  if (time.exact) return [`DTSTART:${utc(time.startsAt)}`, ...(time.endsAt ? [`DTEND:${utc(time.endsAt)}`] : [])];
  // The zone is stated but unknown: a time without zone shows what the wall shows, wherever it is read.
  return [`DTSTART:${compact(`${time.startDay}T${time.startTime}`)}00`, ...(time.endsAt ? [`DURATION:PT${Math.round((+time.endsAt - +time.startsAt) / 60_000)}M`] : [])];
}

function linksOf(meeting: Meeting, { feedUrl, homeUrl }: CalendarOptions): MeetingLinks {
  const first = (...urls: (string | undefined)[]): string | undefined => urls.map((url) => webAddress(url, feedUrl)).find(Boolean);
  return { page: first(meeting.url, meeting.registrationUrl, homeUrl), join: first(meeting.joinUrl) };
}

function property(name: string, text: string, language?: string): string {
  return `${name}${language ? `;LANGUAGE=${language}` : ''}:${escapeText(text)}`;
}

/** Escapes a text value (RFC 5545 §3.3.11): control characters and halves of characters, which no reader could show, are taken out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** 2018-05-08T21:00 becomes 20180508T2100. */
const compact = (local: string): string => local.replace(/[-:]/g, '');

/** A moment as iCalendar writes it, held within the years it can write. */
function utc(moment: Date): string {
  const time = Math.min(Math.max(moment.getTime() || 0, Date.UTC(1000, 0)), Date.UTC(9999, 11, 31, 23, 59, 59));
  return `${compact(new Date(time).toISOString().slice(0, 19))}Z`;
}
