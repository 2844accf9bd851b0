import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StaffProposal } from '../../domain/generated/staff.js';
import { proposalSteps, stepNames } from '../../domain/proposal-values.js';
import { formatFlexibleDate, formatList } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { QueueDesk } from './queue-desk.js';
import { choiceName } from './queue-row.js';

type Content = StaffProposal['content'];

/** The fields of a proposal in the order of the form. */
export const contentFields = stepNames.flatMap((step) => proposalSteps[step] as readonly string[]).filter((field) => !['name', 'email', 'showName', 'consents'].includes(field)) as (keyof Content)[];

/** What a proposal says, under the questions it answers; those it left empty are left out. */
export function proposalText(content: Content, desk: QueueDesk): TemplateResult {
  const labels = desk.page.messages(proposalFormMessages).label as Readonly<Record<string, string>>;
  return html`<dl class="answers" part="text">
    ${contentFields.map((field) => {
      const answer = field === 'title' ? nothing : answerTo(field, content, desk);
      return answer === nothing ? nothing : html`<div><dt>${labels[field]}</dt><dd>${answer}</dd></div>`;
    })}
  </dl>`;
}

/** The answer to one question, drawn; `nothing` when there is none. */
export function answerTo(field: keyof Content, content: Content, desk: QueueDesk): unknown {
  const { page, queue } = desk;
  const choices = queue.value?.choices;
  const named = (records: Parameters<typeof choiceName>[0], id: string | undefined): unknown => (id === undefined ? nothing : choiceName(records, id));
  switch (field) {
    case 'ogpValues':
      return content.ogpValues?.length ? formatList(content.ogpValues.map((value) => page.messages(proposalFormMessages).ogpValue[value].split(':')[0]!), page.language) : nothing;
    case 'sdgs':
      return content.sdgs?.length ? formatList(content.sdgs.map((goal) => `${goal}. ${page.messages(sdgNames)[goal - 1] ?? ''}`), page.language) : nothing;
    case 'theme':
      return named(choices?.themes, content.theme);
    case 'region':
      return named(choices?.regions, content.region);
    case 'sector':
      return named(choices?.sectors, content.sector);
    case 'institution':
      return content.institution ? partyWords(content.institution, desk) : nothing;
    case 'targetDate':
      return content.targetDate ? formatFlexibleDate(content.targetDate, page.language) : nothing;
    default:
      return content[field] ? paragraphs(content[field]) : nothing;
  }
}

/** An institution by its name, or as it was written. */
export function partyWords({ organization, name }: { organization?: string; name?: string }, { queue }: QueueDesk): string {
  return organization === undefined ? (name ?? '') : choiceName(queue.value?.choices.organizations, organization);
}
