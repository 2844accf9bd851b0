import type { Commitment, Document, FeedDocument, Milestone, Status } from '../../src/domain/feed.js';

/** Records of the US tracker, as far as they are used. */
interface SourceCommitment {
  commitment_id: string;
  title: string;
  permalink: string;
  commitment_theme_name: string;
  commitment_theme_slug: string;
  commitment_detail_sub: string;
}

interface SourcePart {
  commitment_id: string;
  commitment_detail_sub_id: string;
  title: string;
  commitment_agency: string;
  commitment_status: string;
  aug_2023_progress: string;
  body: string;
}

/** The tracker's words in OGP's. "In Progress" says that work began and no more. */
const statuses: Readonly<Record<string, Status>> = { Complete: 'complete', 'In Progress': 'limited', 'Not Started': 'not-started' };

/**
 * The US tracker (CC0) as a feed, when the runner has it; `undefined` otherwise. Its text has HTML in it: what is text is taken out of it as a
 * browser does, and its links become evidence.
 */
async function usOgpFeed(): Promise<FeedDocument | undefined> {
  const answers = await Promise.all(['commitments', 'subcommitments'].map((name) => fetch(`/sample-data/us-ogp/${name}.json`)));
  if (answers.some(({ ok }) => !ok)) return undefined;
  const [commitments, parts] = (await Promise.all(answers.map((answer) => answer.json()))) as [SourceCommitment[], SourcePart[]];
  const themes = new Map(commitments.map((source) => [source.commitment_theme_slug, { id: source.commitment_theme_slug, name: line(source.commitment_theme_name) }]));
  return {
    version: '1.0',
    publisher: { name: 'US open government tracker' },
    language: 'en-US',
    timeZone: 'America/New_York',
    updated: '2024-12-31T05:00:00Z',
    forum: { name: 'U.S. Open Government Secretariat' },
    themes: [...themes.values()],
    plans: [{ id: 'nap-5', title: 'Fifth U.S. Open Government National Action Plan', number: 5 }],
    commitments: commitments.map((source, index): Commitment => ({
      id: source.commitment_id,
      number: index + 1,
      plan: 'nap-5',
      title: line(source.title),
      summary: text(source.commitment_detail_sub),
      themes: [source.commitment_theme_slug],
      url: `https://open.usa.gov${source.permalink}`,
      milestones: parts.filter((part) => part.commitment_id === source.commitment_id).map(milestoneOf),
    })),
  };
}

function milestoneOf(source: SourcePart): Milestone {
  const id = source.commitment_detail_sub_id;
  const status = statuses[source.commitment_status];
  if (!status) throw new Error(`"${source.commitment_status}" of ${id} is a new word`);
  return {
    id,
    title: line(source.title),
    responsible: source.commitment_agency.split(/<br\s*\/?>/i).map((name) => ({ name: line(name) })).filter(({ name }) => name),
    reports: [{ period: { end: '2024' }, status, summary: text(`${source.aug_2023_progress}<br>${source.body}`) }],
    evidence: linksIn(`${source.aug_2023_progress}${source.body}`).map((link, index) => ({ ...link, id: `${id}-${index + 1}` })),
  };
}

/** Some of the links are Markdown's. */
const asHtml = (source: string): string => source.replace(/\[([^\]\n]+)\]\(([^)\n]+)\)/g, '<a href="$2">$1</a>');

const parse = (source: string): HTMLElement => new DOMParser().parseFromString(asHtml(source), 'text/html').body;

/** The text of HTML, with a line feed for each break. */
function text(source: string): string {
  const body = parse(source);
  for (const line of body.querySelectorAll('br, p, li')) line.before('\n');
  return body.textContent.replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim().slice(0, 20_000);
}

const line = (source: string): string => text(source).replaceAll('\n', ' ').slice(0, 2000);

function linksIn(source: string): Omit<Document, 'id'>[] {
  const links = new Map([...parse(source).querySelectorAll('a[href]')].map((link) => [link.getAttribute('href')!.trim(), line(link.innerHTML)]));
  return [...links].filter(([url]) => url).map(([url, title]) => ({ url: url.slice(0, 2000), title: title || url.slice(0, 2000) }));
}

/** That feed for the tests of the surrounding `describe`, which are left out, and say so, where the runner does not have it. */
export function useUsOgpFeed(): () => FeedDocument {
  let feed: FeedDocument | undefined;
  before(async function () {
    feed = await usOgpFeed();
    if (feed) return;
    console.log('Skipped: the data of the US tracker is not on this machine (MGA_SAMPLE_DATA says where it is).');
    this.skip();
  });
  return () => feed!;
}
