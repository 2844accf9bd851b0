import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Consent, IntakeForm } from '../../domain/intake.js';
import { isNeeded } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { feedMessages } from '../../i18n/feed.js';
import { consentBox } from '../../ui/proposals/consent-box.js';
import type { FormSession } from './form-session.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';

/**
 * The consents as the intake asks for them, each with its own text and box, none ticked beforehand. On the screen those about what this proposal has; on paper all,
 * for nobody knows yet what will be written on it.
 */
export function consents(session: FormSession): TemplateResult {
  const { form } = session.intake;
  const t = session.page.messages(proposalFormMessages);
  const content = (): TemplateResult => {
    if (form.status === 'loading') return html`<p class="hint" role="status">${t.consentsLoading}</p>`;
    if (form.status === 'ready') {
      const asked = new Set(session.consents);
      const box = (consent: Consent): TemplateResult => consentBox(consent, isNeeded(consent, session.values), session);
      return html`${form.form.consents.map((consent) => (asked.has(consent) ? box(consent) : html`<div class="paper">${box(consent)}</div>`))} ${whatFollows(form.form, session)}`;
    }
    return html`<div id="consents" class="notice failed" part="notice" role="status" tabindex="-1">
      <p>${t.consentsFailed} ${intakeProblemWords(form.problem, session.page)}</p>
      <button type="button" @click=${() => session.intake.reload()}>${session.page.messages(feedMessages).retry}</button>
    </div>`;
  };
  return html`<fieldset class="consents">
    <legend class="label">${t.label.consents}</legend>
    ${content()}
  </fieldset>`;
}

/** What happens once it is sent, said before it is. */
function whatFollows({ moderation, correctionDays }: IntakeForm, session: FormSession): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  return html`<p class="hint">${moderation === 'before-publication' ? t.before : t.after} ${correctionDays > 0 ? t.correct(correctionDays) : nothing}</p>`;
}
