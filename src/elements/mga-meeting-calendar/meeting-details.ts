import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meeting, Party } from '../../domain/feed.js';
import type { CalendarMeeting } from '../../domain/meeting-calendar.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { CalendarView } from './calendar-view.js';
import { downloadButton } from './download-button.js';

/** What else the feed says of a meeting, folded; nothing when there is nothing else. */
export function meetingDetails({ meeting, past }: CalendarMeeting, view: CalendarView): TemplateResult | typeof nothing {
  const { t, page, feed } = view;
  const language = page.contentLanguage(feed);
  const fields = [...facts(meeting, past, view), ...links(meeting, past, view)];
  const keep = past && meeting.status !== 'cancelled';
  if (!meeting.summary && fields.length === 0 && !keep) return nothing;
  return html`<details class="more small" part="details">
    <summary>${t.details}<span class="visually-hidden">: ${meeting.title}</span></summary>
    ${paragraphs(meeting.summary ?? '', language)}
    ${fields.length > 0 ? html`<dl>${fields}</dl>` : nothing}
    ${keep ? html`<p class="actions no-print">${downloadButton(meeting, view)}</p>` : nothing}
  </details>`;
}

const field = (term: string, content: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

function facts({ agenda, seats, seatsTaken, organizer, facilitator }: Meeting, past: boolean, view: CalendarView): TemplateResult[] {
  const { t, page, feed } = view;
  const found: TemplateResult[] = [];
  const party = (who: Party): TemplateResult => html`<span lang=${page.contentLanguage(feed) ?? nothing}>${partyTemplate(who, view)}</span>`;
  if (agenda?.length) found.push(field(t.agendaItems, html`<ul class="items" lang=${page.contentLanguage(feed) ?? nothing}>${agenda.map(({ number, title }) => html`<li>${number ? `${number} ` : nothing}${title}</li>`)}</ul>`));
  if (organizer) found.push(field(t.organizer, party(organizer)));
  if (facilitator) found.push(field(t.facilitator, party(facilitator)));
  // Of a meeting that is over nobody can take a seat.
  if (seats !== undefined) found.push(field(t.seatsTerm, past || seatsTaken === undefined ? t.seatsTotal(seats) : t.seats(Math.max(0, seats - seatsTaken), seats)));
  return found;
}

function links({ url, recordingUrl, documents }: Meeting, past: boolean, { t, base }: CalendarView): TemplateResult[] {
  const list = [
    { title: t.page, url },
    ...(past ? [{ title: t.recording, url: recordingUrl }] : []),
    ...(documents ?? []),
  ].flatMap(({ title, url: address }) => {
    const safe = safeUrl(address, base);
    return safe ? [html`<li><a href=${safe}>${title}</a></li>`] : [];
  });
  return list.length > 0 ? [field(t.links, html`<ul class="items">${list}</ul>`)] : [];
}
