import type { Meeting, Minutes, Place } from 'mga-widgets/domain';
import type { Place as FilePlace } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import { withoutFinalStop, type Directory } from '../directory.js';
import { readAgenda } from './agenda.js';
import { readAgreements } from './agreements.js';
import { readAttendees } from './attendees.js';
import { readBlocks, readDiscussion, readRecommendations } from './discussion.js';
import { readHead, type Head } from './header.js';
import { minutesLines, type Line } from './lines.js';
import { splitSections, type Section, type SectionKind } from './sections.js';
import { gatherAgreements } from './stray-agreements.js';

/** What minutes are read with. */
export interface MinutesContext {
  directory: Directory;
  /** Names of the forum; a meeting whose title has one of them is a meeting of the forum. */
  forumNames: readonly string[];
  /** The region a name or code stands for. */
  regionOf: (written: string) => string | undefined;
  report: Report;
}

/** A meeting as its minutes tell it, and where. */
export interface MeetingInMinutes {
  meeting: Meeting;
  place: FilePlace;
  /** Whether the minutes state the identifier; otherwise it comes from the date. */
  statesId: boolean;
}

/** Whether a text looks like minutes at all: it states a date, or has at least two of the sections minutes have. */
export function looksLikeMinutes(text: string): boolean {
  const lines = minutesLines(text.slice(0, 50_000));
  const known = splitSections(lines).sections.filter(({ kind }) => kind !== 'other');
  return known.length >= 2 || lines.slice(0, 40).some((line) => /^\*{0,2}(?:fecha|date)\*{0,2}\s*:/iu.test(line.text));
}

/**
 * Reads the minutes of a meeting as the office writes them. Nothing is added to what they say: without a word on who could attend, the meeting
 * has no `access`; without an hour, it lasts all day. Without a date there is no meeting, and that is reported.
 */
export function readMinutes(file: string, text: string, context: MinutesContext): MeetingInMinutes | undefined {
  const { report } = context;
  const { head: headLines, sections, strays } = gatherAgreements(splitSections(minutesLines(text)));
  const head = readHead(file, headLines, report);
  const place: FilePlace = { file, line: 1 };
  if (!head.day) return report.problem(place, 'missing-date', { expected: { kind: 'day' }, leftOut: 'file' });
  if (!head.start) report.note(place, 'no-start-time');
  for (const { number, text: found } of strays) report.warning({ file, line: number }, 'stray-agreements', { found: found.replace(/\t/gu, ' · ') });
  if (sections.length === 0) report.problem(place, 'no-sections', { expected: { kind: 'words', words: 'I. Asistentes, II. Tabla, III. Desarrollo, IV. Acuerdos' } });

  const title = head.title ?? context.forumNames[0] ?? head.day;
  const known = stated(head, file, context);
  const kind = known.kind ?? (context.forumNames.some((name) => title.includes(name)) ? 'forum' : undefined);
  const meeting: Meeting = {
    id: head.id ?? head.day,
    title,
    ...(kind && { kind }),
    start: head.start ? `${head.day}T${head.start}` : head.day,
    ...endOf(head, file, report),
    ...known,
    minutes: minutesOf(file, head, sections, context),
  };
  return { meeting, place, statesId: head.id !== undefined };
}

/** The end as written; left out when it does not come after the start. */
function endOf({ day, start, end }: Head, file: string, report: Report): Pick<Meeting, 'end'> {
  if (!start || !end) return {};
  if (end > start) return { end: `${day}T${end}` };
  report.problem({ file, column: 'Término' }, 'end-before-start', { found: `${start} – ${end}`, leftOut: 'value' });
  return {};
}

function stated(head: Head, file: string, { report, regionOf }: MinutesContext): Partial<Meeting> {
  const words = head.type ?? [];
  const kind = words.find((word): word is NonNullable<Meeting['kind']> => word !== 'open' && word !== 'internal');
  const access = head.open === undefined ? words.find((word) => word === 'open' || word === 'internal') : head.open ? 'open' : 'internal';
  const region = head.region === undefined ? undefined : regionOf(head.region);
  if (head.region && !region) report.problem({ file, column: 'Región' }, 'unknown-reference', { found: head.region, expected: { kind: 'known', collection: 'regions' }, leftOut: 'value' });
  const place: Place = {
    ...(head.place && { name: withoutFinalStop(head.place) }),
    ...(head.address && { address: withoutFinalStop(head.address) }),
    ...(region && { region }),
  };
  const summary = [head.summary, ...head.loose].filter(Boolean).join('\n');
  return {
    ...(kind && { kind }),
    ...(head.timeZone && { timeZone: head.timeZone }),
    ...(access && { access }),
    ...(head.meetingStatus && { status: head.meetingStatus }),
    ...(head.mode && { mode: head.mode }),
    ...(Object.keys(place).length && { place }),
    ...(head.joinUrl && { joinUrl: head.joinUrl }),
    ...(head.recordingUrl && { recordingUrl: head.recordingUrl }),
    ...(head.plan && { plan: head.plan }),
    ...(head.theme && { theme: head.theme }),
    ...(summary && { summary }),
  };
}

function minutesOf(file: string, head: Head, sections: readonly Section[], { directory, report }: MinutesContext): Minutes {
  const linesOf = (kind: SectionKind): Line[] => sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
  const { groups, secretary } = readAttendees(file, linesOf('attendees'), directory, report);
  const agenda = readAgenda(file, linesOf('agenda'), report);
  const development = readDiscussion(file, linesOf('discussion'), agenda, report);
  const others = sections.filter(({ kind }) => kind === 'other').map(({ title, lines, number }) => {
    report.note({ file, line: number }, 'unknown-section', { found: title });
    return { title, blocks: readBlocks(file, lines, report) };
  });
  const discussion = [...development.discussion, ...others];
  const separate = sections.filter(({ kind }) => kind === 'recommendations').flatMap(({ lines, title }) => readRecommendations(file, lines, title, report));
  const recommendations = [...development.recommendations, ...separate];
  const agreements = sections.filter(({ kind }) => kind === 'agreements').flatMap(({ lines }) => readAgreements(file, lines, directory, report));
  if (!linesOf('agreements').some(({ text }) => text)) report.note({ file, line: 1 }, 'no-agreements');
  return {
    ...(head.minutesStatus && { status: head.minutesStatus }),
    ...(head.published && { published: head.published }),
    ...(secretary && { secretary }),
    ...(groups.length && { attendees: groups }),
    ...(agenda.length && { agenda }),
    ...(discussion.length && { discussion }),
    ...(recommendations.length && { recommendations }),
    ...(agreements.length && { agreements }),
    ...(head.document && { document: { id: '', title: head.title ?? head.day!, url: head.document } }),
  };
}
