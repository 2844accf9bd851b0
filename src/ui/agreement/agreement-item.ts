import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LedgerEntry } from '../../domain/agreements.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import { letteredList } from '../blocks.js';
import { dateTemplate } from '../flexible-date.js';
import { minutesLink } from '../minutes-link.js';
import { paragraphs } from '../paragraphs.js';
import { partyTemplate } from '../party.js';
import type { RecordContext } from '../record-context.js';
import { agreementBadge } from './agreement-badge.js';
import { agreementUpdates } from './agreement-updates.js';
import { meetingName } from './meeting-name.js';

/** What is said of an agreement besides the agreement itself, which depends on what it stands under. */
export interface AgreementOptions {
  /** Whether to say who is responsible; no when it stands under their name alone. */
  responsible: boolean;
  /** Whether to say which meeting reached it; no inside its own minutes. */
  meeting: boolean;
  /** Template of the address of minutes; see `minutesAddress`. */
  minutesHref?: string;
}

/** An agreement: its text and parts, where it stands, who carries it out, by when, and what has become of it. */
export function agreementContent(entry: LedgerEntry, context: RecordContext, options: AgreementOptions): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(agreementMessages);
  const language = page.contentLanguage(feed);
  const { agreement, commitment, meeting } = entry;
  const facts: [string, unknown][] = [
    [t.byState, standing(entry, context)],
    [t.responsible, options.responsible ? responsible(entry, context) : undefined],
    [t.due, due(entry, context)],
    [t.agreedIn, options.meeting ? minutesLink(options.minutesHref, meeting.id, meetingName(meeting, context)) : undefined],
    [t.commitment, commitment ? html`<span lang=${language ?? nothing}>${commitment.title}</span>` : undefined],
  ];
  return html`<div class="agreement">
    <div class="agreement-text" lang=${language ?? nothing}>${paragraphs(agreement.text)} ${letteredList(agreement.items ?? [])}</div>
    <dl class="agreement-facts">
      ${facts.filter(([, value]) => value !== undefined).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${entry.updates.length > 0 ? agreementUpdates(entry, context, options.minutesHref) : nothing}
  </div>`;
}

function standing({ state, overdue, daysOverdue, doneOn }: LedgerEntry, context: RecordContext): TemplateResult {
  const { page } = context;
  const t = page.messages(agreementMessages);
  if (state === 'done' && doneOn) return agreementBadge(state, context, t.doneOn(formatFlexibleDate(doneOn, page.language)));
  return html`${agreementBadge(state, context)}${overdue ? html` <span class="alert small">${t.daysOverdue(formatNumber(daysOverdue, page.language), daysOverdue)}</span>` : nothing}`;
}

function responsible(entry: LedgerEntry, context: RecordContext): TemplateResult {
  const t = context.page.messages(agreementMessages);
  if (entry.responsible.length === 0) return html`<span class="muted">${t.nobody}</span>`;
  return html`<ul class="plain">${entry.responsible.map(({ party }) => html`<li>${partyTemplate(party, context)}</li>`)}</ul>`;
}

/** The due date as it was agreed. While the agreement is pending, one that is no date says that it cannot become overdue. */
function due({ agreement, undated, dueKind }: LedgerEntry, { page, feed }: RecordContext): TemplateResult {
  const t = page.messages(agreementMessages);
  if (agreement.due === undefined) return html`<span class="muted">${t.noDue}${undated ? html` · ${t.notADate}` : nothing}</span>`;
  const words = html`<span lang=${(dueKind === 'text' && page.contentLanguage(feed)) || nothing}>${dateTemplate(agreement.due, page.language)}</span>`;
  return html`${words}${undated ? html` <span class="muted small">· ${t.notADate}</span>` : nothing}`;
}
