import { escapeXml } from '../../src/domain/atom.js';
import type { Choice } from './choice.js';
import { shortName } from './widget-list.js';

/** The name of a feed that this site publishes, such as "mga" in `/feeds/mga/feed.json`; `undefined` for others' feeds, which its frames do not show. */
export function publishedFeed(feed: string, origin: string): string | undefined {
  if (!URL.canParse(feed) || new URL(feed).origin !== origin) return undefined;
  return /^\/feeds\/([^/]+)\/feed\.json$/u.exec(new URL(feed).pathname)?.[1];
}

/**
 * Address of the page with the widget alone; `undefined` when the feed is not one of this site's. Links to pages are none of its parameters.
 *
 * @param usual Language when none was chosen: a frame knows nothing of the page around it. Spanish is what such a page speaks anyway.
 */
export function embedAddress({ tag, feed, attributes, language }: Choice, origin: string, usual: 'es' | 'en'): string | undefined {
  const name = publishedFeed(feed, origin);
  if (name === undefined) return undefined;
  const url = new URL(`/embed/${shortName(tag)}`, origin);
  url.searchParams.set('feed', decodeURIComponent(name));
  for (const [attribute, value] of Object.entries(attributes)) if (!/^(?:action|heading-level|url-state)$|-href$/u.test(attribute)) url.searchParams.set(attribute, value);
  const spoken = language ?? (usual === 'es' ? undefined : usual);
  if (spoken) url.searchParams.set('lang', spoken);
  return url.href;
}

/** Where the site tells a CMS how to show an embed page. */
export const oembedAddress = (embed: string): string => `${new URL('/oembed', embed).href}?url=${encodeURIComponent(embed)}`;

/** The frame as the site itself describes it, and the script that makes it as tall as what is in it. */
export const frameSnippet = (frame: string, hostScript: string): string => `${frame}\n<script type="module" src="${escapeXml(hostScript)}"></script>`;

/** What a page with a Content-Security-Policy has to allow for that. */
export const framePolicySnippet = (origin: string): string => `frame-src ${origin}; script-src ${origin}`;
