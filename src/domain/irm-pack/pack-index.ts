import { csvText } from '../csv.js';
import type { Commitment, Feed } from '../feed.js';
import { commitmentCoding } from '../irm-coding.js';
import { ogpStandardNames } from '../ogp-standard-names.js';
import { standardsUrl } from '../ogp-standards.js';
import type { PlanEvidence } from '../participation-standards.js';
import type { PackFile } from './irm-pack.js';
import { element, Markup, table, webLink, type MarkupContent } from './markup.js';
import type { MissingThing } from './pack-missing.js';
import { packWords, type PackLanguage } from './pack-words.js';

/** A file that was written, as the index names it. */
export interface ListedFile {
  path: string;
  about: string;
  /** Of a table: how many rows it has. */
  rows?: number;
}

interface IndexSources {
  feed: Feed;
  evidence: PlanEvidence;
  commitments: readonly Commitment[];
  missing: readonly MissingThing[];
  language: PackLanguage;
}

/** The index of a pack as a table, for people, and for programs. @param listed Files that were written; filled in before these are read. */
export function indexFiles(sources: IndexSources, listed: readonly ListedFile[]): PackFile[] {
  const words = packWords[sources.language];
  const all = (): ListedFile[] => [...listed, ...['index.csv', 'index.html', 'index.json'].map((path) => ({ path, about: words.fileAbout[path]! }))];
  return [
    { path: 'index.csv', pieces: () => [csvText(['path', 'about', 'rows'], all().map(({ path, about, rows }) => [path, about, rows]))] },
    { path: 'index.html', pieces: () => [indexPage(sources, all())] },
    { path: 'index.json', pieces: () => [`${JSON.stringify(indexRecord(sources, all()), null, 1)}\n`] },
  ];
}

function indexRecord({ feed, evidence, missing, language }: IndexSources, files: readonly ListedFile[]): object {
  const { plan, reckoning, counts, items } = evidence;
  return {
    title: packWords[language].title, publisher: feed.publisher.name, forum: feed.forum.name, demonstration: feed.demonstration === true, plan: { id: plan.id, title: plan.title }, asOf: reckoning, updated: feed.updated,
    requirements: counts, documents: items.length, missing: missing.length, files,
  };
}

/** Plain, so that it reads well in any browser, on paper and aloud. */
const style = 'body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;margin:1rem 0}.wide{overflow-x:auto}th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #ccc;font-weight:normal}thead th{font-weight:bold}td,th{overflow-wrap:break-word}a{color:#00568a}';

function indexPage({ feed, evidence, commitments, missing, language }: IndexSources, files: readonly ListedFile[]): string {
  const words = packWords[language];
  const names = ogpStandardNames[language];
  const content = feed.language === language || feed.language.startsWith(`${language}-`) ? undefined : feed.language;
  const said = (text: string): Markup => element('span', { lang: content }, text);
  const { plan, reckoning, standards, items } = evidence;
  const requirements = standards.flatMap((standard) => standard.requirements);
  const facts: [string, MarkupContent][] = [[words.plan, said(plan.title)], [words.forum, said(feed.forum.name)], [words.asOf, reckoning], [words.updated, feed.updated.slice(0, 10)], [words.documents, items.length]];
  const title = `${words.title}: ${plan.title}`;
  const whyOf = ({ kind, check, amount, record }: MissingThing): MarkupContent => [
    check ? `${names.check[check]}: ` : undefined, words.kind[kind], amount === undefined ? undefined : ` (${amount})`, record ? [': ', said(record.title || record.id)] : undefined,
  ];
  const page = element(
    'html', { lang: language },
    element('head', {}, element('meta', { charset: 'utf-8' }), element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), element('title', {}, title), element('style', {}, new Markup(style))),
    element(
      'body', {},
      element('main', {},
        element('h1', {}, words.title),
        element('p', {}, words.intro),
        feed.demonstration ? element('p', {}, element('strong', {}, words.demonstration)) : undefined,
        element('dl', {}, facts.map(([term, text]) => [element('dt', {}, element('strong', {}, term)), element('dd', {}, text)])),
        element('h2', {}, words.standards),
        table(words.standards, [words.requirement, words.result, words.lacking], requirements.map(({ number, verdict, missing: lacking }) => [`${number} ${names.requirements[number]}`, words.verdict[verdict], lacking.map(({ name }) => names.check[name]).join('; ')])),
        element('p', {}, webLink(standardsUrl, standardsUrl)),
        element('h2', {}, words.missing),
        missing.length ? element('ul', {}, missing.map((thing) => element('li', {}, thing.requirement ? `${thing.requirement} ` : undefined, whyOf(thing)))) : element('p', {}, words.nothingMissing),
        element('h2', {}, words.commitments),
        table(words.commitments, [words.commitment, words.reported, words.irm], commitments.map((commitment) => {
          const { reported, irm } = commitmentCoding(commitment);
          return [webLink(commitment.url, commitment.title), commitment.withdrawn === undefined ? words.status[reported] : words.withdrawn, irm?.status ? words.status[irm.status] : words.notCoded];
        })),
        element('h2', {}, words.files),
        table(words.files, [words.file, words.about, words.rows], files.map(({ path, about, rows }) => [element('a', { href: path.split('/').map(encodeURIComponent).join('/') }, path), about, rows])),
      ),
    ),
  );
  return `<!doctype html>\n${page.html}\n`;
}
