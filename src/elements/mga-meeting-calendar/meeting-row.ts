import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { meetingFacets, type CalendarMeeting, type MeetingAccess } from '../../domain/meeting-calendar.js';
import type { Meeting } from '../../domain/feed.js';
import { minutesState } from '../../domain/minutes-state.js';
import { registrationWindow } from '../../domain/registration-window.js';
import { heading } from '../../ui/heading.js';
import { placeName } from '../../ui/meeting/meeting-place.js';
import { dateBlock, movedNote, whenLines } from '../../ui/meeting/meeting-when.js';
import { minutesLink } from '../../ui/minutes-link.js';
import { recordAddress } from '../../ui/record-address.js';
import { reckonedMoment } from '../../ui/reckoned-day.js';
import { safeUrl, type SafeUrl } from '../../ui/safe-url.js';
import type { CalendarView } from './calendar-view.js';
import { downloadButton } from './download-button.js';
import { meetingDetails } from './meeting-details.js';

/** A meeting: its date at the side; what it is, when, where, who may attend and what became of its minutes. */
export function meetingRow(entry: CalendarMeeting, view: CalendarView): TemplateResult {
  const { meeting, past } = entry;
  const { t, page, feed, level } = view;
  const cancelled = meeting.status === 'cancelled';
  return html`<li class="meeting ${cancelled ? 'cancelled' : ''}" part="meeting" tabindex="-1">
    ${dateBlock(entry, view)}
    <div class="content">
      ${heading(level + 2, html`${cancelled ? html`<strong class="alert">${t.cancelled}:</strong> ` : nothing}<span class="title" lang=${page.contentLanguage(feed) ?? nothing}>${meeting.title}</span>`, 'meeting-title')}
      ${movedNote(meeting, view)}
      <p class="tags small">${access(entry, view)}${meeting.kind ? html`<span>${t.kinds[meeting.kind]}</span>` : nothing}${meeting.mode ? html`<span>${t.modes[meeting.mode]}</span>` : nothing}</p>
      ${whenLines(entry, view)} ${place(entry, view)} ${minutes(entry, view)}
      ${meetingDetails(entry, view)}
    </div>
    ${past || cancelled ? nothing : actions(entry, view)}
  </li>`;
}

/** What is drawn beside the words that say who may attend, so that it can be told at a glance. */
const accessGlyphs: Record<MeetingAccess, TemplateResult> = {
  open: svg`<circle cx="8" cy="8" r="6.25"/><circle class="fill" cx="8" cy="8" r="3"/>`,
  internal: svg`<circle cx="8" cy="8" r="6.25"/><path d="M4.5 8h7"/>`,
  unstated: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5"/>`,
};

function access(entry: CalendarMeeting, { t }: CalendarView): TemplateResult {
  const value = meetingFacets.access(entry);
  return html`<span class="access ${value}" part="access"><svg viewBox="0 0 16 16" aria-hidden="true">${accessGlyphs[value]}</svg>${t.accesses[value]}</span>`;
}

function place({ meeting: { place: where } }: CalendarMeeting, view: CalendarView): TemplateResult | typeof nothing {
  const { t } = view;
  const name = placeName(where, view);
  return html`${name ? html`<p class="place"><span class="muted">${t.place}:</span> ${name}</p>` : nothing}${where?.accessibility ? html`<p class="accessibility"><span class="muted">${t.accessibility}:</span> ${where.accessibility}</p>` : nothing}`;
}

function minutes(entry: CalendarMeeting, { t, today, minutesHref }: CalendarView): TemplateResult | typeof nothing {
  const state = minutesState(entry, today);
  if (state.state === 'not-due') return nothing;
  if (state.state === 'pending') return html`<p class="minutes pending" part="minutes"><span class="alert">${t.pending(state.days)}</span></p>`;
  const words = html`${t.minutes[state.status ?? 'unstated']}<span class="visually-hidden">: ${entry.meeting.title}</span>`;
  return html`<p class="minutes published" part="minutes">${minutesLink(minutesHref, entry.meeting.id, words)}</p>`;
}

/** What one can do before a meeting: join it, register, keep it. */
function actions({ meeting }: CalendarMeeting, view: CalendarView): TemplateResult {
  const { t, base } = view;
  const link = (url: SafeUrl | undefined, words: string, part: string): TemplateResult | typeof nothing =>
    url ? html`<a class="button" href=${url} part=${part}>${words}<span class="visually-hidden">: ${meeting.title}</span></a>` : nothing;
  return html`<p class="actions no-print">${link(safeUrl(meeting.joinUrl, base), t.join, 'join')} ${link(registration(meeting, view), t.register, 'register')} ${downloadButton(meeting, view)}</p>`;
}

/** Where one registers: on the page the feed gives, or beside the workshop while the intake of the feed takes registrations for it. */
function registration(meeting: Meeting, view: CalendarView): SafeUrl | undefined {
  const { base, feed, workshopHref } = view;
  if (meeting.registrationUrl !== undefined) return safeUrl(meeting.registrationUrl, base);
  const takes = workshopHref !== undefined && meeting.kind === 'workshop' && feed.links?.registrations !== undefined;
  return takes && registrationWindow(meeting, feed.timeZone, reckonedMoment(view)).standing === 'open' ? recordAddress(workshopHref, meeting.id) : undefined;
}
