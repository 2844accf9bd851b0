import { hexColour } from './colour.js';
import { type Palette, type Palettes, usualPalettes } from './palette.js';
import { shortName } from './widget-list.js';

/** What is pasted where: as HTML, in WordPress, as a frame, or in the code of an application. */
export const ways = ['html', 'wordpress', 'frame', 'react', 'vue', 'angular'] as const;

export type Way = (typeof ways)[number];

/** Everything that was chosen. It is kept in the page's address, so that it can be sent to somebody. */
export interface Choice {
  readonly tag: string;
  /** Absolute address of the feed, or what was typed in its place. */
  readonly feed: string;
  /** Values of the widget's attributes by name; what was left as it is has none. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Language of the widget; that of the page it will be on when absent. */
  readonly language?: 'es' | 'en';
  /** Colours of one's own; the usual ones when absent. */
  readonly colours?: Palettes;
  readonly way: Way;
}

const colourNames = ['accent', 'surface', 'text'] as const satisfies readonly (keyof Palette)[];
const darkName = (name: string): string => `dark-${name}`;

/** Names in the address that are no attributes. */
const own = new Set<string>(['widget', 'feed', 'lang', 'paste', ...colourNames, ...colourNames.map(darkName)]);

/** The choice as the query of an address, without `?`. */
export function choiceQuery({ tag, feed, attributes, language, colours, way }: Choice): string {
  const query = new URLSearchParams({ widget: shortName(tag), feed, ...attributes });
  if (language) query.set('lang', language);
  for (const name of colourNames) {
    if (colours) query.set(name, colours.light[name].slice(1));
    if (colours?.dark) query.set(darkName(name), colours.dark[name].slice(1));
  }
  if (way !== 'html') query.set('paste', way);
  return query.toString();
}

/** The choice an address tells of; what it does not say, or says wrongly, is as in `usual`. Attributes of other widgets are kept apart by `attributesOf`. */
export function readChoice(query: URLSearchParams, usual: Choice, attributesOf: (tag: string) => readonly string[] | undefined): Choice {
  const asked = `mga-${query.get('widget') ?? ''}`;
  const tag = attributesOf(asked) ? asked : usual.tag;
  const known = attributesOf(tag) ?? [];
  const language = query.get('lang');
  const paste = query.get('paste');
  return {
    tag,
    feed: query.get('feed') ?? usual.feed,
    attributes: Object.fromEntries([...query].filter(([name, value]) => known.includes(name) && !own.has(name) && value)),
    ...((language === 'es' || language === 'en') && { language }),
    ...(query.has('accent') && { colours: coloursOf(query) }),
    way: ways.find((way) => way === paste) ?? usual.way,
  };
}

function coloursOf(query: URLSearchParams): Palettes {
  const palette = (nameOf: (name: string) => string, usual: Palette): Palette => {
    const colour = (name: keyof Palette): string => hexColour(query.get(nameOf(name)) ?? '') ?? usual[name];
    return { accent: colour('accent'), surface: colour('surface'), text: colour('text') };
  };
  return { light: palette((name) => name, usualPalettes.light), ...(query.has(darkName('accent')) && { dark: palette(darkName, usualPalettes.dark) }) };
}
