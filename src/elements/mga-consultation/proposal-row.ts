import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isAnswered, isPublic, proposalState } from '../../domain/consultation.js';
import type { Proposal } from '../../domain/feed.js';
import { workingDaysBetween } from '../../domain/working-days.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatNumber } from '../../i18n/formats.js';
import { flat } from '../../ui/flat.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { heading } from '../../ui/heading.js';
import { holidaysOf } from '../../ui/holidays-of.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import { proposalBadge } from '../../ui/proposals/proposal-badge.js';
import { sectorsOf } from '../../ui/proposals/sectors-of.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { ConsultationSettings } from './consultation-settings.js';
import { proposalDetails } from './proposal-details.js';
import { proposalLink } from './proposal-link.js';
import { proposalReply } from './proposal-reply.js';

/**
 * A line of the ledger: folio, day, title, and the reply or for how long there has been none; the rest once it is opened. What was taken out or is not
 * published yet is a line with the reason, never the text.
 */
export function proposalRow(proposal: Proposal, context: RecordContext, settings: ConsultationSettings, level: number): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(consultationMessages);
  const state = proposalState(proposal);
  if (!isPublic(state)) {
    const reason = state === 'received' ? html`<p class="muted">${t.awaitingText}</p>` : takenOut(proposal, context);
    return html`${facts(proposal, context, false)}${heading(level, proposalBadge(state, t.state[state]), 'row-title')}${reason}`;
  }
  const open = settings.opened.has(proposal.id);
  return html`${facts(proposal, context, true)} ${flat(heading(level, html`<span lang=${page.contentLanguage(feed) ?? nothing}>${proposal.title}</span>`, 'row-title'))}
    <details class="whole" .open=${open} @toggle=${(event: Event) => settings.onToggle(proposal.id, (event.currentTarget as HTMLDetailsElement).open)}>
      <summary>${t.details}<span class="visually-hidden"> ${proposal.id}</span></summary>
      ${open ? proposalDetails(proposal, context) : nothing}
    </details>
    ${proposal.reply && isAnswered(state) ? proposalReply(proposal, proposal.reply, context, settings, open) : flat(html`<p class="no-reply">${proposalBadge(state, waiting(proposal, context))}</p>`)}
    ${open ? proposalLink(proposal, context, settings) : nothing}`;
}

function facts(proposal: Proposal, context: RecordContext, whole: boolean): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(consultationMessages);
  const { id, submitted, theme, region, sector, institution, support = 0 } = proposal;
  const nameIn = (records: readonly { id: string; name: string }[], wanted: string | undefined): string | undefined => (wanted === undefined ? undefined : (records.find((record) => record.id === wanted)?.name ?? wanted));
  const said: unknown[] = [
    html`<span class="folio">${t.folio} ${id}</span>`,
    html`${t.submitted} ${dateTemplate(submitted, page.language, 'medium')}`,
    ...(whole ? [nameIn(feed.themes, theme), nameIn(feed.regions, region), nameIn(sectorsOf(feed, page), sector), institution && [[partyTemplate(institution, context)]]] : []),
    support > 0 && whole ? t.support(formatNumber(support, page.language), support) : undefined,
  ].filter(Boolean);
  return flat(html`<p class="row-facts small muted">${said.map((fact, index) => (index > 0 ? html` · ${fact}` : html`${fact}`))}</p>`);
}

function takenOut({ statusReason }: Proposal, { page, feed }: RecordContext): TemplateResult {
  const t = page.messages(consultationMessages);
  return statusReason ? html`<div class="muted">${paragraphs(`${t.outReason}: ${statusReason}`, page.contentLanguage(feed))}</div>` : html`<p class="muted">${t.outNoReason}</p>`;
}

/** For how many working days it has waited; a day of receipt that does not exist or is to come tells nothing. */
function waiting({ submitted }: Proposal, { page, feed, today }: RecordContext): string {
  const t = page.messages(consultationMessages);
  const days = workingDaysBetween(submitted, today, holidaysOf(feed));
  return days >= 0 ? t.pendingFor(formatNumber(days, page.language), days) : t.state.pending;
}
