import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Target } from '../domain/feed.js';
import { formatNumber } from '../i18n/formats.js';
import type { RecordContext } from './record-context.js';
import { safeUrl } from './safe-url.js';

/** How a widget says the bounds of a target. */
export interface TargetWords {
  least: (count: string) => string;
  most: (count: string) => string;
  between: (min: string, max: string) => string;
}

/** A target in words; `undefined` when it sets no bound. */
export function sayTarget({ min, max }: Target, language: string, words: TargetWords): string | undefined {
  const say = (value: number): string => formatNumber(value, language);
  if (min !== undefined && max !== undefined) return words.between(say(min), say(max));
  if (min !== undefined) return words.least(say(min));
  return max === undefined ? undefined : words.most(say(max));
}

/** Where a target comes from, linked when it is set down somewhere; nothing when it does not say. @param label What stands before it. */
export function targetSource({ source, url }: Target, label: string, { base, page, feed }: RecordContext): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const address = safeUrl(url, base);
  return html`<p>${label}: <span lang=${page.contentLanguage(feed) ?? nothing}>${address ? html`<a href=${address}>${source}</a>` : source}</span></p>`;
}
