import type { EmbeddableWidget } from './embeddable.js';

/** What the address of an embed page asks for: `/embed/commitment-board?feed=mga&institution=minsal&lang=en&theme=dark`. */
export interface EmbedRequest {
  widget: EmbeddableWidget;
  /** Name of a served feed. */
  feed: string;
  language: 'es' | 'en';
  /** Colours: the reader's own preference when absent. */
  theme?: 'light' | 'dark';
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
  const theme = searchParams.get('theme');
  return {
    widget,
    feed,
    language: searchParams.get('lang')?.toLowerCase().startsWith('en') ? 'en' : 'es',
    ...((theme === 'light' || theme === 'dark') && { theme }),
    attributes: widget.attributes.flatMap((attribute) => {
      const value = searchParams.get(attribute);
      return value !== null && value.length <= longest ? [[attribute, value] as const] : [];
    }),
  };
}
