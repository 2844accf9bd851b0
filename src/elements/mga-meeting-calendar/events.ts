import type { MeetingFilters } from '../../domain/meeting-calendar.js';
import type { CalendarLayout } from './calendar-settings.js';

/** A reader changed what the calendar shows. */
export class MgaCalendarChangeEvent extends Event {
  static readonly type = 'mga-calendar-change';
  constructor(
    /** View shown. */
    readonly view: CalendarLayout,
    /** Day chosen in the month, YYYY-MM-DD; absent until the reader chooses one. */
    readonly day: string | undefined,
    /** What the reader chose; the element's own attributes are not part of it. */
    readonly filters: Readonly<MeetingFilters>,
  ) {
    super(MgaCalendarChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-calendar-change': MgaCalendarChangeEvent;
  }
}
