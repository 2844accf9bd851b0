import { dayIn } from '../domain/zone-clock.js';
import { formatDay } from '../i18n/formats.js';
import type { RecordContext } from './record-context.js';

type DayContext = Pick<RecordContext, 'page' | 'feed' | 'today'>;

/** Whether the day that things are worked out for is today: a page may show how they stood on another (`as-of`), and then that is not called today. */
export function isToday({ feed, today }: DayContext): boolean {
  return today === dayIn(feed.timeZone, new Date());
}

/** What that day is called where there is little room: the word for today, or its date. */
export function reckonedDay(context: DayContext, word: string): string {
  return isToday(context) ? word : formatDay(context.today, context.page.language, 'medium');
}
