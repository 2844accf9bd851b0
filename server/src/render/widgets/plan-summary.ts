import { currentPlan, planSummary, type FigureName, type PlanFigure, type PlanSummary } from 'mga-widgets/domain';
import { formatNumber, planFigureMessages, planSummaryMessages } from 'mga-widgets/words';
import type { Piece } from '../markup.js';
import { day, heading, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

const inMonths: ReadonlySet<FigureName> = new Set<FigureName>(['evidence', 'rhythm']);
const inPercent: ReadonlySet<FigureName> = new Set<FigureName>(['measurable', 'replies', 'minutes']);

/** The scorecard of a plan: each figure, what it is held to, and whether that is met. */
export function summary(context: RenderContext): Piece {
  const { feed, today, language, attribute } = context;
  const t = planSummaryMessages[language];
  const id = attribute('plan');
  const plan = id === undefined ? currentPlan(feed.plans, today) : feed.plans.find((each) => each.id === id);
  if (!plan) return [heading(context, 0, t.title), paragraph(id === undefined ? t.none : t.notFound(id))];
  const found = planSummary(feed, plan, today);
  return [
    heading(context, 0, [t.title, ': ', said(context, plan.title)]),
    paragraph(lead(found, context)),
    found.groups.map(({ group, figures }) => table(t.groups[group], [t.groups[group], t.target, t.verdictTerm], figures.map((figure) => row(figure, found, context)))),
    paragraph(found.reckoning === today ? t.reckonedOn(day(context, today)) : t.reckonedAtEnd(day(context, found.reckoning), day(context, today))),
  ];
}

/** How many targets are met; where most of them cannot be checked that comes first, because three of three would sound like all. */
function lead({ counts: { met, 'not-met': missed, pending, 'no-data': noData } }: PlanSummary, { language }: RenderContext): string {
  const t = planSummaryMessages[language];
  const checked = met + missed;
  const rest = t.rest(pending, noData);
  const first = checked > 0 && noData > checked ? t.leadPartly(met, checked, checked + pending + noData) : t.lead(met, checked);
  return rest === '' ? first : `${first} ${rest[0]!.toUpperCase()}${rest.slice(1)}.`;
}

function row(figure: PlanFigure, found: PlanSummary, context: RenderContext): Piece[] {
  const [t, words] = [planSummaryMessages[context.language], planFigureMessages[context.language]];
  const notes = figure.unknown > 0 ? words.unknown[figure.name](figure.unknown) : '';
  const value = valueWords(figure, context);
  return [
    [nameOf(figure, found, context), value !== undefined && [': ', value]],
    targetWords(figure, context) ?? t.noTarget,
    [t.verdict[figure.verdict], notes !== '' && ['. ', notes]],
  ];
}

function nameOf({ name, year, target }: PlanFigure, { reckoning }: PlanSummary, context: RenderContext): string {
  const words = planFigureMessages[context.language];
  if (name === 'sectorsPerCommitment' && target?.min !== undefined) return words.byActors(number(context, target.min));
  if (name === 'rhythm' && reckoning !== context.today) return words.longestGap;
  return year === undefined ? words.name[name] : words.inYear(words.name[name], year);
}

function amount(value: number, { name }: PlanFigure, context: RenderContext): string {
  const words = planFigureMessages[context.language];
  return inMonths.has(name) ? words.months(value, number(context, value)) : name === 'oldestPending' ? words.workingDays(value, number(context, value)) : number(context, value);
}

function valueWords(figure: PlanFigure, context: RenderContext): string | undefined {
  const { value, of, target, year } = figure;
  if (value === undefined) return undefined;
  const whole = year !== undefined && target?.min !== undefined ? target.min : of;
  return whole === undefined ? amount(value, figure, context) : planFigureMessages[context.language].of(amount(value, figure, context), number(context, whole));
}

function targetWords(figure: PlanFigure, context: RenderContext): string | undefined {
  const words = planFigureMessages[context.language];
  const { target: { min, max } = {}, name } = figure;
  if (min === undefined && max === undefined) return undefined;
  if (name === 'overdueCommitments' || name === 'overdueMilestones') return words.nothing;
  if (name === 'sectorsPerCommitment') return words.allOfThem;
  const say = (value: number): string => (inPercent.has(name) ? formatNumber(value / 100, context.locale, 'percent') : amount(value, figure, context));
  if (inPercent.has(name) && min !== undefined && min >= 100) return say(100);
  const bounds = min === undefined ? words.atMost(say(max!)) : max === undefined ? words.atLeast(say(min)) : words.between(number(context, min), say(max));
  return name === 'openMeetings' ? words.perYear(bounds) : bounds;
}
