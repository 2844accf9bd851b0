import { addDays, addMonths } from '../../domain/dates.js';
import { startOfWeek, type WeekStart } from '../../domain/month-grid.js';

/** How the month is laid out, which decides where a key leads. */
export interface GridLayout {
  weekStart: WeekStart;
  direction: 'ltr' | 'rtl';
}

/**
 * The day a key leads to from another, as the WAI-ARIA grid pattern for dates has it: arrows by day and week, Home and End within the week,
 * Page Up and Page Down by month, with Shift by year. `undefined` for every other key.
 */
export function dayForKey(day: string, { key, shiftKey }: { key: string; shiftKey: boolean }, { weekStart, direction }: GridLayout): string | undefined {
  const forward = direction === 'rtl' ? -1 : 1;
  const page = shiftKey ? 12 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return startOfWeek(day, weekStart);
    case 'End':
      return addDays(startOfWeek(day, weekStart), 6);
    case 'PageDown':
      return addMonths(day, page);
    case 'PageUp':
      return addMonths(day, -page);
    default:
      return undefined;
  }
}
