/** Text that is HTML already; anything else becomes text. */
export class Markup {
  constructor(readonly html: string) {}
}

export type MarkupContent = Markup | string | number | undefined | readonly MarkupContent[];

/** Elements without an end. */
const empty = new Set(['meta', 'link']);

/**
 * An element as HTML, for documents that are written and not drawn. Everything given as text is escaped; an attribute without a value is left out.
 *
 * @param attributes Never an address from a feed unless `webAddress` let it through.
 */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...content: MarkupContent[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]));
  return new Markup(`<${name}${written.join('')}>${empty.has(name) ? '' : `${inside(content)}</${name}>`}`);
}

/** A table under a heading of the same name; the first cell of each row names it. */
export function table(label: string, headings: readonly string[], rows: readonly (readonly MarkupContent[])[]): Markup {
  const head = element('tr', {}, headings.map((heading) => element('th', { scope: 'col' }, heading)));
  const body = rows.map(([first, ...rest]) => element('tr', {}, element('th', { scope: 'row' }, first), rest.map((cell) => element('td', {}, cell))));
  return element('div', { class: 'wide', role: 'region', 'aria-label': label, tabindex: '0' }, element('table', {}, element('thead', {}, head), element('tbody', {}, body.flatMap((row) => [row, new Markup('\n')]))));
}

/** A link to a web address; the text alone when it is none. */
export const webLink = (url: string | undefined, text: string): MarkupContent => (url && /^https?:\/\/[^\s]+$/i.test(url) ? element('a', { href: url }, text) : text);

const inside = (content: MarkupContent): string => {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.html;
  return typeof content === 'string' || typeof content === 'number' ? escaped(String(content)) : content.map(inside).join('');
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
