import type { Meeting } from '../../domain/feed.js';
import type { CalendarMeeting } from '../../domain/meeting-calendar.js';
import type { WeekStart } from '../../domain/month-grid.js';
import type { calendarMessages } from '../../i18n/calendar.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { CalendarSettings } from './calendar-settings.js';

/** What the functions that draw the calendar share. */
export interface CalendarView extends RecordContext, CalendarSettings {
  /** Meetings within the element's own attributes, in order of time, before the reader's filters. */
  scoped: readonly CalendarMeeting[];
  /** Meetings shown. */
  shown: readonly CalendarMeeting[];
  /** Meetings without a real date, within the element's own attributes. */
  undated: readonly Meeting[];
  /** Day whose month and meetings are shown, YYYY-MM-DD. */
  day: string;
  weekStart: WeekStart;
  t: (typeof calendarMessages)['es'];
}
