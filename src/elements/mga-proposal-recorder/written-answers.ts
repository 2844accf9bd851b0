import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProposalField, ProposalValues } from '../../domain/proposal-values.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { RecorderSession } from './recorder-session.js';

const texts = ['problem', 'affected', 'change', 'indicator', 'baseline', 'target', 'targetDate', 'institution'] as const satisfies readonly ProposalField[];

/** Everything a proposal says, on paper only: to be read by the table, or kept with its file. */
export function writtenAnswers({ page, feedNow }: RecorderSession, values: ProposalValues): TemplateResult {
  const t = page.messages(proposalFormMessages);
  const named = (records: readonly { id: string; name: string }[], id: string): string => records.find((each) => each.id === id)?.name ?? id;
  const goals = page.messages(sdgNames);
  const answers: [ProposalField, string][] = [
    ...texts.map((field): [ProposalField, string] => [field, values[field]]),
    ['ogpValues', values.ogpValues.map((value) => t.ogpValue[value].split(':')[0]).join(', ')],
    ['sdgs', values.sdgs.map((goal) => `${goal}. ${goals[goal - 1]}`).join(', ')],
    ['theme', named(feedNow.themes, values.theme)],
    ['region', named(feedNow.regions, values.region)],
    ['sector', named(sectorsOf(feedNow, page), values.sector)],
  ];
  return html`<dl class="written only-print">${answers.map(([field, text]) => (text.trim() ? html`<div><dt>${t.label[field]}</dt><dd>${text}</dd></div>` : nothing))}</dl>`;
}
