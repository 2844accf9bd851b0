import { escapeXml } from '../../src/domain/atom.js';
import type { Feed } from '../../src/domain/feed.js';
import type { Choice } from './choice.js';
import { type Palettes, paletteTokens } from './palette.js';
import { shortName, type Widget } from './widget-list.js';

/** Where the script is. */
export interface ScriptPlace {
  /** Absolute address of `mga.js`. */
  readonly address: string;
  /** Its hash, when the address always gives the very same file. */
  readonly integrity?: string;
}

/** Attributes as HTML: each on a line of its own when there are several, so that they can be read and changed. */
function opening(tag: string, attributes: readonly (readonly [name: string, value: string])[]): string {
  const written = attributes.map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return written.length > 1 ? `<${tag}\n  ${written.join('\n  ')}>` : `<${[tag, ...written].join(' ')}>`;
}

/** The feed and what else was chosen, as the attributes of the element. */
export const chosenAttributes = ({ feed, attributes, language }: Choice): [name: string, value: string][] => [
  ['feed', feed],
  ...Object.entries(attributes),
  ...(language ? [['lang', language] as [string, string]] : []),
];

/** The tag of the script, once for each page. A module, so it runs after the page was read wherever it stands. */
export const scriptTag = ({ address, integrity }: ScriptPlace): string =>
  `<script type="module" src="${escapeXml(address)}"${integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`}></script>`;

/** What is shown until there is something better, and stays when no data arrives. */
const fallback = (feed: string, words: string): string => `  <p><a href="${escapeXml(feed)}">${escapeXml(words)}</a></p>`;

/** The script and the element. @param words of the link to the data, for whoever cannot see the widget */
export function elementSnippet(choice: Choice, script: ScriptPlace, words: string): string {
  return `${scriptTag(script)}\n${opening(choice.tag, chosenAttributes(choice))}\n${fallback(choice.feed, words)}\n</${choice.tag}>`;
}

/** The script and a plain element, for where unknown ones are taken away. */
export function mountSnippet({ tag, feed, attributes, language }: Choice, script: ScriptPlace, words: string): string {
  const data = [['feed', feed], ...Object.entries(attributes)].map(([name, value]) => [`data-${name!}`, value!] as const);
  const written = [['data-mga', shortName(tag)] as const, ...data, ...(language ? [['lang', language] as const] : [])];
  return `${scriptTag(script)}\n${opening('div', written)}\n${fallback(feed, words)}\n</div>`;
}

/** The rule for the page's style sheet. No `style` attribute: a strict policy blocks it. */
export function styleSnippet(tag: string, { light, dark }: Palettes): string {
  const other = dark && new Map(paletteTokens(dark));
  const tokens = paletteTokens(light).map(([name, value]) => `  ${name}: ${other ? `light-dark(${value}, ${other.get(name)!})` : value};`);
  return `${tag} {\n${other ? '  color-scheme: light dark;\n' : ''}${tokens.join('\n')}\n}`;
}

/** Who takes what a widget sends. */
const receivers = ['intake', 'registrations', 'ballots'] as const;

/** Addresses a widget talks to: that of the feed and, when it sends something, whoever the feed says receives it. */
function contacts({ feed: address, attributes }: Choice, { attributes: known }: Widget, feed: Feed | undefined): string[] {
  const sends = known.some(({ name }) => name === 'action');
  const links = feed?.links as Readonly<Record<string, string | undefined>> | undefined;
  const receiving = sends ? [attributes['action'], ...receivers.map((name) => links?.[name])] : [];
  return [...new Set([address, ...receiving].flatMap((each) => (each && URL.canParse(each, address) ? [new URL(each, address).origin] : [])))];
}

/** What a page with a Content-Security-Policy has to allow: the script, and the data. */
export const policySnippet = (choice: Choice, widget: Widget, script: ScriptPlace, feed?: Feed): string =>
  `script-src ${new URL(script.address).origin}; connect-src ${contacts(choice, widget, feed).join(' ')}`;
