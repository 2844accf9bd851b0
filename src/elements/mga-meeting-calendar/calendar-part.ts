import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isDay } from '../../domain/day.js';
import type { Feed } from '../../domain/feed.js';
import { filterMeetings, meetingCalendar, type CalendarMeeting } from '../../domain/meeting-calendar.js';
import { weekStartOf } from '../../domain/month-grid.js';
import { calendarMessages } from '../../i18n/calendar.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { meetingPieceStyles } from '../../ui/meeting/meeting-styles.js';
import type { PageController } from '../../ui/page-controller.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { CalendarSettings } from './calendar-settings.js';
import { calendarStyles } from './calendar-styles.js';
import { calendarToolbar } from './calendar-toolbar.js';
import type { CalendarView } from './calendar-view.js';
import { meetingAgenda } from './meeting-agenda.js';
import { meetingFigures } from './meeting-figures.js';
import { meetingMonth } from './meeting-month.js';
import { meetingStyles } from './meeting-styles.js';
import { monthStyles } from './month-styles.js';
import { takeAway } from './take-away.js';

export const styles = [filterStyles, calendarStyles, meetingPieceStyles, meetingStyles, monthStyles];

/** Why there is no calendar to show, if there is none. */
export function missing(feed: Feed, page: PageController): string | undefined {
  return feed.meetings.length === 0 ? page.messages(calendarMessages).none : undefined;
}

export function content(context: RecordContext, settings: CalendarSettings): TemplateResult {
  const view = calendarView(context, settings);
  const { t, level, layout, filtered, shown } = view;
  const meetings = filtered && shown.length === 0 ? html`<p class="empty" part="empty">${t.nothing}</p>` : layout === 'month' ? meetingMonth(view) : meetingAgenda(view);
  return html`${heading(level, t.title)} ${meetingFigures(view)} ${calendarToolbar(view)} ${meetings} ${takeAway(view)}`;
}

function calendarView(context: RecordContext, settings: CalendarSettings): CalendarView {
  const { feed, page, today } = context;
  const { scope, filters, filtered, chosenDay } = settings;
  const { dated, undated } = meetingCalendar(feed, today);
  const scoped = filterMeetings(dated, scope);
  const shown = filtered ? filterMeetings(scoped, filters) : scoped;
  return {
    ...context,
    ...settings,
    scoped,
    shown,
    undated: undated.filter((meeting) => (!scope.plan || meeting.plan === scope.plan) && (!scope.region || meeting.place?.region === scope.region) && (!scope.theme || meeting.theme === scope.theme)),
    day: chosenDay ?? openingDay(shown, today),
    weekStart: weekStartOf(page.language),
    t: page.messages(calendarMessages),
  };
}

/** The day the month opens at: of the next meeting, else of the last one, else today. */
function openingDay(entries: readonly CalendarMeeting[], today: string): string {
  return (entries.find(({ past }) => !past) ?? entries.at(-1))?.time.startDay ?? (isDay(today) ? today : '2000-01-01');
}
