import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FigureFact, FigureRecord, FigureSubject, PlanFigure } from '../../domain/plan-summary.js';
import { hasMinutes } from '../../domain/minutes.js';
import { formatDay, formatFlexibleDate, formatList, formatNumber } from '../../i18n/formats.js';
import { statusMessages } from '../../i18n/status.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { minutesLink } from '../../ui/minutes-link.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl } from '../../ui/safe-url.js';
import { statusBadge } from '../../ui/status-badge.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { amountOf } from './figure-words.js';
import type { SummaryView } from './summary-view.js';

/** A record behind a figure: what it is, linked to where it is shown whole, and what the figure took from it. */
export function recordRow({ subject, fact }: FigureRecord, figure: PlanFigure, view: SummaryView): TemplateResult {
  const more = fact && factWords(fact, figure, view);
  return html`<li class="record" part="record"><span>${subjectName(subject, view)}</span>${more ? html` <span class="fact muted">${more}</span>` : nothing}</li>`;
}

function subjectName(subject: FigureSubject, { context, links, t }: SummaryView): unknown {
  const { feed, page, base } = context;
  const language = page.contentLanguage(feed) ?? nothing;
  const own = (text: string): TemplateResult => html`<span lang=${language}>${text}</span>`;
  switch (subject.kind) {
    case 'commitment':
      return commitmentLink(links.commitment, subject.commitment, context);
    case 'milestone':
      return html`${own(subject.milestone.title)} <span class="muted">(${commitmentLink(links.commitment, subject.commitment, context)})</span>`;
    case 'meeting': {
      const { meeting, day } = subject;
      const name = html`${own(meeting.title)}, ${formatDay(day, page.language, 'medium')}`;
      return hasMinutes(meeting) ? minutesLink(links.minutes, meeting.id, name) : name;
    }
    case 'proposal': {
      const address = recordAddress(links.proposal, subject.proposal.id) ?? safeUrl(subject.proposal.url, base);
      return address ? html`<a href=${address} part="proposal-link" lang=${language}>${subject.proposal.title}</a>` : own(subject.proposal.title);
    }
    case 'consultation': {
      const address = safeUrl(subject.consultation.url, base);
      return address ? html`<a href=${address} lang=${language}>${subject.consultation.title}</a>` : own(subject.consultation.title);
    }
    case 'theme':
      return own(subject.theme.name);
    case 'sector':
      return own(subject.sector.name);
    case 'sdg':
      return t.fact.sdg(subject.goal);
    case 'unclassified':
      return html`<code>${subject.id}</code> (${t.fact.unclassified})`;
    case 'year':
      return t.fact.year(subject.year);
  }
}

function factWords(fact: FigureFact, figure: PlanFigure, view: SummaryView): unknown {
  const { t, words, context } = view;
  const { page, feed } = context;
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
      return t.fact.gap(amountOf(fact.months, figure, view));
    case 'answered':
      return t.fact.answered(date(fact.day));
    case 'waiting':
      return t.fact.waiting(amountOf(fact.workingDays, figure, view));
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
