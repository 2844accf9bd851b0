import type { Feed, Plan } from './feed.js';
import { commitmentsFigure, measurableFigure, sdgsFigure, sectorsFigure, themesFigure } from './plan-figures/content-figures.js';
import type { FigureName, PlanFigure, Verdict } from './plan-figures/figure.js';
import { openMeetingsFigure, rhythmFigure } from './plan-figures/meeting-figures.js';
import { planRecords, type PlanRecords } from './plan-figures/plan-records.js';
import { evidenceFigure, minutesFigure, overdueCommitmentsFigure, overdueMilestonesFigure, statusFigure } from './plan-figures/progress-figures.js';
import { oldestPendingFigure, repliesFigure } from './plan-figures/reply-figures.js';
import { sectorsPerCommitmentFigure } from './plan-figures/sectors-per-commitment.js';

export type { FigureFact, FigureName, FigureRecord, FigureSubject, PlanFigure, Verdict } from './plan-figures/figure.js';

/** What the figures of a plan are about, in the order they are shown. */
export const figureGroups = ['done', 'content', 'participation'] as const;

export type FigureGroup = (typeof figureGroups)[number];

/** How each figure is counted, by group and in the order they are shown. */
const figures: Record<FigureGroup, readonly ((records: PlanRecords) => PlanFigure)[]> = {
  done: [statusFigure, overdueCommitmentsFigure, overdueMilestonesFigure, evidenceFigure, minutesFigure],
  content: [commitmentsFigure, measurableFigure, themesFigure, sdgsFigure],
  participation: [sectorsFigure, sectorsPerCommitmentFigure, openMeetingsFigure, rhythmFigure, repliesFigure, oldestPendingFigure],
};

/** The verdicts, in the order they are shown. */
export const verdicts = ['met', 'not-met', 'pending', 'no-data', 'not-measured'] as const satisfies readonly Verdict[];

/** How a plan is doing. */
export interface PlanSummary {
  plan: Plan;
  /** Day its rhythm is reckoned for: today or, once the plan has ended, its last day. */
  reckoning: string;
  groups: readonly { group: FigureGroup; figures: readonly PlanFigure[] }[];
  /** How many figures have each verdict. */
  counts: Readonly<Record<Verdict, number>>;
}

/**
 * The scorecard of a plan: each figure with what it is held to, whether that is met, and the records it was counted from. A figure the feed says
 * nothing about has no value.
 *
 * @param today YYYY-MM-DD in the feed's zone.
 */
export function planSummary(feed: Feed, plan: Plan, today: string): PlanSummary {
  const records = planRecords(feed, plan, today);
  const groups = figureGroups.map((group) => ({ group, figures: figures[group].map((count) => count(records)) }));
  const all = groups.flatMap((group) => group.figures);
  const count = (verdict: Verdict): number => all.filter((figure) => figure.verdict === verdict).length;
  return {
    plan,
    reckoning: records.reckoning,
    groups,
    counts: { met: count('met'), 'not-met': count('not-met'), pending: count('pending'), 'no-data': count('no-data'), 'not-measured': count('not-measured') },
  };
}

/** A figure of the scorecard by its name. */
export function figureOf(summary: PlanSummary, name: FigureName): PlanFigure {
  return summary.groups.flatMap((group) => group.figures).find((figure) => figure.name === name)!;
}
