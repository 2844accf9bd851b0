import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Feed, OgpValue } from '../../domain/feed.js';
import type { ProposalStep } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import { consents } from './consents.js';
import { choiceGroup, selectChoice, textField } from './form-fields.js';
import type { FormSession } from './form-session.js';
import { similarList } from './similar-list.js';

const ogpValues: readonly OgpValue[] = ['transparency', 'participation', 'accountability', 'technology'];

/** The questions of a step. */
export function stepFields(step: ProposalStep, session: FormSession, feed: Feed): TemplateResult {
  switch (step) {
    case 'problem':
      return html`${textField(session, 'problem', { rows: 5, lines: 7 })} ${textField(session, 'affected', { rows: 2, lines: 3, counted: false })} ${textField(session, 'title', { counted: true })} ${similarList(session)}`;
    case 'change':
      return textField(session, 'change', { rows: 5, lines: 8 });
    case 'measure':
      return html`${textField(session, 'indicator', { rows: 2, counted: false })}
        <div class="pair">${textField(session, 'baseline')} ${textField(session, 'target')} ${textField(session, 'targetDate')}</div>`;
    case 'value':
      return value(session, feed);
    case 'person':
      return person(session, feed);
  }
}

function value(session: FormSession, feed: Feed): TemplateResult {
  const { page, values } = session;
  const t = page.messages(proposalFormMessages);
  const goals = page.messages(sdgNames).map((name, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` }));
  return html`${choiceGroup(session, 'ogpValues', 'checkbox', ogpValues.map((each) => ({ value: each, label: t.ogpValue[each] })))}
    <div class="pair">${selectChoice(session, 'theme', feed.themes)} ${selectChoice(session, 'region', feed.regions.filter(({ end }) => !end))}</div>
    ${textField(session, 'institution', { suggestions: feed.organizations.map(({ name }) => name) })}
    <details class="goals">
      <summary>${t.label.sdgs} ${values.sdgs.length > 0 ? html`<span class="muted">(${t.chosen(values.sdgs.length)})</span>` : nothing}</summary>
      ${choiceGroup(session, 'sdgs', 'checkbox', goals, 'many')}
    </details>`;
}

function person(session: FormSession, feed: Feed): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  return html`${choiceGroup(session, 'sector', 'radio', feed.sectors.map(({ id, name }) => ({ value: id, label: name })))}
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
