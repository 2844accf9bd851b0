import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addDays } from '../../domain/dates.js';
import type { CalledWorkshop } from '../../domain/workshops.js';
import { toLocal } from '../../domain/zone-clock.js';
import { formatDay } from '../../i18n/formats.js';
import { formatInstant } from '../../i18n/moments.js';
import { heading } from '../../ui/heading.js';
import { dateBlock, movedNote, whenLines } from '../../ui/meeting/meeting-when.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { registrationPanel } from './registration-panel.js';
import { workshopActions } from './workshop-actions.js';
import { workshopFacts } from './workshop-facts.js';
import { workshopBadge } from './workshop-badge.js';
import type { WorkshopsView } from './workshops-settings.js';

/** A workshop: its date at the side; what it is, where it stands, when and where, and what one can do. */
export function workshopRow(workshop: CalledWorkshop, view: WorkshopsView): TemplateResult {
  const { meeting, time, state } = workshop;
  const { page, feed, level, cited, desk } = view;
  const language = page.contentLanguage(feed);
  const dated = time && { meeting, time };
  return html`<li class="workshop ${state}" part="workshop" data-workshop=${meeting.id} data-cited=${ifDefined(meeting.id === cited ? 'workshop' : undefined)} tabindex="-1">
    ${dated ? dateBlock(dated, view) : html`<span></span>`}
    <div class="content">
      ${heading(level + 3, html`<span class="title" lang=${language ?? nothing}>${meeting.title}</span>`, 'meeting-title')}
      <p class="state">${workshopBadge(workshop, view)}</p>
      ${movedNote(meeting, view)} ${meeting.statusReason ? html`<p lang=${language ?? nothing}>${view.t.reason(meeting.statusReason)}</p>` : nothing}
      ${dated ? whenLines(dated, view) : html`<p class="muted">${view.t.undatedDate(meeting.start)}</p>`}
      ${registrationNote(workshop, view)} ${meeting.summary ? paragraphs(meeting.summary, language) : nothing} ${workshopFacts(workshop, view)}
      ${workshopActions(workshop, view)} ${desk.isOpen(meeting.id) ? registrationPanel(desk.attemptFor(meeting.id), workshop, view) : nothing}
    </div>
  </li>`;
}

/** Until when one can register, or from when. */
function registrationNote({ state, registration, opensAt, closesAt, time }: CalledWorkshop, { t, page, feed }: WorkshopsView): TemplateResult | typeof nothing {
  const zone = time?.zone ?? feed.timeZone;
  const told = (moment: Date | undefined, words: (moment: string) => string, say: (moment: Date) => string): TemplateResult | typeof nothing => (moment ? html`<p class="window">${words(say(moment))}</p>` : nothing);
  const opening = (moment: Date): string => formatInstant(moment.toISOString(), zone, page.language);
  // The midnight that ends a day is easily taken for the one that begins it.
  const closing = (moment: Date): string => {
    const local = toLocal(moment, zone);
    return local.endsWith('T00:00') ? t.wholeDay(formatDay(addDays(local.slice(0, 10), -1), page.language)) : opening(moment);
  };
  if (state === 'not-yet') return told(opensAt, t.opens, opening);
  if (state === 'closed') return told(closesAt, t.closed, closing);
  return (state === 'open' || state === 'full') && registration !== 'none' ? told(closesAt, t.closes, closing) : nothing;
}
