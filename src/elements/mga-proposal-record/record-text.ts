import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StatedContent } from '../../domain/intake.js';
import { proposalSteps, stepNames } from '../../domain/proposal-values.js';
import { formatFlexibleDate, formatList } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { RecordContext } from '../../ui/record-context.js';

/** What the proposal says, field by field. */
export function recordText(content: StatedContent, context: RecordContext): TemplateResult {
  const { page } = context;
  const t = page.messages(proposalRecordMessages);
  const fields = stepNames.flatMap((step): readonly string[] => proposalSteps[step]).filter((field): field is keyof StatedContent => field in t.content);
  return html`<dl class="answers">
    ${fields.map((field) => {
      const answer = answerTo(field, content, context);
      return html`<div><dt>${t.content[field]}</dt><dd>${answer === nothing ? html`<span class="muted">${t.notSaid}</span>` : answer}</dd></div>`;
    })}
  </dl>`;
}

function answerTo(field: keyof StatedContent, content: StatedContent, context: RecordContext): unknown {
  const { page, feed } = context;
  const name = (records: readonly { id: string; name: string }[], id: string | undefined): unknown => (id === undefined ? nothing : (records.find((record) => record.id === id)?.name ?? id));
  switch (field) {
    case 'ogpValues':
      return content.ogpValues?.length ? formatList(content.ogpValues.map((value) => page.messages(proposalFormMessages).ogpValue[value].split(':')[0]!), page.language) : nothing;
    case 'sdgs':
      return content.sdgs?.length ? formatList(content.sdgs.map((goal) => `${goal}. ${page.messages(sdgNames)[goal - 1] ?? ''}`), page.language) : nothing;
    case 'theme':
      return name(feed.themes, content.theme);
    case 'region':
      return name(feed.regions, content.region);
    case 'sector':
      return name(sectorsOf(feed, page), content.sector);
    case 'institution':
      return content.institution ? partyTemplate(content.institution, context) : nothing;
    case 'targetDate':
      return content.targetDate ? formatFlexibleDate(content.targetDate, page.language) : nothing;
    default:
      return content[field] ? paragraphs(content[field]) : nothing;
  }
}
