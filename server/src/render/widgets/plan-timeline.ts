import { currentPlan, implementationEnd, implementationTime, implementationVerdict, planCycle, planDelivery, type CycleItem, type Plan } from 'mga-widgets/domain';
import { planTimelineMessages } from 'mga-widgets/words';
import type { Piece } from '../markup.js';
import { date, day, facts, heading, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The cycle of a plan in order of time, and how much time its delivery date leaves. */
export function planTimeline(context: RenderContext): Piece {
  const { feed, today, language, attribute } = context;
  const t = planTimelineMessages[language];
  const id = attribute('plan');
  const plan = id === undefined ? currentPlan(feed.plans, today) : feed.plans.find((each) => each.id === id);
  if (!plan) return [heading(context, 0, t.title), paragraph(t.none)];
  const cycle = planCycle(plan, feed.consultations.filter((each) => each.plan === plan.id), today);
  return [
    heading(context, 0, [t.title, ': ', said(context, plan.title)]),
    cycle.length === 0 ? paragraph(t.noDates) : table(t.figureNote(day(context, today)), [t.columns.stage, t.columns.start, t.columns.end, t.columns.moment], cycle.map((item) => row(item, context))),
    heading(context, 1, t.trade),
    time(plan, context),
  ];
}

function row({ name, kind, start, end, reversed, moment, abandoned }: CycleItem, context: RenderContext): Piece[] {
  const t = planTimelineMessages[context.language];
  const when = (written: string | undefined): Piece => said(context, date(context, written)) ?? t.undated;
  return [name === undefined ? t.kinds[kind] : said(context, name), when(start), when(end), reversed ? t.reversed : abandoned ? t.abandoned : moment && t.moments[moment]];
}

function time(plan: Plan, context: RenderContext): Piece {
  const t = planTimelineMessages[context.language];
  const [delivery, end] = [planDelivery(plan), implementationEnd(plan)];
  const left = implementationTime(delivery, end);
  if (left.kind === 'unknown') return paragraph(left.missing === 'end' || delivery === undefined ? (left.missing === 'delivery' ? t.noDelivery : t.tradeUnknown) : t.notADate(delivery));
  const least = context.feed.forum.targets?.monthsOfImplementation?.min;
  const verdict = implementationVerdict(left, least);
  return [
    facts([
      [t.delivery, date(context, delivery)],
      [t.kinds.implementation, left.kind === 'after-end' ? t.afterEnd : `${left.exact ? t.duration(left.most) : t.monthsFromTo(left.least.months, left.most.months)} ${t.ofImplementation}`],
    ]),
    paragraph(verdict === undefined || least === undefined ? t.noTarget : `${t.verdict[verdict](number(context, least))}.`),
    paragraph(t.definition),
  ];
}
