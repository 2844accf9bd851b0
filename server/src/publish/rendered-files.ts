import { readFeed, readPage, type Feed } from 'mga-widgets/domain';
import { languages } from '../messages/language.js';
import { renderedWidgets, renderWidget } from '../render/render-widget.js';
import type { PublishedFiles } from './published-files.js';

/** Folder of the widgets as plain HTML, beside the feed. */
export const renderFolder = 'render/';

/** The feed among some files, with the newest page of its proposals where they are kept in pages: all that is written of them. */
export function feedToRender(text: (path: string) => string | undefined): Feed | undefined {
  const { feed } = readFeed(JSON.parse(text('feed.json') ?? '{}'));
  const first = feed?.pages.proposals?.href;
  const page = first === undefined ? undefined : text(first);
  return feed && page !== undefined ? { ...feed, proposals: readPage('proposals', JSON.parse(page), '').items } : feed;
}

/**
 * The same files with each widget as a piece of plain HTML in both languages, `render/commitment-board.es.html`, for what a page holds until the widget
 * is drawn. They say as of which day they are, so another day gives others.
 */
export function withRenderedFiles(files: PublishedFiles, now: Date): PublishedFiles {
  const feed = feedToRender((path) => files.get(path));
  if (!feed) return files;
  const rendered = renderedWidgets.flatMap((name) =>
    languages.map((language): [string, string] => [`${renderFolder}${name}.${language}.html`, renderWidget(name, { feed, language, now, base: feed.links?.self })]),
  );
  const all = [...files];
  return new Map([...all.slice(0, -1), ...rendered, ...all.slice(-1)]);
}
