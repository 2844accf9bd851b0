import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed, Meeting } from '../../domain/feed.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { proposalRecorderMessages } from '../../i18n/proposal-recorder.js';
import { heading } from '../../ui/heading.js';
import { quickForm } from './quick-form.js';
import type { RecorderSession } from './recorder-session.js';
import { sendPanel } from './send-panel.js';
import { sheetFiles } from './sheet-files.js';
import { sheetList } from './sheet-list.js';
import { sheetSetup } from './sheet-setup.js';

/** The widget once the feed is there: whose proposals they are, the form, the list, and ways to get them out. */
export function draw(session: RecorderSession, feed: Feed): TemplateResult {
  const { found, workshops, workshop } = session.prepare(feed);
  const { page, host } = session;
  const t = page.messages(proposalRecorderMessages);
  const body = (): unknown => {
    if (found.kind === 'none' || found.kind === 'unknown') {
      const words = page.messages(proposalFormMessages);
      return html`<p class="empty" part="empty">${found.kind === 'none' ? words.none : words.unknown(found.id)}</p>`;
    }
    if (workshops.length === 0) return html`<p class="empty" part="empty">${t.noWorkshops(found.consultation.title)}</p>`;
    if (host.meeting !== undefined && !workshop) return html`<p class="empty" part="empty">${t.unknownWorkshop(host.meeting)}</p>`;
    const choices = found.kind === 'open' ? found.choices : [];
    return html`${sheetSetup(session, { consultation: found.consultation, choices, workshops, workshop })} ${workshop ? sheet(session, feed, workshop, found.kind === 'open') : nothing}`;
  };
  return html`${heading(host.headingLevel, t.title)} ${body()}`;
}

function sheet(session: RecorderSession, feed: Feed, workshop: Meeting, isOpen: boolean): TemplateResult {
  const { rows } = session.sheet;
  const t = session.page.messages(proposalRecorderMessages);
  return html`${session.draft.lasts ? nothing : html`<div class="notice failed no-print" part="notice"><p>${t.notKept}</p></div>`}
    ${isOpen ? nothing : html`<div class="notice no-print" part="notice"><p>${t.notOpen}</p></div>`}
    <div class="layout">
      ${isOpen ? quickForm(session, feed) : nothing}
      <div class="side">${sheetList(session, rows)} ${isOpen ? sendPanel(session, rows, workshop) : nothing} ${sheetFiles(session, rows, workshop)}</div>
    </div>`;
}
