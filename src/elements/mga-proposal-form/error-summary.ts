import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stepOf, type FieldFault } from '../../domain/proposal-faults.js';
import { openingOf } from '../../domain/text.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { faultWords } from '../../ui/proposals/answer-fields.js';
import type { FormSession } from './form-session.js';
import { intakeProblemWords } from '../../ui/proposals/intake-problem-words.js';

/**
 * What is to be mended, in one place that takes the focus: why the intake said no, and a way to each answer. Before Send was pressed, only what is
 * in the step in view: the others were left knowingly.
 */
export function errorSummary(session: FormSession): TemplateResult | typeof nothing {
  const { refusal, steps, page } = session;
  const faults = session.faults.filter(({ field }) => steps.attempted || refusal !== undefined || stepOf(field) === steps.current);
  if (faults.length === 0 && !refusal) return nothing;
  const t = page.messages(proposalFormMessages);
  return html`<div id="summary" class="summary no-print" part="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <p id="summary-title"><strong>${refusal ? t.refusedSummary : steps.attempted ? t.summary(faults.length) : t.stepSummary(faults.length)}</strong></p>
    ${refusal ? html`<p>${intakeProblemWords(refusal.problem, session.page)}</p>` : nothing}
    ${faults.length > 0 ? html`<ul class="plain" role="list">${faults.map((fault) => html`<li>${faultLink(fault, session)}</li>`)}</ul>` : nothing}
  </div>`;
}

/** A button and not a link: a fragment of the page's address doesn't reach into a shadow root. */
function faultLink(fault: FieldFault, session: FormSession): TemplateResult {
  return html`<button type="button" class="link" @click=${() => session.goToFault(fault, stepOf(fault.field))}>${nameOf(fault, session)} — ${faultWords(session, fault)}</button>`;
}

/** What has to be mended: its question or, of a consent, how its text begins, so that two that are missing can be told apart. */
function nameOf({ field, consent }: FieldFault, { page, intake: { form } }: FormSession): string {
  const t = page.messages(proposalFormMessages);
  const text = form.status === 'ready' ? form.form.consents.find(({ id }) => id === consent)?.text[page.interface] : undefined;
  return text === undefined ? t.label[field] : t.consentNamed(openingOf(text, 60));
}
