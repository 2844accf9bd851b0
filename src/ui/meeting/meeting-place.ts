import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Place } from '../../domain/feed.js';
import { safeUrl } from '../safe-url.js';
import type { MeetingContext } from './meeting-context.js';

/** Where a meeting is held, in one line that leads to its map if it has one; `undefined` when the source names no place. */
export function placeName(place: Place | undefined, { feed, base }: Pick<MeetingContext, 'feed' | 'base'>): TemplateResult | string | undefined {
  const region = feed.regions.find(({ id }) => id === place?.region);
  const words = [place?.name, place?.address, region?.name].filter(Boolean).join(', ');
  const url = words ? safeUrl(place?.url, base) : undefined;
  return url ? html`<a href=${url}>${words}</a>` : words || undefined;
}
