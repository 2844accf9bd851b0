import { toInstant, type Meeting } from 'mga-widgets/domain';
import type { Directory } from '../content/directory.js';
import type { MeetingInMinutes } from '../content/minutes/minutes.js';
import { noteUnknown } from '../content/parties.js';
import type { OfficeRows } from '../content/tables/index.js';
import { sourceName } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

type MeetingRow = OfficeRows['meetings'][number];

/** A meeting of a table as a meeting of the feed, with its references checked. */
function fromRow({ cells, place }: MeetingRow, { directory, references, origins, report, minimumCount = 1 }: MeetingSources): Meeting {
  const { place: where, address, region, accessibility, placeUrl, accessOffered, commitments, organizer, facilitator, agenda, attendance, start, end, ...rest } = cells;
  const party = (written: string | undefined, column: string) => (written ? noteUnknown([directory.party(written)], { ...place, column }, directory, report)[0] : undefined);
  // Few people of one sector are not counted in public; none at all can be.
  const isShown = (count: number): boolean => count === 0 || count >= minimumCount;
  const ends = end === undefined || (end > start && end.length === start.length);
  if (!ends) report.problem({ ...place, column: 'end' }, 'end-before-start', { found: `${start} – ${end}`, leftOut: 'value' });
  return origins.from(place, given<Meeting>({
    ...rest,
    start,
    end: ends ? end : undefined,
    plan: references.one('plans', rest.plan, place, 'plan'),
    theme: references.one('themes', rest.theme, place, 'theme'),
    consultation: references.one('consultations', rest.consultation, place, 'consultation'),
    commitments: references.many('commitments', commitments, place, 'commitments'),
    guide: references.one('workshopGuides', rest.guide, place, 'guide'),
    accessibility: accessOffered,
    invitedSectors: references.many('sectors', rest.invitedSectors, place, 'invitedSectors'),
    attendance: attendance?.filter(({ sector, count }) => references.one('sectors', sector, place, 'attendance') !== undefined && isShown(count)),
    place: given({ name: where, address, region: references.one('regions', region, place, 'region'), accessibility, url: placeUrl }),
    organizer: party(organizer, 'organizer'),
    facilitator: party(facilitator, 'facilitator'),
    agenda: agenda?.map((title) => ({ title })),
  }));
}

/** What meetings are put together from. */
export interface MeetingSources {
  rows: OfficeRows['meetings'];
  minutes: readonly MeetingInMinutes[];
  directory: Directory;
  references: References;
  origins: Origins;
  report: Report;
  timeZone: string;
  /** Smallest count of people that is published. */
  minimumCount?: number;
}

/**
 * Puts together what `meetings.csv` and the minutes tell of each meeting: they are the same when they have the same identifier or the same
 * start, or when the minutes give only the day and the table has one meeting on it. The table then completes the minutes and wins, except for
 * the start, which the minutes know better. In order of start.
 */
export function makeMeetings(sources: MeetingSources): Meeting[] {
  const { rows, minutes, references, origins, report, timeZone } = sources;
  const meetings = rows.map((row) => fromRow(row, sources));
  const nameOf = (meeting: Meeting): string => sourceName(origins.of(meeting) ?? { file: meeting.id });
  for (const told of minutes) {
    const own = told.meeting;
    const index = matchOf(told, meetings);
    const match = meetings[index];
    if (!match) {
      const checked = given<Meeting>({
        ...own,
        id: freeId(own, meetings),
        plan: references.one('plans', own.plan, told.place, 'Plan'),
        theme: references.one('themes', own.theme, told.place, 'Tema'),
      });
      meetings.push(origins.from(told.place, checked));
    } else if (match.minutes) {
      report.problem(told.place, 'ambiguous-meeting', { found: own.start, other: nameOf(match), leftOut: 'file' });
    } else {
      report.note(told.place, 'minutes-merged', { found: match.id, other: `${nameOf(match)} ${origins.of(match)?.row}` });
      if (match.start.slice(0, 10) !== own.start.slice(0, 10)) {
        report.problem(told.place, 'meeting-conflict', { found: own.start, expected: { kind: 'words', words: match.start }, other: match.id });
      }
      const start = own.start.includes('T') ? own.start : match.start;
      meetings[index] = origins.from(told.place, given<Meeting>({ ...own, ...match, start, end: own.end ?? match.end, place: { ...own.place, ...match.place }, minutes: own.minutes }));
    }
  }
  return meetings
    .map((meeting) => origins.from(origins.of(meeting)!, withIdentifiers(meeting)))
    .sort((one, other) => instantOf(one, timeZone) - instantOf(other, timeZone) || (one.id < other.id ? -1 : 1));
}

function matchOf({ meeting, statesId }: MeetingInMinutes, meetings: readonly Meeting[]): number {
  if (statesId) return meetings.findIndex(({ id }) => id === meeting.id);
  const exact = meetings.findIndex(({ start }) => start === meeting.start);
  if (exact >= 0) return exact;
  const sameDay = meetings.filter(({ start }) => start.slice(0, 10) === meeting.start.slice(0, 10));
  const vague = sameDay.length === 1 && (meeting.start.length === 10 || sameDay[0]!.start.length === 10);
  return vague ? meetings.indexOf(sameDay[0]!) : -1;
}

/** The day of the meeting, with its hour when another meeting has the day already. */
function freeId(meeting: Meeting, meetings: readonly Meeting[]): string {
  const taken = (id: string) => meetings.some((other) => other.id === id);
  if (!taken(meeting.id)) return meeting.id;
  const timed = `${meeting.id}-${meeting.start.slice(11).replace(':', '')}`;
  for (let count = 2; ; count += 1) {
    if (!taken(timed)) return timed;
    if (!taken(`${timed}-${count}`)) return `${timed}-${count}`;
  }
}

/** Gives the agreements and the document of the minutes the identifiers that follow from the meeting's: "2018-06-13-a1". */
function withIdentifiers(meeting: Meeting): Meeting {
  const { minutes } = meeting;
  if (!minutes) return meeting;
  return {
    ...meeting,
    minutes: given({
      ...minutes,
      agreements: minutes.agreements?.map((agreement, index) => ({ ...agreement, id: agreement.id || `${meeting.id}-a${index + 1}` })),
      document: minutes.document && { ...minutes.document, id: minutes.document.id || `${meeting.id}-acta` },
    }),
  };
}

const instantOf = (meeting: Meeting, timeZone: string): number => toInstant(meeting.start, meeting.timeZone ?? timeZone).getTime();
