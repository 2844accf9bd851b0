import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Feed } from '../../domain/feed.js';
import type { ProposalStep } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { textField } from '../../ui/proposals/answer-fields.js';
import { contentQuestions, sectorQuestion } from '../../ui/proposals/content-questions.js';
import { consents } from './consents.js';
import type { FormSession } from './form-session.js';
import { similarList } from './similar-list.js';

/** The questions of a step. */
export function stepFields(step: ProposalStep, session: FormSession, feed: Feed): TemplateResult {
  if (step === 'person') return person(session, feed);
  return html`${contentQuestions(step, session, feed)} ${step === 'problem' ? similarList(session) : nothing}`;
}

function person(session: FormSession, feed: Feed): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  return html`${sectorQuestion(session, feed)}
    <fieldset class="contact">
      <legend class="label">${t.contact}</legend>
      <p class="hint">${t.contactIntro}</p>
      <slot name="sign-in"></slot>
      <div class="pair">${textField(session, 'name', { autocomplete: 'name' })} ${textField(session, 'email', { type: 'email', autocomplete: 'email' })}</div>
      <label class="choice"><input type="checkbox" name="showName" .checked=${live(session.values.showName)} /><span>${t.label.showName}</span></label>
    </fieldset>
    <label class="trap" aria-hidden="true">${t.honeypot}<input type="text" name="website" tabindex="-1" autocomplete="off" .value=${live(session.website)} @input=${session.onTrap} /></label>
    ${consents(session)}`;
}
