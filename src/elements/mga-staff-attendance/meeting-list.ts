import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StaffMeeting, StaffMeetings } from '../../domain/generated/staff.js';
import { formatFlexibleDate } from '../../i18n/formats.js';
import { staffAttendanceMessages } from '../../i18n/staff-attendance.js';
import { heading } from '../../ui/heading.js';
import type { AttendanceDesk } from './attendance-desk.js';

/** The meetings one may see, each with how its seats stand. */
export function meetingList(desk: AttendanceDesk, { meetings }: StaffMeetings): TemplateResult {
  const { page, host } = desk;
  const t = page.messages(staffAttendanceMessages);
  return html`<div id="meetings-title" tabindex="-1">${heading(host.headingLevel, t.title)}</div>
    ${meetings.length === 0
      ? html`<p class="empty" part="empty">${t.none}</p>`
      : html`<p>${t.intro}</p>
          <ul class="plain meetings" role="list">${meetings.map((meeting) => html`<li part="meeting">${row(desk, meeting)}</li>`)}</ul>`}
    <p class="foot"><button type="button" aria-disabled=${String(desk.meetings.loading)} @click=${() => !desk.meetings.loading && desk.load()}>${desk.meetings.loading ? t.refreshing : t.refresh}</button></p>`;
}

function row(desk: AttendanceDesk, { id, title, start, status, seats, seated, waiting, marked, attended }: StaffMeeting): TemplateResult {
  const { page } = desk;
  const t = page.messages(staffAttendanceMessages);
  const figures = [t.seated(seated, seats), ...(waiting > 0 ? [t.waiting(waiting)] : []), ...(marked > 0 ? [t.marked(marked)] : []), ...(attended === undefined ? [] : [t.came(attended)])];
  return html`<div class="about">
      <p><strong id="meeting-${id}">${title}</strong> ${status === 'cancelled' || status === 'moved' ? html`<span class="alert">${t[status]}</span>` : nothing}</p>
      <p class="small muted">${[...(start ? [when(start, page.language)] : []), ...figures].join(' · ')}</p>
    </div>
    <button type="button" id="open-${id}" aria-labelledby="open-${id} meeting-${id}" @click=${() => desk.open(id)}>${t.open}</button>`;
}

/** A day and, where there is one, a time, on the wall where it is held. */
export function when(start: string, language: string): string {
  const [day = '', time] = start.split('T');
  return [formatFlexibleDate(day, language), ...(time ? [time.slice(0, 5)] : [])].join(', ');
}
