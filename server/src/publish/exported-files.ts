import {
  calendarFiles, calendarFolder, calendarOptions, csvPath, dataPackage, datasetLinkedData, dictionaryCsv, dictionaryPath, exportTables, linkedDataFolder, linkedDataText,
  meetingsLinkedData, meetingsToICalendar, packagePath, plansLinkedData, tableCsv, type CalendarFile, type Feed, type Meeting, type PackagedTable,
} from 'mga-widgets/domain';
import { calendarWords } from '../messages/calendar-names.js';

/** How often a subscribed calendar should be read again, in hours. */
const refreshHours = 12;

/**
 * The files a feed leaves as besides itself: its tables as CSV with their descriptor and dictionary, calendars of some of its meetings, and JSON-LD.
 * Tables of a collection that is kept in pages are not among them: they are written page by page (see `pagedTables`).
 *
 * @param changed When the content last changed: the moment the calendars say they were made.
 */
export function exportedFiles(feed: Feed, changed: Date): Map<string, string> {
  return new Map([...tableFiles(feed), ...calendarTexts(feed, changed), ...linkedDataFiles(feed)]);
}

function* tableFiles(feed: Feed): Generator<[string, string]> {
  const packaged: PackagedTable[] = [];
  for (const table of exportTables) {
    const paged = table.collections.find((name) => feed.pages[name]);
    if (paged) {
      packaged.push({ table, ...(table.name === paged && { rows: feed.pages[paged]!.count }) });
      continue;
    }
    const text = tableCsv(table, feed);
    packaged.push({ table, rows: table.count(feed), bytes: Buffer.byteLength(text) });
    yield [csvPath(table), text];
  }
  yield [dictionaryPath, dictionaryCsv()];
  yield [packagePath, `${JSON.stringify(dataPackage(feed, packaged), null, 1)}\n`];
}

function* calendarTexts(feed: Feed, changed: Date): Generator<[string, string]> {
  const options = { ...calendarOptions(feed, { now: changed }), refreshHours };
  for (const file of calendarFiles(feed)) {
    const text = meetingsToICalendar(file.meetings, { ...options, name: [feed.forum.name, ...titlesOf(file, feed)].join(': ') });
    yield [calendarFolder + file.path, text];
  }
}

/** What the meetings of a calendar have in common, in words. */
function titlesOf({ filters, meetings }: CalendarFile, { language, regions, plans, themes }: Feed): string[] {
  const words = calendarWords(language);
  const { kind, access, region, plan, theme } = filters;
  const titles = [
    kind && words.kinds[kind as NonNullable<Meeting['kind']>],
    access && words.accesses[access as NonNullable<Meeting['access']>],
    region && regions.find(({ id }) => id === region)?.name,
    plan && plans.find(({ id }) => id === plan)?.title,
    theme && themes.find(({ id }) => id === theme)?.name,
  ].filter((title) => title !== undefined);
  return titles.length ? [titles.join(', ')] : [meetings[0]!.title];
}

function* linkedDataFiles(feed: Feed): Generator<[string, string]> {
  const files = [
    { path: 'feed.json', name: 'feed.json', type: 'application/json' },
    { path: 'calendar.ics', name: 'calendar.ics', type: 'text/calendar' },
    ...exportTables.map((table) => ({ path: csvPath(table), name: `${table.name}.csv`, type: 'text/csv' })),
  ];
  const source = { feed, feedUrl: feed.links?.self };
  yield [`${linkedDataFolder}dataset.jsonld`, linkedDataText(datasetLinkedData(source, files))];
  yield [`${linkedDataFolder}meetings.jsonld`, linkedDataText(meetingsLinkedData(source))];
  yield [`${linkedDataFolder}plans.jsonld`, linkedDataText(plansLinkedData(source))];
}
