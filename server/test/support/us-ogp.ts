import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import type { Commitment, Document, FeedDocument, Milestone, Status, Theme } from 'mga-widgets/domain';
import { stripMarkup } from '../../src/content/markup.js';

interface UsCommitment {
  commitment_id: string;
  title: string;
  permalink: string;
  commitment_theme_name: string;
  commitment_theme_slug: string;
  commitment_detail_sub: string;
}

interface UsSubCommitment {
  commitment_id: string;
  commitment_detail_sub_id: string;
  title: string;
  commitment_agency: string;
  commitment_status: string;
  aug_2023_progress: string;
  body: string;
}

/** The tracker's three words. "In Progress" says that work began and no more, which in OGP's words is limited: nothing further is claimed. */
const statuses: Readonly<Record<string, Status>> = { Complete: 'complete', 'In Progress': 'limited', 'Not Started': 'not-started' };

const longestLine = 2000;

/**
 * The 36 commitments and 70 sub-commitments of the tracker of the fifth US national action plan, as a feed: a sub-commitment is a milestone,
 * links in its text are evidence, and no markup is left anywhere.
 *
 * @param folder Where `commitments.json` and `subcommitments.json` are.
 */
export function usOgpFeed(folder: string): FeedDocument {
  const read = <Record>(name: string): Record[] => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record[];
  const commitments = read<UsCommitment>('commitments.json');
  const parts = read<UsSubCommitment>('subcommitments.json');
  const themes = new Map<string, Theme>(commitments.map((each) => [each.commitment_theme_slug, { id: each.commitment_theme_slug, name: lineOf(each.commitment_theme_name) }]));
  return {
    version: '1.0',
    publisher: { name: 'US open government tracker', url: 'https://open.usa.gov/' },
    language: 'en-US',
    timeZone: 'America/New_York',
    updated: '2024-12-31T05:00:00Z',
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    forum: { name: 'U.S. Open Government Secretariat' },
    themes: [...themes.values()],
    plans: [{ id: 'us-nap-5', title: 'Fifth U.S. Open Government National Action Plan', number: 5 }],
    commitments: commitments.map((each, index) => commitmentOf(each, index, parts)),
  };
}

function commitmentOf(source: UsCommitment, index: number, parts: readonly UsSubCommitment[]): Commitment {
  return {
    id: source.commitment_id,
    ogpId: source.commitment_id,
    plan: 'us-nap-5',
    number: index + 1,
    title: lineOf(source.title),
    summary: textOf(source.commitment_detail_sub),
    themes: [source.commitment_theme_slug],
    url: `https://open.usa.gov${source.permalink}`,
    milestones: parts.filter((part) => part.commitment_id === source.commitment_id).map(milestoneOf),
  };
}

function milestoneOf(source: UsSubCommitment): Milestone {
  const id = source.commitment_detail_sub_id;
  const status = statuses[source.commitment_status];
  if (!status) throw new Error(`Unknown status "${source.commitment_status}" in ${id}`);
  const before = textOf(source.aug_2023_progress);
  const update = textOf(source.body.replace(/Evidence:[\s\S]*$/u, '').replace(/^\s*Progress Update:/u, ''));
  const evidence = linksIn(`${source.aug_2023_progress}\n${source.body}`).map((link, index) => ({ ...link, id: `${id}-e${index + 1}` }));
  return {
    id,
    title: lineOf(source.title),
    responsible: [{ name: textOf(source.commitment_agency).replace(/\n/gu, ', ') }],
    reports: [{ period: { end: '2024', label: 'Latest update' }, status, ...((update || before) && { summary: update || before }) }],
    ...(before && update && { description: before }),
    ...(evidence.length && { evidence }),
  };
}

/** The tracker mixes HTML with Markdown links; here they are all HTML. */
const asHtml = (source: string): string => source.replace(/\[([^\]\n]+)\]\((https?:[^)\n]+)\)/gu, (_, title: string, url: string) => `<a href="${encodeURI(decodeURI(url))}">${title}</a>`);

const textOf = (source: string): string => {
  const { text, items } = stripMarkup(asHtml(source));
  return [text, ...items].filter(Boolean).join('\n');
};

const lineOf = (source: string): string => textOf(source).replace(/\n/gu, ' ').slice(0, longestLine);

/** The links of a text, each once; an address that leads nowhere ("https:https://…") is not one. */
function linksIn(source: string): Omit<Document, 'id'>[] {
  const links = new Map<string, string>();
  const visit = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('children' in node)) continue;
      const href = 'attribs' in node && node.name === 'a' ? node.attribs['href']?.trim() : undefined;
      if (href && URL.canParse(href) && /^https?:\/\/[^/]+\./u.test(href) && !links.has(href)) links.set(href, textIn(node.children) || href);
      visit(node.children);
    }
  };
  visit(parseDocument(asHtml(source)).children);
  return [...links].map(([url, title]) => ({ title: title.slice(0, longestLine), url }));
}

function textIn(nodes: ReturnType<typeof parseDocument>['children']): string {
  return nodes.map((node) => (node.type === ElementType.Text ? node.data : 'children' in node ? textIn(node.children) : '')).join('').replace(/\s+/gu, ' ').trim();
}
