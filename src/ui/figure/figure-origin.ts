import { dayIn } from '../../domain/zone-clock.js';
import { feedMessages } from '../../i18n/feed.js';
import { figureMessages } from '../../i18n/figure.js';
import { formatDay, formatFlexibleDate } from '../../i18n/formats.js';
import type { RecordContext } from '../record-context.js';

/** Where a figure comes from: what has to stay with it when it leaves the page. */
export interface FigureOrigin {
  /** Who publishes the data, and the address of the feed. */
  source: string;
  /** Day the data last changed, YYYY-MM-DD in the feed's zone. */
  updated: string;
  /** Day the figure was worked out for, YYYY-MM-DD. */
  asOf: string;
  /** BCP 47 tag of the words in the figure. */
  language: string;
  /** Source and days as a sentence. */
  sentence: string;
  /** That the data is invented, when it is. */
  demonstration?: string;
}

export function figureOrigin({ feed, page, base, today }: RecordContext): FigureOrigin {
  const t = page.messages(figureMessages);
  const source = `${feed.publisher.name} (${base})`;
  const updated = dayIn(feed.timeZone, new Date(feed.updated));
  return {
    source,
    updated,
    asOf: today,
    language: page.language,
    sentence: t.origin(source, formatDay(updated, page.language), formatFlexibleDate(today, page.language)),
    ...(feed.demonstration && { demonstration: page.messages(feedMessages).demonstration }),
  };
}
