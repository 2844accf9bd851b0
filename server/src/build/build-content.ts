import { calendarOptions, dayIn, meetingsToICalendar, readFeed, type Feed, type FeedDocument } from 'mga-widgets/domain';
import { assembleFeed } from '../assemble/feed.js';
import { readForum } from '../content/forum.js';
import { readOffice, type Progress } from '../content/office.js';
import type { Report } from '../report/report.js';
import { reportFeedProblems } from './feed-problems.js';
import { checkRules } from './rules.js';

/** What an office's folder becomes. */
export interface BuiltContent {
  /** The feed as a reader reads it. */
  feed: Feed;
  /** The same as it is published: what a reader would leave out (a text longer than the format allows) is not in it. */
  document: FeedDocument;
  /** All meetings as iCalendar. */
  calendar: string;
  /** When the office's content last changed, ISO 8601: the moment its calendars say they were made, whatever is received meanwhile. */
  changed: string;
}

export interface BuildOptions {
  report: Report;
  progress?: Progress;
  /** The moment; it decides up to which year holidays are listed and what counts as behind, nothing else. */
  now: Date;
}

/**
 * Reads an office's folder and makes what is published of it. The same folder gives the same, whenever and wherever it is built within
 * a year: nothing comes from the clock but the years of the holidays.
 *
 * @throws UnusableInput when nothing can be made of the folder.
 */
export async function buildContent(folder: string, { report, progress, now }: BuildOptions): Promise<BuiltContent> {
  const office = await readOffice(folder, report, progress);
  const forum = readForum(office.forum?.file ?? 'forum.yaml', office.forum?.text, report);
  const today = dayIn(forum.document.timeZone, now);
  const { document, origins } = assembleFeed(office, forum, today, report);

  // The office's own tables, however long: what is published keeps proposals in pages.
  const reading = readFeed(document, { mostItems: Infinity });
  if (reading.refused) throw new Error(`The feed that was built is refused: ${reading.refused.reason}`);
  reportFeedProblems(reading.problems, (pointer) => origins.at(document, pointer), report);
  for (const { level, pointer, reason, details } of checkRules(document, reading.feed, today)) report[level](origins.at(document, pointer), reason, details);

  const changed = new Date(document.updated);
  const calendar = meetingsToICalendar(reading.feed.meetings, { ...calendarOptions(reading.feed, { now: changed }), refreshHours: 12 });
  return { feed: reading.feed, document: publishedDocument(document, reading), calendar, changed: document.updated };
}

/** What was read, in the order of the schema, without the reader's own note of what it left out: that is for the report. */
function publishedDocument(document: FeedDocument, { feed, problems }: { feed: Feed; problems: readonly unknown[] }): FeedDocument {
  const read = Object.fromEntries(Object.keys(document).map((key) => [key, feed[key as keyof Feed]]));
  if (problems.length === 0) return read as unknown as FeedDocument;
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'unreadable' ? undefined : value))) as FeedDocument;
}
