import { dayIn } from '../domain/zone-clock.js';
import { toInstant } from '../domain/zoned-time.js';
import { formatDay } from '../i18n/formats.js';
import type { RecordContext } from './record-context.js';

type DayContext = Pick<RecordContext, 'page' | 'feed' | 'today'>;

/** Whether the day that things are worked out for is today: a page may show how they stood on another (`as-of`), and then that is not called today. */
export function isToday({ feed, today }: DayContext): boolean {
  return today === dayIn(feed.timeZone, new Date());
}

/** The moment that things are worked out for: now, or the midnight with which another day begins. */
export function reckonedMoment(context: DayContext): Date {
  return isToday(context) ? new Date() : toInstant(context.today, context.feed.timeZone);
}

/** What that day is called where there is little room: the word for today, or its date. */
export function reckonedDay(context: DayContext, word: string): string {
  return isToday(context) ? word : formatDay(context.today, context.page.language, 'medium');
}
