import type { FigureName, PlanFigure } from '../../domain/plan-summary.js';
import { formatNumber } from '../../i18n/formats.js';
import type { SummaryView } from './summary-view.js';

/** What a figure is an amount of. */
export type FigureUnit = 'count' | 'percent' | 'months' | 'workingDays';

const units: Partial<Record<FigureName, FigureUnit>> = { evidence: 'months', rhythm: 'months', oldestPending: 'workingDays', measurable: 'percent', replies: 'percent', minutes: 'percent' };

export const unitOf = ({ name }: PlanFigure): FigureUnit => units[name] ?? 'count';

/** Name of a figure, with the year it is of. Of a plan that has ended, the rhythm is another measure. */
export function figureName({ name, year, target }: PlanFigure, view: SummaryView): string {
  const { words, summary, context } = view;
  if (name === 'sectorsPerCommitment' && target?.min !== undefined) return words.byActors(number(target.min, view));
  if (name === 'rhythm' && summary.reckoning !== context.today) return words.longestGap;
  return year === undefined ? words.name[name] : words.inYear(words.name[name], year);
}

/** A figure in words: "24 de 32", "1 mes"; `undefined` when there is none. */
export function figureValue(figure: PlanFigure, view: SummaryView): string | undefined {
  const { value, of, target, year } = figure;
  const { words } = view;
  if (value === undefined) return undefined;
  const amount = amountOf(value, figure, view);
  // An open meeting is one of those asked for, and a target met twice over is still met.
  if (year !== undefined && target?.min !== undefined) return words.of(amount, number(target.min, view));
  return of === undefined ? amount : words.of(amount, number(of, view));
}

/** The part a value is of its whole: "75 %"; `undefined` where it is not a part, or there is no whole. */
export function figureShare({ value, of }: PlanFigure, { context }: SummaryView): string | undefined {
  if (value === undefined || !of) return undefined;
  // Never rounded up to a whole it is not.
  const percent = Math.floor((100 * value) / of);
  return formatNumber(percent / 100, context.page.language, 'percent');
}

/** What a figure is held to, in words; `undefined` without a target. */
export function targetWords(figure: PlanFigure, view: SummaryView): string | undefined {
  const { words } = view;
  const { target, name } = figure;
  if (!target || (target.min === undefined && target.max === undefined)) return undefined;
  const { min, max } = target;
  if (name === 'overdueCommitments' || name === 'overdueMilestones') return words.nothing;
  if (unitOf(figure) === 'percent') return min === undefined ? words.atMost(percent(max!, view)) : min >= 100 ? percent(100, view) : words.atLeast(percent(min, view));
  if (name === 'sectorsPerCommitment') return words.allOfThem;
  const bounds =
    min === undefined ? words.atMost(amountOf(max!, figure, view)) : max === undefined ? words.atLeast(amountOf(min, figure, view)) : words.between(number(min, view), amountOf(max, figure, view));
  return name === 'openMeetings' ? words.perYear(bounds) : bounds;
}

/** What keeps the reader from taking a figure for more than it is: what is still to come, and what nobody has said. */
export function figureNotes({ name, value = 0, unknown, target, verdict, records }: PlanFigure, { words }: SummaryView): string[] {
  const shown = records.map(({ fact }) => fact).find((fact) => fact?.kind === 'open-meetings' && fact.verdict === verdict);
  const scheduled = name === 'openMeetings' && verdict === 'pending' && shown?.kind === 'open-meetings' ? shown.figures.scheduled : undefined;
  const called = scheduled === undefined ? '' : words.scheduled(scheduled, (target?.min ?? 0) - value - scheduled);
  return [called && `${called[0]!.toUpperCase()}${called.slice(1)}.`, unknown > 0 ? words.unknown[name](unknown) : ''].filter(Boolean);
}

/** An amount in the unit of the figure. */
export function amountOf(value: number, figure: PlanFigure, view: SummaryView): string {
  const unit = unitOf(figure);
  const written = number(value, view);
  return unit === 'months' || unit === 'workingDays' ? view.words[unit](value, written) : written;
}

const number = (value: number, { context }: SummaryView): string => formatNumber(value, context.page.language);
const percent = (value: number, { context }: SummaryView): string => formatNumber(value / 100, context.page.language, 'percent');
