import { addDays, daysBetween, weekdayOf } from 'mga-widgets/domain';

/** Monday of the week of a day, YYYY-MM-DD. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** The week of a day as ISO 8601 writes it, such as "2026-W47": it belongs to the year its Thursday is in. */
export function isoWeek(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  return `${year}-W${String(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1).padStart(2, '0')}`;
}
