import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Proposal } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { RecordContext } from '../../ui/record-context.js';

/** All that a proposal says. */
export function proposalDetails(proposal: Proposal, { page, feed }: RecordContext): TemplateResult {
  const t = page.messages(consultationMessages);
  const { problem, change, indicator, baseline, target, targetDate, author, channel } = proposal;
  const language = page.contentLanguage(feed);
  const part = (name: string, value: unknown): TemplateResult | typeof nothing => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);
  const text = (words: string | undefined): TemplateResult[] | undefined => (words?.trim() ? paragraphs(words, language) : undefined);
  if (![problem, change, indicator, baseline, target, targetDate, author].some((value) => value?.trim())) return html`<p class="muted" part="details">${t.nothingMore}</p>`;
  return html`<div class="details" part="details">
    <dl class="whole-text">
      ${part(t.problem, text(problem))} ${part(t.change, text(change))} ${part(t.indicator, text(indicator))}
      ${part(t.baseline, text(baseline))}
      ${part(t.target, target || targetDate ? html`<p lang=${language ?? nothing}>${target} ${targetDate ? html`(${dateTemplate(targetDate, page.language)})` : nothing}</p>` : undefined)}
      ${part(t.author, author)} ${channel === 'in-person' ? html`<div><dd class="muted">${t.inPerson}</dd></div>` : nothing}
    </dl>
  </div>`;
}
