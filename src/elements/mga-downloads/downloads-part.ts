import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dictionaryCsv, dictionaryEntries } from '../../domain/exports/dictionary.js';
import { csvPath, dictionaryPath, tableCsv } from '../../domain/exports/csv-files.js';
import type { ExportTable } from '../../domain/exports/export-table.js';
import { exportTables } from '../../domain/exports/export-tables.js';
import { tableSize } from '../../domain/exports/table-size.js';
import type { Feed } from '../../domain/feed.js';
import { meetingsLinkedData } from '../../domain/linked-data/meetings.js';
import { linkedDataText, type LinkedDocument, type LinkedSource } from '../../domain/linked-data/node.js';
import { plansLinkedData } from '../../domain/linked-data/plans.js';
import { dayIn } from '../../domain/zone-clock.js';
import { downloadsMessages } from '../../i18n/downloads.js';
import { formatBytes, formatDay, formatList, formatNumber } from '../../i18n/formats.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl, type SafeUrl } from '../../ui/safe-url.js';
import { saveFile } from '../../ui/save-file.js';
import type { DownloadsSettings } from './downloads-settings.js';
import { downloadEntry, type DownloadEntry } from './download-entry.js';
import { downloadsStyles } from './downloads-styles.js';

export const styles = [downloadsStyles];

const csvType = 'text/csv;charset=utf-8';

/** Saves a table on the reader's device, made from the feed. */
export function saveTable(name: string, feed: Feed): void {
  const table = exportTables.find((each) => each.name === name);
  if (table) saveFile(`${name}.csv`, tableCsv(table, feed), csvType);
}

export function content(context: RecordContext, settings: DownloadsSettings): TemplateResult {
  const { feed, page } = context;
  const { level, failed } = settings;
  const t = page.messages(downloadsMessages);
  const wholes = wholeEntries(context);
  const full = exportTables.filter((table) => tableSize(table, feed).rows !== 0);
  const empty = exportTables.filter((table) => !full.includes(table));
  const dictionary: DownloadEntry = {
    name: t.dictionary,
    holds: t.dictionaryHolds(dictionaryEntries.length, exportTables.length),
    format: 'CSV',
    ...way(besideTables(context, dictionaryPath), () => saveFile('dictionary.csv', dictionaryCsv(), csvType)),
  };
  return html`${heading(level, t.title)}
    <p>${t.explained}</p>
    ${source(context)}
    ${heading(level + 1, t.whole, 'subheading')}
    <ul role="list" class="downloads" part="list">${wholes.map((entry) => downloadEntry(entry, t))}</ul>
    ${heading(level + 1, t.tables, 'subheading')}
    ${full.length ? html`<p>${t.tablesExplained}</p>` : html`<p part="empty" class="empty">${t.none}</p>`}
    ${failed ? html`<p class="alert" role="alert">${t.failed}</p>` : nothing}
    <ul role="list" class="downloads" part="list">${[dictionary, ...full.map((table) => tableEntry(table, context, settings))].map((entry) => downloadEntry(entry, t))}</ul>
    ${full.length && empty.length ? html`<p class="muted small">${t.empty(formatList(empty.map(({ name }) => t.names[name]![0]), page.language))}</p>` : nothing}`;
}

/** Who publishes the data, since when it is as it is, and what one may do with it. */
function source({ feed, base, page }: RecordContext): TemplateResult {
  const t = page.messages(downloadsMessages);
  const licence = safeUrl(feed.licence, base);
  return html`<p class="muted small">
    ${t.source(feed.publisher.name, formatDay(dayIn(feed.timeZone, new Date(feed.updated)), page.language))} ${licence ? html`<a href=${licence}>${t.licence}</a>` : nothing}
  </p>`;
}

/** The files that have everything of a kind. */
function wholeEntries({ feed, base, page }: RecordContext): DownloadEntry[] {
  const t = page.messages(downloadsMessages);
  const entry = (name: string, holds: string, format: string, address: SafeUrl | undefined): DownloadEntry[] => (address ? [{ name, holds, format, address }] : []);
  const folder = safeUrl(feed.links?.linkedData, base);
  const linked = (file: 'meetings' | 'plans', make: (source: LinkedSource) => LinkedDocument): DownloadEntry => ({
    name: t.linked[file],
    holds: t.linkedHolds[file],
    format: 'JSON-LD',
    ...way(folder && safeUrl(`${file}.jsonld`, folder), () =>
      saveFile(`${file}.jsonld`, linkedDataText(make({ feed, feedUrl: base })), 'application/ld+json'),
    ),
  });
  return [
    ...entry(t.json, t.jsonHolds, 'JSON', safeUrl(base)),
    ...entry(t.calendar, t.calendarHolds, 'iCalendar', safeUrl(feed.links?.calendar, base)),
    ...(['bulletins', 'replies', 'changes'] as const).flatMap((name) => entry(t.atom[name], t.atomHolds, 'Atom', safeUrl(feed.links?.[name], base))),
    ...(feed.meetings.length ? [linked('meetings', meetingsLinkedData)] : []),
    ...(feed.plans.length || feed.commitments.length ? [linked('plans', plansLinkedData)] : []),
  ];
}

function tableEntry(table: ExportTable, context: RecordContext, { wanted, gather }: DownloadsSettings): DownloadEntry {
  const { feed, page } = context;
  const t = page.messages(downloadsMessages);
  const { rows, bytes } = tableSize(table, feed);
  const [name, holds] = t.names[table.name]!;
  const inPages = table.collections.some((collection) => feed.pages[collection]);
  const details = [
    ...(rows === undefined ? [] : [t.rows(rows, formatNumber(rows, page.language))]),
    t.columns(table.columns.length),
    ...(bytes === undefined ? [] : [formatBytes(bytes, page.language)]),
  ];
  return {
    name,
    holds,
    format: 'CSV',
    details: details.join(' · '),
    ...(wanted === table.name && { busy: t.gathering }),
    ...way(besideTables(context, csvPath(table)), () => (inPages ? gather(table.name) : saveTable(table.name, feed))),
  };
}

/** Address of a file of the folder of tables, where the server says that it has one. */
function besideTables({ feed, base }: RecordContext, path: string): SafeUrl | undefined {
  const list = safeUrl(feed.links?.tables, base);
  return list ? safeUrl(path.slice(path.lastIndexOf('/') + 1), list) : undefined;
}

/** The server's file where it has one, else a way to make it here. */
const way = (address: SafeUrl | undefined, save: () => void): Pick<DownloadEntry, 'address' | 'save'> => (address ? { address } : { save });
