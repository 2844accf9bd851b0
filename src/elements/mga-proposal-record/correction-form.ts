import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OwnProposal } from '../../domain/intake.js';
import { ownRecordMessages } from '../../i18n/own-record.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { heading } from '../../ui/heading.js';
import { faultWords, textField } from '../../ui/proposals/answer-fields.js';
import { contentQuestions, sectorQuestion } from '../../ui/proposals/content-questions.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { RecordSession } from './record-session.js';

const steps = ['problem', 'change', 'measure', 'value'] as const;

/** The proposal's own answers to change, while that is possible, and the personal data, if there are any. */
export function correctionForm(session: RecordSession, { actions, author }: OwnProposal, { feed }: RecordContext): TemplateResult {
  const { page, host, busy, isChanged } = session;
  const t = page.messages(proposalRecordMessages);
  return html`<form class="panel" part="panel" novalidate aria-labelledby="panel-correct" @submit=${session.saveCorrection} @input=${session.onCorrect}>
    <div id="panel-correct" tabindex="-1">${heading(host.headingLevel + 2, actions.correct ? t.correctTitle : t.correctPersonal, 'subheading')}</div>
    ${faultList(session)}
    ${actions.correct ? html`${steps.map((step) => contentQuestions(step, session, feed))} ${sectorQuestion(session, feed)}` : nothing}
    ${author ? html`<div class="pair">${textField(session, 'name', { autocomplete: 'name' })} ${textField(session, 'email', { type: 'email', autocomplete: 'email' })}</div>` : nothing}
    ${author?.showName ? html`<label class="choice"><input type="checkbox" name="showName" .checked=${live(session.values.showName)} /><span>${t.showName}</span></label>` : nothing}
    <p id="unchanged" class="hint" tabindex="-1">${isChanged ? nothing : t.unchanged}</p>
    <div class="buttons">
      <button type="submit" class="primary" aria-disabled=${String(busy !== undefined)}>${busy === 'correct' ? t.saving : t.save}</button>
      <button type="button" @click=${session.closePanel}>${page.messages(ownRecordMessages).cancel}</button>
    </div>
  </form>`;
}

/** What has to be mended before it can be saved, each with the way to its field. */
function faultList(session: RecordSession): TemplateResult | typeof nothing {
  const { page, faults } = session;
  if (faults.length === 0) return nothing;
  const labels = page.messages(proposalFormMessages).label;
  const go = (event: Event, field: string): void => (event.currentTarget as Element).closest('form')!.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  return html`<div id="faults" class="notice failed" part="notice" role="alert" tabindex="-1">
    <p><strong>${page.messages(proposalRecordMessages).summary(faults.length)}</strong></p>
    <ul>
      ${faults.map((fault) => html`<li><button type="button" class="link" @click=${(event: Event) => go(event, fault.field)}>${labels[fault.field]}</button>: ${faultWords(session, fault)}</li>`)}
    </ul>
  </div>`;
}
