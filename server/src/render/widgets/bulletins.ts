import { bulletinsWithin, newestBulletins, type Bulletin } from 'mga-widgets/domain';
import { bulletinMessages } from 'mga-widgets/words';
import { bounded, mostRecords } from '../bounded.js';
import { joined, markup, type Piece } from '../markup.js';
import { blocks, day, facts, heading, link, paragraph, paragraphs, party, said } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The bulletins, the newest first; or the one that is named. */
export function bulletins(context: RenderContext): Piece {
  const { feed, organizations, language, attribute } = context;
  const t = bulletinMessages[language];
  const record = attribute('record');
  const scope = { plan: attribute('plan'), institution: attribute('institution'), theme: attribute('theme') };
  const found = record === undefined ? newestBulletins(bulletinsWithin(feed.bulletins, scope, feed.commitments, organizations)) : feed.bulletins.filter(({ id }) => id === record);
  if (found.length === 0) return [heading(context, 0, t.title), paragraph(record === undefined ? t.none : t.notFound(record))];
  const limit = Math.round(Number(attribute('limit'))) || mostRecords;
  const { first, rest } = bounded(context, found.slice(0, Math.max(1, limit)), 'bulletins');
  return [heading(context, 0, t.title), first.map((each) => bulletin(each, context)), rest];
}

function bulletin({ title, date, summary, blocks: text, people, organizations, commitments, links, url }: Bulletin, context: RenderContext): Piece {
  const t = bulletinMessages[context.language];
  const told = (commitments ?? []).flatMap((id) => context.feed.commitments.find((each) => each.id === id) ?? []);
  return markup`<article>
${heading(context, 1, link(context, url, said(context, title)))}${paragraph(markup`<time datetime="${date}">${day(context, date)}</time>`)}${paragraphs(context, summary)}${blocks(context, text, 2)}${facts([
    [t.people, joined((people ?? []).map(({ name, role }) => [said(context, name), role !== undefined && [' (', said(context, role), ')']]), ', ')],
    [t.organizations, joined((organizations ?? []).map((each) => party(context, each)), ', ')],
    [t.commitments, joined(told.map((each) => said(context, each.title)), '; ')],
    [t.links, joined((links ?? []).map((each) => link(context, each.url, said(context, each.title))), ', ')],
  ].filter(([, content]) => String(content) !== '') as [string, Piece][])}</article>
`;
}
