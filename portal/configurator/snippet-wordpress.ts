import type { Choice } from './choice.js';
import { chosenAttributes } from './snippet-html.js';
import { shortName } from './widget-list.js';

/**
 * A value between the quotes of a shortcode. WordPress ends one at its quote and the shortcode at its bracket and takes `<` for a tag, with no way to escape them;
 * in an address they can be written as bytes.
 */
const value = (text: string): string => text.replace(/["[\]<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The shortcode of the plugin: attributes as in HTML. */
export const shortcodeSnippet = (choice: Choice): string =>
  `[mga ${[['widget', shortName(choice.tag)] as const, ...chosenAttributes(choice)].map(([name, text]) => `${name}="${value(text)}"`).join(' ')}]`;
