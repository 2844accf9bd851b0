import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../domain/feed.js';
import type { CalendarView } from './calendar-view.js';
import { saveMeeting } from '../../ui/meeting/meeting-file.js';

/** The button that saves one meeting. What it does is explained in the section about calendars, beside what a subscription does. */
export function downloadButton(meeting: Meeting, view: CalendarView): TemplateResult {
  const { t } = view;
  return html`<button type="button" part="download" aria-describedby="download-explained" @click=${() => saveMeeting(meeting, view)}
    >${t.download}<span class="visually-hidden">: ${meeting.title}</span></button
  >`;
}
