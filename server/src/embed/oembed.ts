import { embedTitle } from './embed-page.js';
import type { EmbedRequest } from './embed-address.js';
import { html } from './html.js';

/** Answer of an oEmbed endpoint (oembed.com, version 1.0, type `rich`). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Seconds. */
  cache_age: number;
  html: string;
}

/** Pixels a frame has until it is told how tall its content is, and where nobody listens. */
const usual = { width: 720, height: 640 } as const;

/** What a CMS that was given the address of an embed page puts in its place. `most` are the limits it asked for, in pixels. */
export function oembedOf(request: EmbedRequest, { address, origin, forum }: { address: string; origin: string; forum: string }, most: { width?: number; height?: number }): OEmbed {
  const [width, height] = [Math.min(usual.width, most.width ?? Infinity), Math.min(usual.height, most.height ?? Infinity)];
  const title = embedTitle(request, forum);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: forum,
    provider_url: origin,
    width,
    height,
    cache_age: 86_400,
    html: `<iframe src="${html(address)}" title="${html(title)}" width="${width}" height="${height}" loading="lazy" data-mga-frame></iframe>`,
  };
}
