import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answeredShare, isAnswered, consultationFigures as figuresOfProposals } from '../../domain/consultation.js';
import type { Consultation, ConsultationFigures, Proposal } from '../../domain/feed.js';
import type { ProposalOverview } from '../../domain/proposal-facets.js';
import { workingDaysBetween } from '../../domain/working-days.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { holidaysOf } from '../../ui/holidays-of.js';
import type { RecordContext } from '../../ui/record-context.js';
import { rememberLast } from '../../ui/remember-last.js';
import type { LedgerAnswer } from './ledger.js';

type FigureName = 'answered' | 'median' | 'oldest' | 'awaiting' | 'out';

const names: readonly FigureName[] = ['answered', 'median', 'oldest', 'awaiting', 'out'];

const listedFigures = rememberLast((proposals: readonly Proposal[], id: string | undefined, holidays: ReadonlySet<string>): ConsultationFigures =>
  figuresOfProposals(proposals.filter((proposal) => (proposal.consultation ?? '') === (id ?? '')), holidays),
);

/**
 * What is known of the whole. From the proposals themselves when the feed has them all; those it does not publish, only their publisher can count. Of
 * proposals in pages, what their publisher counted or else their index.
 */
function figuresOf(consultation: Consultation | undefined, { overview }: LedgerAnswer, { feed }: RecordContext): ConsultationFigures {
  const published = consultation?.figures ?? {};
  if (feed.pages.proposals) return { ...overviewFigures(overview), ...published };
  const listed = listedFigures(feed.proposals, consultation?.id, holidaysOf(feed));
  return { ...listed, awaitingModeration: Math.max(listed.awaitingModeration ?? 0, published.awaitingModeration ?? 0) };
}

function overviewFigures(overview: ProposalOverview | undefined): ConsultationFigures {
  if (!overview) return {};
  const count = (accepts: (state: string) => boolean): number => overview.facets.state.reduce((sum, { value, count: own }) => sum + (accepts(value) ? own : 0), 0);
  const only = (wanted: string): number => count((state) => state === wanted);
  return { published: overview.count - only('received'), answered: count(isAnswered), withdrawn: only('withdrawn'), retired: only('retired'), awaitingModeration: only('received') };
}

/** The figures with their definitions: how many were answered, how soon, and who has waited longest. */
export function consultationFigures(consultation: Consultation | undefined, answer: LedgerAnswer, context: RecordContext): TemplateResult {
  const { page, feed, today } = context;
  const t = page.messages(consultationMessages);
  const figures = figuresOf(consultation, answer, context);
  const values = sayFigures(figures, context, feed.pages.proposals !== undefined && !answer.overview);
  const shown = names.filter((name) => values[name] !== undefined);
  return html`<dl class="figures" part="figures" aria-label=${t.figures}>
      ${shown.map((name) => html`<div class="figure ${name}" part="figure"><dt>${t[name]}</dt>${values[name]}</div>`)}
    </dl>
    <details class="definitions small">
      <summary>${t.howComputed}</summary>
      <dl>
        ${shown.map((name) => html`<div><dt>${t[name]}</dt><dd>${t.definition[name]}</dd></div>`)}
      </dl>
      <p>${t.reckonedOn(formatFlexibleDate(today, page.language))}</p>
    </details>`;
}

/** Each figure in words; those that say nothing here are absent. */
function sayFigures(figures: ConsultationFigures, context: RecordContext, isComing: boolean): Partial<Record<FigureName, unknown>> {
  const { page, feed, today } = context;
  const t = page.messages(consultationMessages);
  const number = (value: number): string => formatNumber(value, page.language);
  const { published = 0, answered = 0, withdrawn = 0, retired = 0, awaitingModeration = 0, oldestPending, medianReplyWorkingDays } = figures;
  const share = answeredShare(figures);
  const figure = (value: string, note?: unknown): TemplateResult => html`<dd class="value">${value}</dd>${note ? html`<dd class="note small muted">${note}</dd>` : nothing}`;
  const said = (words: string): TemplateResult => html`<dd class="note muted">${words}</dd>`;
  const unknown = said(isComing ? '…' : t.notKnown);
  const due = published - withdrawn - retired;
  const isKnown = figures.published !== undefined && figures.answered !== undefined;
  const isComplete = isKnown && answered >= due;
  const waited = oldestPending === undefined ? NaN : Math.max(0, workingDaysBetween(oldestPending, today, holidaysOf(feed)));
  return {
    answered:
      share === undefined
        ? isKnown ? said(t.nonePublished) : unknown
        : // Ninety-nine and a half of a hundred is not all of them.
          figure(formatNumber(isComplete ? 1 : Math.min(share, 0.99), page.language, 'percent'), t.answeredOf(number(answered), number(due))),
    median: medianReplyWorkingDays === undefined ? (figures.answered === 0 ? said(t.noReplies) : unknown) : figure(number(medianReplyWorkingDays), t.inWorkingDays),
    oldest: Number.isNaN(waited)
      ? isComplete ? said(t.noPending) : unknown
      : figure(number(waited), html`${t.inWorkingDays}, ${t.since} ${dateTemplate(oldestPending!, page.language, 'medium')}`),
    ...(awaitingModeration > 0 && { awaiting: figure(number(awaitingModeration)) }),
    ...(withdrawn + retired > 0 && { out: figure(number(withdrawn + retired)) }),
  };
}
