import { html, nothing } from 'lit';
import type { FigureFact } from '../../domain/plan-summary.js';
import { formatFlexibleDate, formatList, formatNumber } from '../../i18n/formats.js';
import { planFigureMessages } from '../../i18n/plan-figures.js';
import { planSummaryMessages } from '../../i18n/plan-summary.js';
import { statusMessages } from '../../i18n/status.js';
import type { RecordContext } from '../record-context.js';
import { statusBadge } from '../status-badge.js';
import { verdictBadge } from '../verdict-badge.js';

/**
 * What a figure took from a record, in words.
 *
 * @param amount Says an amount in the unit of the figure.
 */
export function recordFact(fact: FigureFact, { page, feed }: RecordContext, amount: (value: number) => string): unknown {
  const t = page.messages(planSummaryMessages);
  const words = page.messages(planFigureMessages);
  const number = (value: number): string => formatNumber(value, page.language);
  const date = (text: string): string => formatFlexibleDate(text, page.language, 'medium');
  const language = page.contentLanguage(feed) ?? nothing;
  switch (fact.kind) {
    case 'withdrawn':
      return t.fact.withdrawn;
    case 'named-by':
      return t.fact.namedBy(fact.commitments);
    case 'deliverable':
      return html`<span lang=${language}>${fact.text}</span>`;
    case 'sectors': {
      const reached = t.fact.sectorsReached(fact.reached);
      return fact.missing.length === 0 ? reached : t.fact.sectors(reached, formatList(fact.missing.map(({ name }) => name), page.language));
    }
    case 'open-meetings': {
      const { held, target, scheduled, internal, unstated, cancelled } = fact.figures;
      const none = held + scheduled + internal + unstated + cancelled === 0;
      const counted = none ? t.fact.noMeetings : t.fact.open(target === undefined ? number(held) : words.of(number(held), number(target)));
      return html`${counted} ${verdictBadge(fact.verdict, t.verdict[fact.verdict])}`;
    }
    case 'access':
      return [t.fact.access[fact.access ?? 'unstated'], t.fact.standing[fact.standing]].filter(Boolean).join(', ');
    case 'gap':
      return t.fact.gap(amount(fact.months));
    case 'answered':
      return t.fact.answered(date(fact.day));
    case 'waiting':
      return t.fact.waiting(amount(fact.workingDays));
    case 'tally':
      return t.fact.tally(number(fact.answered), number(fact.due));
    case 'status': {
      const status = page.messages(statusMessages);
      return html`${statusBadge(fact.group, status.status[fact.group])}${fact.unreadableMilestones ? html` <span class="alert">${status.unreadableMilestones}</span>` : nothing}`;
    }
    case 'overdue': {
      const due = fact.due === undefined ? t.fact.overdueMilestone : t.fact.due(date(fact.due));
      return fact.days === undefined ? due : `${due}, ${t.fact.overdueDays(number(fact.days), fact.days)}`;
    }
    case 'due':
      return fact.due === undefined ? undefined : t.fact.due(date(fact.due));
    case 'evidence':
      return t.fact.evidence(date(fact.date));
    case 'minutes':
      return fact.published === undefined ? undefined : t.fact.published(date(fact.published));
    case 'minutes-pending':
      return t.fact.pendingMinutes(words.workingDays(fact.workingDays, number(fact.workingDays)));
  }
}
