import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { consultationPhase } from '../../domain/consultation.js';
import { isOverdue, lastDay } from '../../domain/dates.js';
import type { Consultation } from '../../domain/feed.js';
import { workingDaysBetween } from '../../domain/working-days.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatNumber } from '../../i18n/formats.js';
import { evidenceList } from '../../ui/commitment/evidence-list.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { holidaysOf } from '../../ui/holidays-of.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import { recordAddress } from '../../ui/record-address.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';

/**
 * What is asked, until when, by when everyone is answered and by whom; and the way in while it is open.
 *
 * @param participateHref Template of the address of the way in; the feed's by default.
 */
export function consultationFacts(consultation: Consultation, context: RecordContext, participateHref: string | undefined): TemplateResult {
  const { page, feed, base, today } = context;
  const t = page.messages(consultationMessages);
  const { summary, start, end, replyBy, organizer, moderation, report, documents = [], participateUrl, status } = consultation;
  const participate = consultationPhase(consultation, today) === 'open' && !isOverdue(end, today) ? (recordAddress(participateHref, consultation.id) ?? safeUrl(participateUrl, base)) : undefined;
  const fact = (name: string, value: unknown): TemplateResult | typeof nothing => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);
  const day = (date: string | undefined): TemplateResult | undefined => (date ? dateTemplate(date, page.language) : undefined);
  return html`${summary ? html`<div class="summary">${paragraphs(summary, page.contentLanguage(feed))}</div>` : nothing}
    <dl class="facts" part="facts">
      ${status === 'not-going-forward' ? html`${fact(t.opens, day(start))} ${fact(t.closes, day(end))}` : nothing}
      ${fact(t.replyBy, replyBy && html`${day(replyBy)}${status === 'closed-reported' ? nothing : overdue(replyBy, context)}`)}
      ${fact(t.organizer, organizer && partyTemplate(organizer, context))} ${fact(t.moderation, moderation && t.moderations[moderation])}
    </dl>
    ${participate ? html`<p class="way-in no-print"><a class="button primary" part="participate" href=${participate}>${t.participate}</a></p>` : nothing}
    ${report ? html`<div class="documents"><p class="small muted">${t.report}</p>${evidenceList([report], context)}</div>` : nothing}
    ${documents.length > 0 ? html`<div class="documents"><p class="small muted">${t.documents}</p>${evidenceList(documents, context)}</div>` : nothing}`;
}

/** For how long replies have been due. The figures beside it tell how many are still to come. */
function overdue(replyBy: string, { page, today, feed }: RecordContext): TemplateResult | typeof nothing {
  if (!isOverdue(replyBy, today)) return nothing;
  const days = workingDaysBetween(lastDay(replyBy)!, today, holidaysOf(feed));
  return html` <span class="alert small">(${page.messages(consultationMessages).replyOverdue(formatNumber(days, page.language), days)})</span>`;
}
