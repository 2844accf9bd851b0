import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Consent } from '../../domain/intake.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { faultLine, type AnswerFault, type FaultSpeaker } from './answer-fields.js';

/** Answers with consents among them. */
interface ConsentAnswers extends FaultSpeaker {
  readonly values: { readonly consents: readonly string[] };
  readonly faults: readonly AnswerFault<string>[];
}

/** A consent as the intake asks for it: its own text and box, not ticked beforehand. */
export function consentBox({ id, version, text }: Consent, isNeeded: boolean, answers: ConsentAnswers): TemplateResult {
  const { page, values, faults } = answers;
  const t = page.messages(proposalFormMessages);
  const fault = faults.find((each) => each.field === 'consents' && each.consent === id);
  const key = `consent-${id}`;
  return html`<div class="consent ${fault ? 'faulty' : ''}" part="consent">
    ${faultLine(answers, key, fault)}
    <label class="choice">
      <input type="checkbox" name="consents" value=${id} aria-required=${String(isNeeded)} aria-invalid=${String(Boolean(fault))} aria-describedby=${fault ? `${key}-fault` : nothing} .checked=${live(values.consents.includes(id))} />
      <span>${text[page.interface].split(/\n+/).map((line) => html`<span class="line">${line}</span>`)} ${isNeeded ? html`<span class="required">${t.required}</span>` : nothing}</span>
    </label>
    <p class="version">${t.consentVersion(version)}</p>
  </div>`;
}
