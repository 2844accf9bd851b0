import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Consultation } from '../../domain/feed.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FormSession } from './form-session.js';

/** A way to the paper form, for whom writes by hand or gathers proposals in a workshop. */
export function printButton(session: FormSession): TemplateResult {
  return html`<p class="print-form no-print"><button type="button" class="link" @click=${() => window.print()}>${session.page.messages(proposalFormMessages).print}</button></p>`;
}

/** How to hand in the form on paper; said on paper only. */
export function paperNotice(session: FormSession, consultation: Consultation): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  const organizer = session.nameOf(consultation.organizer);
  return html`<div class="paper" aria-hidden="true">
    <p><strong>${t.paper}</strong>${organizer ? html` · ${organizer}` : nothing}</p>
    <p>${t.paperIntro}</p>
  </div>`;
}
