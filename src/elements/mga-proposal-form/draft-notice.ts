import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasPerson } from '../../domain/proposal-values.js';
import { formatMoment, formatTime } from '../../i18n/moments.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FormSession } from './form-session.js';

/** Says, above the form, that what is in it comes from an earlier visit, or was just deleted. */
export function draftNotice(session: FormSession): TemplateResult {
  const { page, draft } = session;
  const t = page.messages(proposalFormMessages);
  const words = (): unknown => {
    if (draft.status === 'deleted') return html`<p>${t.draftDeleted}</p>`;
    return html`<p>${t.draftRestored(formatMoment(draft.at, page.language))} ${hasPerson(session.values) ? nothing : t.draftPerson} ${t.draftConsents}</p>
      <button type="button" @click=${session.deleteDraft}>${t.draftDelete}</button>`;
  };
  return html`<div role="status" class="no-print">${draft.status === 'restored' || draft.status === 'deleted' ? html`<div class="notice" part="notice">${words()}</div>` : nothing}</div>`;
}

/** What becomes of what is written, and the person's say in it. */
export function draftSettings(session: FormSession): TemplateResult {
  const { page, draft, shared, keepPerson } = session;
  const t = page.messages(proposalFormMessages);
  const lost = draft.status === 'not-kept' || !session.lasts;
  const words = (): string => {
    if (shared) return t.draftShared;
    if (lost) return t.draftNotKept;
    if (draft.status !== 'kept') return '';
    return (keepPerson ? t.draftKeptWhole : t.draftKept)(formatTime(draft.at, page.language));
  };
  return html`<div class="draft no-print">
    <p class="hint">${words()} ${draft.status === 'kept' ? html`<button type="button" class="link" @click=${session.deleteDraft}>${t.draftDelete}</button>` : nothing}</p>
    <label class="choice"><input type="checkbox" .checked=${shared} @change=${session.share} /><span>${t.shared}</span></label>
    ${shared || !hasPerson(session.values) ? nothing : html`<label class="choice"><input type="checkbox" .checked=${keepPerson} @change=${session.keepPersonToo} /><span>${t.keepPerson}</span></label>`}
  </div>`;
}
