import { parseFlexibleDate } from '../../domain/dates.js';
import type { CycleItem } from '../../domain/plan-cycle.js';
import { formatDay, formatFlexibleDate } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import type { PageController } from '../../ui/page-controller.js';
import { isToday, reckonedDay } from '../../ui/reckoned-day.js';
import type { RecordContext } from '../../ui/record-context.js';

/** What a piece of the cycle is called: its name in the feed or, for the plan's own dates, what it is for. */
export function cycleName({ name, kind }: CycleItem, page: PageController): string {
  return name ?? page.messages(planTimelineMessages).kinds[kind];
}

/** The dates of a piece in words, as exact as the source states them and no more. */
export function cycleDates({ kind, start, end }: CycleItem, page: PageController): string {
  const t = page.messages(planTimelineMessages);
  const say = (text: string): string => formatFlexibleDate(text, page.language);
  const isDate = (text: string | undefined): text is string => text !== undefined && parseFlexibleDate(text).kind !== 'text';
  if (!start && !end) return t.undated;
  if (start === end) return say(start!);
  if (isDate(start) && isDate(end)) return t.between(say(start), say(end));
  // Something delivered is delivered on a day: one date is all there is to say.
  if (kind === 'delivery' && !(start && end)) return say(start ?? end!);
  const begins = start && (isDate(start) ? t.since(say(start)) : t.startWords(start));
  const ends = end && (isDate(end) ? t.until(say(end)) : t.endWords(end));
  return [begins, ends].filter(Boolean).join('. ');
}

/** Where a piece stands today in words; nothing when its dates don't tell. */
export function cycleMoment({ moment, abandoned }: CycleItem, page: PageController): string | undefined {
  const t = page.messages(planTimelineMessages);
  return abandoned ? t.abandoned : moment && t.moments[moment];
}

/** The day the cycle is seen from, with its date. A page may show how things stood on another day, and then that is not called today. */
export function dayWords(context: RecordContext): string {
  const t = context.page.messages(planTimelineMessages);
  const day = formatDay(context.today, context.page.language);
  return isToday(context) ? t.todayIs(day) : t.asOf(day);
}

/** The same in few words, for an axis. */
export function dayName(context: RecordContext): string {
  return reckonedDay(context, context.page.messages(planTimelineMessages).today);
}

/** A position on an axis, for the stylesheet. */
export const place = (name: string, position: number): string => `--${name}: ${position.toFixed(4)}`;
