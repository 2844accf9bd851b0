import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Proposal } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { recordAddress } from '../../ui/record-address.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import { folioFragment } from './cited-folio.js';
import type { ConsultationSettings } from './consultation-settings.js';

/** The whole proposal, and the link to cite it by. */
export function proposalDetails(proposal: Proposal, context: RecordContext, settings: ConsultationSettings): TemplateResult {
  const { page, feed, base } = context;
  const t = page.messages(consultationMessages);
  const { id, problem, change, indicator, baseline, target, targetDate, author, channel, reply } = proposal;
  const language = page.contentLanguage(feed);
  const part = (name: string, value: unknown): TemplateResult | typeof nothing => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);
  const text = (words: string | undefined): TemplateResult[] | undefined => (words?.trim() ? paragraphs(words, language) : undefined);
  // Its own page if it has one; else this one, where the fragment opens it.
  const address = safeUrl(proposal.url, base) ?? recordAddress(folioFragment(id), '');
  const { copied } = settings;
  return html`<div class="details" part="details">
    <dl class="whole-text">
      ${part(t.problem, text(problem))} ${part(t.change, text(change))} ${part(t.indicator, text(indicator))}
      ${part(t.baseline, text(baseline))}
      ${part(t.target, target || targetDate ? html`<p lang=${language ?? nothing}>${target} ${targetDate ? html`(${dateTemplate(targetDate, page.language)})` : nothing}</p>` : undefined)}
      ${part(t.author, author)} ${channel === 'in-person' ? html`<div><dd class="muted">${t.inPerson}</dd></div>` : nothing}
    </dl>
    ${address
      ? html`<p class="cite no-print">
          <a href=${address}>${reply ? t.link : t.linkPending}</a>
          <button type="button" @click=${() => settings.onCopy(id, address)}><span role="status">${copied?.id === id && !copied.byHand ? t.copied : t.copy}</span></button>
        </p>
        ${copied?.id === id && copied.byHand ? html`<label class="field"><span class="small">${t.link}</span><input type="text" readonly .value=${address} /></label>` : nothing}`
      : nothing}
  </div>`;
}
