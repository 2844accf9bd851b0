import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed, OgpValue } from '../../domain/feed.js';
import type { ProposalStep, ProposalValues } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import { choiceGroup, selectChoice, textField, type Answers } from './answer-fields.js';
import { sectorsOf } from './sectors-of.js';

type ProposalAnswers = Answers & { readonly values: ProposalValues };

const ogpValues: readonly OgpValue[] = ['transparency', 'participation', 'accountability', 'technology'];

/** The questions about the proposal itself, by step: the same to make one and to correct it. */
export function contentQuestions(step: Exclude<ProposalStep, 'person'>, answers: ProposalAnswers, feed: Feed): TemplateResult {
  switch (step) {
    case 'problem':
      return html`${textField(answers, 'problem', { rows: 5, lines: 7 })} ${textField(answers, 'affected', { rows: 2, lines: 3, counted: false })} ${textField(answers, 'title', { counted: true })}`;
    case 'change':
      return textField(answers, 'change', { rows: 5, lines: 8 });
    case 'measure':
      return html`${textField(answers, 'indicator', { rows: 2, counted: false })}
        <div class="pair">${textField(answers, 'baseline')} ${textField(answers, 'target')} ${textField(answers, 'targetDate')}</div>`;
    case 'value':
      return value(answers, feed);
  }
}

/** The sector of who proposes. */
export function sectorQuestion(answers: ProposalAnswers, feed: Feed): TemplateResult {
  return choiceGroup(answers, 'sector', 'radio', sectorsOf(feed, answers.page).map(({ id, name }) => ({ value: id, label: name })));
}

function value(answers: ProposalAnswers, feed: Feed): TemplateResult {
  const { page, values } = answers;
  const t = page.messages(proposalFormMessages);
  const goals = page.messages(sdgNames).map((name, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` }));
  return html`${choiceGroup(answers, 'ogpValues', 'checkbox', ogpValues.map((each) => ({ value: each, label: t.ogpValue[each] })))}
    <div class="pair">${selectChoice(answers, 'theme', feed.themes)} ${selectChoice(answers, 'region', feed.regions.filter(({ end }) => !end))}</div>
    ${textField(answers, 'institution', { suggestions: feed.organizations.map(({ name }) => name) })}
    <details class="goals">
      <summary>${t.label.sdgs} ${values.sdgs.length > 0 ? html`<span class="muted">(${t.chosen(values.sdgs.length)})</span>` : nothing}</summary>
      ${choiceGroup(answers, 'sdgs', 'checkbox', goals, 'many')}
    </details>`;
}
