import type { Target } from '../feed.js';
import { hasLost, statedList, type Named } from '../stated-list.js';
import { countUnreadableMilestones } from '../status.js';
import { judge, withoutData, type FigureName, type FigureRecord, type FigureSubject, type PlanFigure } from './figure.js';
import type { PlanRecords } from './plan-records.js';

const goals = Array.from({ length: 17 }, (_, index) => index + 1);

/** Commitments that stand, beside the withdrawn ones. */
export function commitmentsFigure({ commitments, standing, feed }: PlanRecords): PlanFigure {
  const target = feed.forum.targets?.commitmentsPerPlan;
  if (commitments.length === 0) return withoutData('commitments', target);
  const records = commitments.map((commitment): FigureRecord => {
    const withdrawn = commitment.withdrawn !== undefined;
    return { subject: { kind: 'commitment', commitment }, counts: !withdrawn, ...(withdrawn && { fact: { kind: 'withdrawn' } }) };
  });
  return { name: 'commitments', value: standing.length, target, verdict: judge(standing.length, standing.length, target), unknown: 0, records };
}

/** Different themes of the feed that the commitments name. */
export function themesFigure(plan: PlanRecords): PlanFigure {
  const subjects = new Map(plan.feed.themes.map((theme) => [theme.id, { kind: 'theme' as const, theme }]));
  return varietyFigure('themes', 'themes', plan, subjects, plan.feed.forum.targets?.themesPerPlan, Infinity);
}

/** Different Sustainable Development Goals that the commitments name. */
export function sdgsFigure(plan: PlanRecords): PlanFigure {
  const subjects = new Map(goals.map((goal) => [String(goal), { kind: 'sdg' as const, goal }]));
  return varietyFigure('sdgs', 'sdgs', plan, subjects, plan.feed.forum.targets?.sdgsPerPlan, goals.length);
}

/** Different sectors of the feed that raised the commitments. */
export function sectorsFigure(plan: PlanRecords): PlanFigure {
  const { sectors, forum } = plan.feed;
  const subjects = new Map(sectors.map((sector) => [sector.id, { kind: 'sector' as const, sector }]));
  const figure = varietyFigure('sectors', 'raisedBy', plan, subjects, forum.targets?.sectorsPerPlan, sectors.length);
  return { ...figure, ...(figure.value !== undefined && sectors.length > 0 && { of: sectors.length }) };
}

/**
 * How many different ones of a list the commitments that stand name. Those that do not say, or of which some could not be read, may name any others,
 * so the count is the least it can be; what the feed does not have is counted apart.
 *
 * @param list Where commitments name them.
 * @param subjects What can be named, by identifier, in the order it is shown.
 * @param most How many different ones there can be.
 */
function varietyFigure(name: FigureName, list: Named, { standing }: PlanRecords, subjects: ReadonlyMap<string, FigureSubject>, target: Target | undefined, most: number): PlanFigure {
  const counts = new Map<string, number>();
  for (const commitment of standing) for (const id of new Set(statedList(commitment, list)?.map(String))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const silent = standing.filter((commitment) => statedList(commitment, list) === undefined);
  const isOpen = silent.length > 0 || standing.some((commitment) => hasLost(commitment, list));
  const unstated = silent.map((commitment): FigureRecord => ({ subject: { kind: 'commitment', commitment }, counts: undefined }));
  if (silent.length === standing.length) return withoutData(name, target, unstated);
  const value = [...subjects.keys()].filter((id) => counts.has(id)).length;
  const known = [...subjects].map(([id, subject]): FigureRecord => ({ subject, counts: counts.has(id), fact: { kind: 'named-by', commitments: counts.get(id) ?? 0 } }));
  const unclassified = [...counts].filter(([id]) => !subjects.has(id)).map(([id, commitments]): FigureRecord => ({ subject: { kind: 'unclassified', id }, counts: false, fact: { kind: 'named-by', commitments } }));
  return { name, value, target, verdict: judge(value, isOpen ? Math.max(value, most) : value, target), unknown: silent.length, records: [...known, ...unclassified, ...unstated] };
}

/** Milestones one can verify, because they name a deliverable or an indicator. */
export function measurableFigure({ standing, feed }: PlanRecords): PlanFigure {
  const target = feed.forum.targets?.percentMeasurable;
  const records = standing.flatMap((commitment) =>
    (commitment.milestones ?? []).map((milestone): FigureRecord => {
      const text = milestone.deliverable?.trim() || milestone.indicators?.[0]?.name;
      return { subject: { kind: 'milestone', milestone, commitment }, counts: Boolean(text), ...(text && { fact: { kind: 'deliverable', text } }) };
    }),
  );
  if (records.length === 0) return withoutData('measurable', target);
  const value = records.filter(({ counts }) => counts).length;
  const unknown = standing.reduce((sum, commitment) => sum + countUnreadableMilestones(commitment), 0);
  const percent = (count: number): number => (100 * count) / (records.length + unknown);
  return {
    name: 'measurable', value, of: records.length, target, unknown,
    verdict: judge(percent(value), percent(value + unknown), target),
    records: [...records].sort((a, b) => Number(a.counts) - Number(b.counts)),
  };
}
