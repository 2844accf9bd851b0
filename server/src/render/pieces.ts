import { partyName, partyOrganization, type Block, type Document, type ListItem, type Party } from 'mga-widgets/domain';
import { formatDay, formatFlexibleDate, formatNumber } from 'mga-widgets/words';
import { markup, type Markup, type Piece } from './markup.js';
import type { RenderContext } from './render-context.js';
import { safeAddress } from './safe-address.js';

/** A heading so many levels below the widget's own. */
export function heading({ level }: RenderContext, below: number, content: Piece): Markup {
  const rank = Math.min(6, level + below);
  return markup`<h${rank}>${content}</h${rank}>\n`;
}

export const paragraph = (...content: readonly Piece[]): Markup => markup`<p>${content}</p>\n`;

/** The name of an item among what is said of it. */
export const strong = (content: Piece): Markup => markup`<strong>${content}</strong>`;

/** A list; nothing when there are no items. */
export const list = (items: readonly Piece[], tag: 'ul' | 'ol' = 'ul'): Markup | undefined => (items.length === 0 ? undefined : markup`<${tag}>\n${items.map((item) => markup`<li>${item}</li>\n`)}</${tag}>\n`);

/** Terms with what is said of them; those of which nothing is said are left out. */
export function facts(entries: readonly (readonly [term: string, said: Piece])[]): Markup | undefined {
  const known = entries.filter(([, said]) => said !== undefined && said !== false && said !== '' && !(Array.isArray(said) && said.length === 0));
  return known.length === 0 ? undefined : markup`<dl>\n${known.map(([term, said]) => markup`<div><dt>${term}</dt> <dd>${said}</dd></div>\n`)}</dl>\n`;
}

/** A table whose rows are named by their first cell. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly Piece[])[]): Markup {
  const row = ([name, ...cells]: readonly Piece[]): Markup => markup`<tr><th scope="row">${name}</th>${cells.map((cell, index) => markup`<td data-column="${columns[index + 1]}">${cell}</td>`)}</tr>\n`;
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>
`;
}

/** Words of the feed, marked as in its language where the page speaks another. */
export function said({ feed, language }: RenderContext, text: string | undefined): Piece {
  if (!text) return undefined;
  return feed.language.toLowerCase().split('-')[0] === language ? text : markup`<span lang="${feed.language}">${text}</span>`;
}

/** Text of the feed in its paragraphs. */
export const paragraphs = (context: RenderContext, text: string | undefined): Piece => text?.split(/\n+/u).filter((line) => line.trim()).map((line) => paragraph(said(context, line)));

/** A link, or its text alone where the address may not be followed. */
export function link({ base }: RenderContext, address: string | undefined, content: Piece): Piece {
  const safe = safeAddress(address, base);
  return safe === undefined ? content : markup`<a href="${safe}">${content}</a>`;
}

/** A party by the name people use, linked to its site when it has one. */
export function party(context: RenderContext, each: Party): Piece {
  return link(context, partyOrganization(each, context.organizations)?.url, said(context, partyName(each, context.organizations)));
}

/** A document with its date, linked where it is on line. */
export function documentLine(context: RenderContext, { title, url, date, type }: Document): Piece {
  return [link(context, url, said(context, title)), [said(context, type), date && formatFlexibleDate(date, context.locale)].filter((each) => each !== undefined && each !== '').map((each) => [', ', each])];
}

const items = (context: RenderContext, entries: readonly ListItem[], ordered: boolean): Piece =>
  list(entries.map((item) => [said(context, item.text), list((item.items ?? []).map((each) => said(context, each)))]), ordered ? 'ol' : 'ul');

/** Structured text of the feed as paragraphs, headings and lists. @param below Level of its headings below the widget's own. */
export const blocks = (context: RenderContext, texts: readonly Block[] | undefined, below: number): Piece =>
  texts?.map((block) => {
    if (block.kind === 'list') return items(context, block.items ?? [], block.ordered ?? false);
    return block.kind === 'heading' ? heading(context, below, said(context, block.text)) : paragraphs(context, block.text);
  });

export const listItems = (context: RenderContext, entries: readonly ListItem[] | undefined): Piece => items(context, entries ?? [], false);

export const day = ({ locale }: RenderContext, written: string): string => formatDay(written, locale);
export const date = ({ locale }: RenderContext, written: string | undefined): string | undefined => written && formatFlexibleDate(written, locale);
export const number = ({ locale }: RenderContext, value: number): string => formatNumber(value, locale);
