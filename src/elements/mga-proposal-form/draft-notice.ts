import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasPerson } from '../../domain/proposal-values.js';
import { formatMoment, formatTime } from '../../i18n/moments.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FormSession } from './form-session.js';

/** Says, above the form, that what is in it comes from an earlier visit, or was just deleted. */
export function draftNotice(session: FormSession): TemplateResult {
  const { page, draft: { state } } = session;
  const t = page.messages(proposalFormMessages);
  const words = (): unknown => {
    if (state.status === 'deleted') return html`<p>${t.draftDeleted}</p>`;
    return html`<p>${t.draftRestored(formatMoment(state.at, page.language))} ${hasPerson(session.values) ? nothing : t.draftPerson} ${t.draftConsents}</p>
      <button type="button" @click=${session.deleteDraft}>${t.draftDelete}</button>`;
  };
  return html`<div role="status" class="no-print">${state.status === 'restored' || state.status === 'deleted' ? html`<div class="notice" part="notice">${words()}</div>` : nothing}</div>`;
}

/** What becomes of what is written, and the person's say in it. */
export function draftSettings(session: FormSession): TemplateResult {
  const { page, draft } = session;
  const { state, shared, keepsPerson, lasts } = draft;
  const t = page.messages(proposalFormMessages);
  const lost = state.status === 'not-kept' || !lasts;
  const words = (): string => {
    if (shared) return t.draftShared;
    if (lost) return t.draftNotKept;
    if (state.status !== 'kept') return '';
    return (keepsPerson ? t.draftKeptWhole : t.draftKept)(formatTime(state.at, page.language));
  };
  return html`<div class="draft no-print">
    <p class="hint">${words()} ${state.status === 'kept' ? html`<button type="button" class="link" @click=${session.deleteDraft}>${t.draftDelete}</button>` : nothing}</p>
    <label class="choice"><input type="checkbox" .checked=${shared} @change=${draft.share} /><span>${t.shared}</span></label>
    ${shared || !hasPerson(session.values) ? nothing : html`<label class="choice"><input type="checkbox" .checked=${keepsPerson} @change=${draft.keepPerson} /><span>${t.keepPerson}</span></label>`}
  </div>`;
}
