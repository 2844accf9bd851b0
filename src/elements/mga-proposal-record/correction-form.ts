import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OgpValue } from '../../domain/feed.js';
import type { OwnProposal } from '../../domain/intake.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { checkboxes, choice, faultWords, textField } from './correction-fields.js';
import type { RecordSession } from './record-session.js';

/** The proposal's own answers to change, while that is possible, and the personal data, if there are any. */
export function correctionForm(session: RecordSession, record: OwnProposal, context: RecordContext): TemplateResult {
  const { page, host, busy, isChanged } = session;
  const t = page.messages(proposalRecordMessages);
  const { actions, author } = record;
  return html`<form class="panel" part="panel" novalidate aria-labelledby="panel-correct" @submit=${session.saveCorrection} @input=${session.onCorrect} @change=${session.onCorrect}>
    <div id="panel-correct" tabindex="-1">${heading(host.headingLevel + 2, actions.correct ? t.correctTitle : t.correctPersonal, 'subheading')}</div>
    ${faultList(session)}
    ${actions.correct ? contentFields(session, context) : nothing}
    ${author ? html`${textField(session, 'name')} ${textField(session, 'email', { type: 'email' })} ${author.showName ? html`<label class="choice"><input type="checkbox" name="showName" .checked=${session.values.showName} /><span>${t.showName}</span></label>` : nothing}` : nothing}
    <p id="unchanged" class="hint" tabindex="-1">${isChanged ? nothing : t.unchanged}</p>
    <div class="buttons">
      <button type="submit" class="primary" aria-disabled=${String(busy !== undefined)}>${busy === 'correct' ? t.saving : t.save}</button>
      <button type="button" @click=${session.closePanel}>${t.cancel}</button>
    </div>
  </form>`;
}

const ogpValues: readonly OgpValue[] = ['transparency', 'participation', 'accountability', 'technology'];

function contentFields(session: RecordSession, { feed, page }: RecordContext): TemplateResult {
  const t = page.messages(proposalFormMessages);
  const goals = page.messages(sdgNames).map((name, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` }));
  return html`${textField(session, 'problem', { rows: 5 })} ${textField(session, 'affected', { rows: 2 })} ${textField(session, 'title')} ${textField(session, 'change', { rows: 5 })}
    ${textField(session, 'indicator', { rows: 2 })}
    <div class="pair">${textField(session, 'baseline')} ${textField(session, 'target')} ${textField(session, 'targetDate')}</div>
    ${checkboxes(session, 'ogpValues', ogpValues.map((value) => ({ value, label: t.ogpValue[value] })))}
    <details>
      <summary>${t.label.sdgs}${session.values.sdgs.length > 0 ? ` (${t.chosen(session.values.sdgs.length)})` : ''}</summary>
      ${checkboxes(session, 'sdgs', goals)}
    </details>
    <div class="pair">${choice(session, 'theme', feed.themes)} ${choice(session, 'region', feed.regions.filter(({ end }) => !end))} ${choice(session, 'sector', feed.sectors)}</div>
    ${textField(session, 'institution', { suggestions: feed.organizations.map(({ name }) => name) })}`;
}

/** What has to be mended before it can be saved, each with the way to its field. */
function faultList(session: RecordSession): TemplateResult | typeof nothing {
  const { page, faults } = session;
  if (faults.length === 0) return nothing;
  const t = page.messages(proposalRecordMessages);
  const labels = page.messages(proposalFormMessages).label;
  const go = (event: Event, field: string): void => {
    event.preventDefault();
    (event.currentTarget as Element).closest('form')!.querySelector<HTMLElement>(`#edit-${field}, [name="${field}"]`)?.focus();
  };
  return html`<div id="faults" class="notice failed" part="notice" role="alert" tabindex="-1">
    <p><strong>${t.summary(faults.length)}</strong></p>
    <ul>
      ${faults.map((fault) => html`<li><button type="button" class="link" @click=${(event: Event) => go(event, fault.field)}>${labels[fault.field]}</button>: ${faultWords(fault, page)}</li>`)}
    </ul>
  </div>`;
}
