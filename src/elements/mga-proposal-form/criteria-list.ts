import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { reviewProposal, type CriterionReview } from '../../domain/proposal-criteria.js';
import { formatList } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { FormSession } from './form-session.js';

const glyphs: Record<CriterionReview['state'], TemplateResult> = {
  empty: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  begun: svg`<circle cx="8" cy="8" r="6.25"/><path class="fill" d="M8 3.5a4.5 4.5 0 0 1 0 9Z"/>`,
  met: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
};

/** The forum's four criteria beside the form, as it is written: advice, never a condition. */
export function criteriaList(session: FormSession): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  const reviews = reviewProposal(session.values);
  const met = reviews.filter(({ state }) => state === 'met').length;
  return html`<details class="criteria no-print" part="criteria" open>
    <summary><strong>${t.criteria}</strong> <span class="muted">${t.criteriaMet(met, reviews.length)}</span></summary>
    <p class="hint">${t.criteriaIntro}</p>
    <ul class="plain" role="list">
      ${reviews.map((review) => html`<li>${item(review, session)}</li>`)}
    </ul>
  </details>`;
}

function item({ criterion, state, advice, kinds = [] }: CriterionReview, session: FormSession): TemplateResult {
  const { page } = session;
  const t = page.messages(proposalFormMessages);
  const recognised = kinds.length > 0 ? html`<span class="muted">${t.kindsFound(formatList(kinds.map((kind) => t.kind[kind]), page.language))}</span>` : nothing;
  return html`<span class="criterion is-${state}" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[state]}</svg><span>${t.criterion[criterion]}<span class="state">${t.criterionState[state]}</span></span></span>
    ${advice[0] || kinds.length > 0 ? html`<p class="advice">${advice[0] ? t.advice[advice[0]] : nothing} ${recognised}</p>` : nothing}`;
}
