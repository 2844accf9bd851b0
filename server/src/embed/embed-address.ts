import type { EmbeddableWidget } from './embeddable.js';

/** Values of `theme` that are the colours of the page: any other is an identifier, by which widgets are narrowed. */
const colours = ['light', 'dark', 'auto'] as const;

type Colours = (typeof colours)[number];

/** What the address of an embed page asks for: `/embed/commitment-board?feed=mga&institution=minsal&lang=en&theme=dark`. */
export interface EmbedRequest {
  widget: EmbeddableWidget;
  /** Name of a served feed. */
  feed: string;
  language: 'es' | 'en';
  /** Colours: the reader's own preference when absent. */
  theme?: Exclude<Colours, 'auto'>;
  attributes: readonly (readonly [name: string, value: string])[];
}

/** Why an address asks for nothing that can be shown, and what could be asked for instead. */
export interface EmbedRefusal {
  unknown: 'widget' | 'feed';
  found: string;
  known: readonly string[];
}

export interface EmbedChoices {
  widgets: ReadonlyMap<string, EmbeddableWidget>;
  /** Names of the served feeds; the first is meant when none is named. */
  feeds: readonly string[];
}

/** Where the pages of single widgets are. */
export const embedPrefix = '/embed/';

/** Longest value an attribute may get. */
const longest = 200;

/**
 * Reads the address of an embed page. Parameters it does not know are passed over, as those that campaigns add to addresses are; only feeds that are
 * served here can be named, so that nobody shows figures of their own under this site's name.
 */
export function readEmbedAddress({ pathname, searchParams }: URL, { widgets, feeds }: EmbedChoices): EmbedRequest | EmbedRefusal {
  const name = pathname.slice(embedPrefix.length).replace(/^mga-/u, '');
  const widget = widgets.get(name);
  if (!widget) return { unknown: 'widget', found: name, known: [...widgets.keys()] };
  const feed = searchParams.get('feed') ?? feeds[0] ?? '';
  if (!feeds.includes(feed)) return { unknown: 'feed', found: feed, known: feeds };
  const theme = searchParams.getAll('theme').find(isColours);
  return {
    widget,
    feed,
    language: searchParams.get('lang')?.toLowerCase().startsWith('en') ? 'en' : 'es',
    ...(theme !== undefined && theme !== 'auto' && { theme }),
    attributes: widget.attributes.flatMap((attribute) => {
      const value = valueOf(attribute, searchParams);
      return value !== undefined && value.length <= longest ? [[attribute, value] as const] : [];
    }),
  };
}

const isColours = (value: string): value is Colours => (colours as readonly string[]).includes(value);

/** What the address gives an attribute of the widget. `theme` may be there twice: for the colours, and for the widget. */
const valueOf = (attribute: string, searchParams: URLSearchParams): string | undefined => searchParams.getAll(attribute).find((value) => attribute !== 'theme' || !isColours(value));
