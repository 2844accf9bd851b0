import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agenda, type CalendarMeeting } from '../../domain/meeting-calendar.js';
import { heading } from '../../ui/heading.js';
import { pageLength, type AgendaList } from './calendar-settings.js';
import type { CalendarView } from './calendar-view.js';
import { meetingRow } from './meeting-row.js';

/** What comes, first to last, and what was, last to first; each list grows when the reader asks. */
export function meetingAgenda(view: CalendarView): TemplateResult {
  const { t, shown, undated, filtered, level } = view;
  const { upcoming, past } = agenda(shown);
  return html`<div part="agenda">
    ${heading(level + 1, t.upcoming, 'subheading')}
    ${upcoming.length > 0 ? list('upcoming', upcoming, view) : html`<p class="none muted">${t.noneUpcoming}</p>`}
    ${past.length > 0 ? html`${heading(level + 1, t.past, 'subheading')} ${list('past', past, view)}` : nothing}
    ${undated.length > 0 && !filtered
      ? html`${heading(level + 1, t.undated, 'subheading')}
          <ul class="plain">${undated.map((meeting) => html`<li class="undated"><strong>${meeting.title}</strong> <span class="muted">${t.undatedDate(meeting.start)}</span></li>`)}</ul>`
      : nothing}
  </div>`;
}

function list(name: AgendaList, entries: readonly CalendarMeeting[], view: CalendarView): TemplateResult {
  const { t, lengths, showMore } = view;
  const left = entries.length - lengths[name];
  return html`<ol class="plain meetings ${name}" role="list">
      ${repeat(entries.slice(0, lengths[name]), ({ meeting }) => meeting.id, (entry) => meetingRow(entry, view))}
    </ol>
    ${left > 0 ? html`<p class="more-meetings"><button type="button" @click=${() => showMore(name)}>${t.more(Math.min(left, pageLength))}</button> <span class="small muted">${t.remaining(left)}</span></p>` : nothing}`;
}
