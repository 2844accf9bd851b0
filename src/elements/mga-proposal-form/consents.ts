import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Consent, IntakeForm } from '../../domain/intake.js';
import { isNeeded } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { feedMessages } from '../../i18n/feed.js';
import { faultLine } from '../../ui/proposals/answer-fields.js';
import type { FormSession } from './form-session.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';

/** The consents as the intake asks for them: each with its own text and box, none ticked beforehand. */
export function consents(session: FormSession): TemplateResult {
  const { form } = session.intake;
  const t = session.page.messages(proposalFormMessages);
  const content = (): TemplateResult => {
    if (form.status === 'loading') return html`<p class="hint" role="status">${t.consentsLoading}</p>`;
    if (form.status === 'ready') return html`${form.form.consents.map((consent) => consentBox(consent, session))} ${whatFollows(form.form, session)}`;
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

function consentBox(consent: Consent, session: FormSession): TemplateResult {
  const { page, values } = session;
  const t = page.messages(proposalFormMessages);
  const { id, version, text } = consent;
  const fault = session.faults.find((each) => each.field === 'consents' && each.consent === id);
  const key = `consent-${id}`;
  return html`<div class="consent ${fault ? 'faulty' : ''}" part="consent">
    ${faultLine(session, key, fault)}
    <label class="choice">
      <input type="checkbox" name="consents" value=${id} aria-required=${String(isNeeded(consent, values))} aria-invalid=${String(Boolean(fault))} aria-describedby=${fault ? `${key}-fault` : nothing} .checked=${live(values.consents.includes(id))} />
      <span>${text[page.interface].split(/\n+/).map((line) => html`<span class="line">${line}</span>`)} ${isNeeded(consent, values) ? html`<span class="required">${t.required}</span>` : nothing}</span>
    </label>
    <p class="version">${t.consentVersion(version)}</p>
  </div>`;
}

/** What happens once it is sent, said before it is. */
function whatFollows({ moderation, correctionDays }: IntakeForm, session: FormSession): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  return html`<p class="hint">${moderation === 'before-publication' ? t.before : t.after} ${correctionDays > 0 ? t.correct(correctionDays) : nothing}</p>`;
}
