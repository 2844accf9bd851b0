import { csvLines, csvText, type CsvCell } from '../csv.js';
import { evidenceCells, evidenceColumns } from '../evidence-table.js';
import { dictionaryCsv } from '../exports/dictionary.js';
import { csvPath } from '../exports/csv-files.js';
import type { ExportTable } from '../exports/export-table.js';
import { exportTables } from '../exports/export-tables.js';
import type { Feed, Plan, Proposal } from '../feed.js';
import { meetingsWithMinutes } from '../minutes.js';
import { organizationIndex } from '../organizations.js';
import { evidenceOfPlan } from '../participation-standards.js';
import { planRecords } from '../plan-figures/plan-records.js';
import { indexFiles, type ListedFile } from './pack-index.js';
import { minutesText } from './pack-minutes.js';
import { missingCells, missingColumns, missingThings } from './pack-missing.js';
import { packWords, type PackLanguage } from './pack-words.js';

/** A file of a pack. Its text is made while it is read, so that the whole need never be in memory. */
export interface PackFile {
  /** Inside the pack, with "/" between folders. */
  path: string;
  pieces(): Iterable<string> | AsyncIterable<string>;
}

export interface PackOptions {
  plan: Plan;
  /** YYYY-MM-DD in the feed's zone. */
  today: string;
  /** Language of what is said around the data. */
  language: PackLanguage;
  /** The proposals, some at a time, where the feed keeps them in pages; those of the feed by default. They are read as often as there are tables made of them. */
  proposals?: () => AsyncIterable<readonly Proposal[]>;
  /** What a check of links found: address, and what is wrong with it. */
  deadLinks?: readonly { url: string; why: string }[];
}

/**
 * The pack of a plan for who reviews it, in the order its files are written: tables, plan, minutes, evidence, what is missing, and the index, which
 * tells how many rows each table has and so comes last. The same feed on the same day gives the same texts.
 */
export function irmPack(feed: Feed, options: PackOptions): PackFile[] {
  const { plan, today, language, deadLinks } = options;
  const records = planRecords(feed, plan, today);
  const evidence = evidenceOfPlan(feed, plan, today);
  const missing = missingThings(evidence, records.commitments);
  const index = organizationIndex(feed.organizations);
  const words = packWords[language];
  const asked = new Set(records.consultations.map(({ id }) => id));
  const isIts = ({ consultation }: Proposal): boolean => (consultation === undefined ? feed.plans.length === 1 : asked.has(consultation));
  const narrowed: Feed = {
    ...feed, plans: [plan], commitments: [...records.commitments], meetings: records.meetings.map(({ meeting }) => meeting), consultations: [...records.consultations], proposals: feed.proposals.filter(isIts),
    prioritizations: feed.prioritizations.filter((one) => (one.plan ?? plan.id) === plan.id), pages: {},
  };
  const listed: ListedFile[] = [];
  const hasRows = (table: ExportTable): boolean => (options.proposals !== undefined && table.collections.includes('proposals')) || table.count(narrowed) > 0;
  const tables = exportTables.filter(hasRows).map((table) => tableFile(table, narrowed, isIts, options, listed));
  const lines = (path: string, columns: readonly string[], rows: readonly (readonly CsvCell[])[]): PackFile => textFile(path, () => csvText(columns, rows), words.fileAbout[path]!, listed, rows.length);
  const { proposals: _proposals, pages: _pages, ...whole } = narrowed;
  return [
    ...tables,
    textFile('dictionary.csv', dictionaryCsv, words.fileAbout['dictionary.csv']!, listed),
    lines('evidence.csv', evidenceColumns, evidence.items.map((item) => { const cells = evidenceCells(item, index); return evidenceColumns.map((column) => cells[column]); })),
    ...(deadLinks ? [textFile('links.csv', () => csvText(['url', 'why'], deadLinks.map(({ url, why }) => [url, why])), words.links, listed, deadLinks.length)] : []),
    ...meetingsWithMinutes(narrowed.meetings).flatMap((meeting) => [
      textFile(`minutes/${fileName(meeting.id)}.json`, () => `${JSON.stringify(meeting, null, 1)}\n`, words.minutesJson(meeting.title), listed),
      textFile(`minutes/${fileName(meeting.id)}.txt`, () => minutesText(meeting, index, words), words.minutesText(meeting.title), listed),
    ]),
    lines('missing.csv', missingColumns, missing.map((thing) => missingCells(thing, language))),
    textFile('plan.json', () => `${JSON.stringify(whole, null, 1)}\n`, words.fileAbout['plan.json']!, listed),
    ...indexFiles({ feed, evidence, commitments: records.commitments, missing, language }, listed),
  ];
}

/** An identifier as part of a file's name: Windows allows no colon in one. */
const fileName = (id: string): string => id.replaceAll(':', '%3A');

function textFile(path: string, text: () => string, about: string, listed: ListedFile[], rows?: number): PackFile {
  return {
    path,
    *pieces() {
      yield text();
      listed.push({ path, about, ...(rows !== undefined && { rows }) });
    },
  };
}

/** Rows put into one piece of text. */
const rowsAtOnce = 500;

function tableFile(table: ExportTable, feed: Feed, isIts: (proposal: Proposal) => boolean, { proposals, language }: PackOptions, listed: ListedFile[]): PackFile {
  const path = csvPath(table);
  return {
    path,
    async *pieces() {
      let count = 0;
      yield csvText(table.columns.map(({ name }) => name), []);
      for await (const part of proposals && table.collections.includes('proposals') ? feedsOf(feed, proposals(), isIts) : [feed]) {
        let rows: (readonly CsvCell[])[] = [];
        for (const row of table.rows(part)) {
          rows.push(row);
          count += 1;
          if (rows.length < rowsAtOnce) continue;
          yield csvLines(table.columns.length, rows);
          rows = [];
        }
        if (rows.length) yield csvLines(table.columns.length, rows);
      }
      listed.push({ path, about: language === 'es' ? table.spanish : table.name, rows: count });
    },
  };
}

/** The feed several times, each time with some of the proposals. */
async function* feedsOf(feed: Feed, pages: AsyncIterable<readonly Proposal[]>, isIts: (proposal: Proposal) => boolean): AsyncGenerator<Feed, void> {
  for await (const page of pages) yield { ...feed, proposals: page.filter(isIts) };
}
