import { dayIn, type Feed } from 'mga-widgets/domain';
import type { Language } from '../messages/language.js';
import { feedToRender } from '../publish/rendered-files.js';
import { isRendered, renderAttributes, renderWidget } from '../render/render-widget.js';
import type { PublishedContent } from './published-content.js';

/** A widget of a served feed to be written as plain HTML. */
export interface RenderedWidget {
  /** Name of the served feed. */
  feed: string;
  /** Name of the widget, without `mga-`. */
  widget: string;
  language: Language;
  attributes: ReadonlyMap<string, string>;
  /** Address of the feed, for what is relative to it; the page's own server is meant by a path. */
  base: string;
}

/** Longest value of an attribute; a longer one is none. */
const longest = 200;
/** Pieces of HTML that are kept at most. */
const mostKept = 500;

/** The widgets of served feeds as plain HTML, made from what is served at that moment and kept until it changes, or the day does. */
export class RenderedWidgets {
  readonly #content: PublishedContent;
  readonly #now: () => Date;
  readonly #feeds = new Map<string, { etag: string; feed: Feed }>();
  readonly #kept = new Map<string, string>();

  constructor(content: PublishedContent, now: () => Date = () => new Date()) {
    this.#content = content;
    this.#now = now;
  }

  /** `undefined` when there is no such feed or widget. */
  html({ feed: name, widget, language, attributes, base }: RenderedWidget): string | undefined {
    const found = isRendered(widget) ? this.#feed(name) : undefined;
    if (!found) return undefined;
    const now = this.#now();
    const used = renderAttributes.flatMap((attribute): [string, string][] => {
      const value = attributes.get(attribute);
      return value === undefined || value.length > longest ? [] : [[attribute, value]];
    });
    // Registration opens and closes at an hour.
    const when = widget === 'workshops' ? now.toISOString().slice(0, 13) : dayIn(found.feed.timeZone, now);
    const key = JSON.stringify([name, found.etag, when, widget, language, base, used]);
    const html = this.#kept.get(key) ?? renderWidget(widget, { feed: found.feed, language, now, base, attributes: new Map(used) });
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(key, html);
    return html;
  }

  #feed(name: string): { etag: string; feed: Feed } | undefined {
    const file = this.#content.file(name, 'feed.json');
    if (!file) return undefined;
    const known = this.#feeds.get(name);
    if (known?.etag === file.etag) return known;
    const feed = feedToRender((path) => this.#content.file(name, path)?.body.toString('utf8'));
    if (!feed) return undefined;
    const read = { etag: file.etag, feed };
    this.#feeds.set(name, read);
    return read;
  }
}
