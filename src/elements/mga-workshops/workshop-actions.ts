import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CalledWorkshop } from '../../domain/workshops.js';
import { citingFragment } from '../../ui/cited-record.js';
import { saveMeeting } from '../../ui/meeting/meeting-file.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl, type SafeUrl } from '../../ui/safe-url.js';
import type { WorkshopsView } from './workshops-settings.js';

/** What one can do about a workshop: register, keep it in a calendar, see what it is like, cite it. Each says which workshop it is about. */
export function workshopActions(workshop: CalledWorkshop, view: WorkshopsView): TemplateResult {
  const { meeting, time, state } = workshop;
  const { t, base, guideHref } = view;
  const of = html`<span class="visually-hidden">: ${meeting.title}</span>`;
  const link = (url: SafeUrl | undefined, words: string, part: string): TemplateResult | typeof nothing => (url ? html`<a href=${url} part=${part}>${words}${of}</a>` : nothing);
  const isComing = state !== 'held' && state !== 'cancelled' && time !== undefined;
  return html`<div class="actions no-print">
    ${registerButton(workshop, view)}
    ${isComing ? html`<button type="button" part="download" title=${t.calendarHint} @click=${() => saveMeeting(meeting, view)}>${t.calendar}${of}</button>` : nothing}
    <span class="links small">
      ${isComing ? link(safeUrl(meeting.joinUrl, base), t.join, 'join') : nothing} ${link(meeting.guide ? recordAddress(guideHref, meeting.guide) : undefined, t.guide, 'guide')}
      ${link(safeUrl(meeting.url, base), t.page, 'page')} ${link(recordAddress(citingFragment('workshop', meeting.id), ''), t.link, 'cite')}
    </span>
  </div>`;
}

function registerButton({ meeting, state, registration }: CalledWorkshop, { t, base, desk }: WorkshopsView): TemplateResult | typeof nothing {
  const of = html`<span class="visually-hidden">: ${meeting.title}</span>`;
  const takes = state === 'open' || state === 'full';
  if (registration === 'elsewhere') {
    const url = takes ? safeUrl(meeting.registrationUrl, base) : undefined;
    return url ? html`<a class="button" href=${url} part="register">${t.registerElsewhere}${of}</a>` : nothing;
  }
  if (registration === 'none') return nothing;
  const { status } = desk.attemptFor(meeting.id).standing;
  const isBegun = status === 'received' || status === 'uncertain';
  if (!takes && !isBegun) return nothing;
  const words = status === 'received' ? t.showReceipt : status === 'uncertain' ? t.resume : state === 'full' ? t.registerWaiting : t.register;
  const isOpen = desk.isOpen(meeting.id);
  return html`<button type="button" class=${isOpen ? '' : 'primary'} part="register" data-register aria-expanded=${String(isOpen)} @click=${() => (isOpen ? desk.close() : desk.open(meeting.id))}>${words}${of}</button>`;
}
