import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LedgerEntry } from '../../domain/agreements.js';
import type { Minutes } from '../../domain/feed.js';
import { minutesMessages } from '../../i18n/minutes.js';
import { agreementContent } from '../../ui/agreement/agreement-item.js';
import { blocksTemplate } from '../../ui/blocks.js';
import { heading } from '../../ui/heading.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { RecordContext } from '../../ui/record-context.js';
import { fragmentAddress, writeFragment, type MinutesFragment } from './minutes-fragment.js';

/** The points of the agenda, numbered as the minutes number them. */
export function minutesAgenda(agenda: NonNullable<Minutes['agenda']>, { page, feed }: RecordContext): TemplateResult {
  return html`<ol class="plain numbered" role="list" lang=${page.contentLanguage(feed) ?? nothing}>
    ${agenda.map(({ number, title }, index) => html`<li><span class="number">${numbered(number ?? String(index + 1))}</span><span>${title}</span></li>`)}
  </ol>`;
}

/** What was said, point by point. */
export function minutesDiscussion(discussion: NonNullable<Minutes['discussion']>, { page, feed }: RecordContext, level: number): TemplateResult {
  return html`<div class="prose" lang=${page.contentLanguage(feed) ?? nothing}>
    ${discussion.map(({ title, blocks }) => html`${title ? heading(level, title, 'subheading') : nothing}${blocksTemplate(blocks, level + 1)}`)}
  </div>`;
}

/** The recommendations, numbered so that each can be cited; who made them is said once when it was the same for all. */
export function minutesRecommendations(recommendations: NonNullable<Minutes['recommendations']>, meeting: string, { page, feed }: RecordContext): TemplateResult {
  const t = page.messages(minutesMessages);
  const language = page.contentLanguage(feed);
  const [first] = recommendations;
  const same = recommendations.every(({ by }) => by === first?.by);
  const by = (who: string | undefined): TemplateResult | typeof nothing => (who ? html`<p class="small muted">${t.by(who)}</p>` : nothing);
  return html`${same ? by(first?.by) : nothing}
    <ol class="plain numbered" role="list">
      ${recommendations.map(({ text, by: who }, index) => {
        const number = String(index + 1);
        const fragment: MinutesFragment = { meeting, section: 'recommendations', item: number };
        return html`<li data-place=${writeFragment(fragment)} tabindex="-1">
          ${citation(fragment, number, t.linkTo(t.recommendation(number)))}
          <div>${paragraphs(text, language)}${same ? nothing : by(who)}</div>
        </li>`;
      })}
    </ol>`;
}

/** The agreements, numbered, as they stand today. */
export function minutesAgreements(entries: readonly LedgerEntry[], context: RecordContext, minutesHref: string | undefined): TemplateResult {
  const t = context.page.messages(minutesMessages);
  if (entries.length === 0) return html`<p class="muted">${t.noAgreements}</p>`;
  return html`<ol class="plain numbered agreements" role="list">
    ${entries.map((entry, index) => {
      const fragment: MinutesFragment = { meeting: entry.meeting.id, section: 'agreements', item: entry.agreement.id };
      return html`<li part="agreement" data-place=${writeFragment(fragment)} tabindex="-1">
        ${citation(fragment, String(index + 1), t.linkTo(t.agreement(String(index + 1))))}
        ${agreementContent(entry, context, { responsible: true, meeting: false, minutesHref })}
      </li>`;
    })}
  </ol>`;
}

/** The number of an item, which is also the link to cite it by. */
function citation(fragment: MinutesFragment, number: string, name: string): TemplateResult {
  const address = fragmentAddress(fragment);
  return address ? html`<a class="number" href=${address} aria-label=${name}>${numbered(number)}</a>` : html`<span class="number">${numbered(number)}</span>`;
}

/** "1", "1." and "1.-" are written alike. */
const numbered = (number: string): string => `${number.replace(/[\s.–-]+$/u, '')}.`;
