import type { Choice } from './choice.js';
import { shortName } from './widget-list.js';

/** What whoever administers the site settles for all of its pages, so that no author can: where the data comes from, and where what is sent goes. */
const settledForAll = new Set(['feed', 'action']);

/**
 * A value between the quotes of a shortcode. WordPress ends one at its quote and the shortcode at its bracket and takes `<` for a tag, with no way to escape them;
 * in an address they can be written as bytes.
 */
const value = (text: string): string => text.replace(/["[\]<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The shortcode of the plugin: attributes as in HTML, but for those of the plugin's settings. */
export function shortcodeSnippet({ tag, attributes }: Choice): string {
  const written = [['widget', shortName(tag)] as const, ...Object.entries(attributes).filter(([name]) => !settledForAll.has(name))];
  return `[mga ${written.map(([name, text]) => `${name}="${value(text)}"`).join(' ')}]`;
}
