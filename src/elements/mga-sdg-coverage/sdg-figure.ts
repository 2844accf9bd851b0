import { sdgNumbers } from '../../domain/sdg-coverage.js';
import { barsDrawing } from '../../ui/figure/bars-drawing.js';
import type { Drawing } from '../../ui/figure/drawing.js';
import type { Figure } from '../../ui/figure/figure.js';
import { sdgColors } from '../../ui/sdg/sdg-colors.js';
import { sdgHeadline } from './sdg-summary.js';
import { goalName, shortName, type SdgView } from './sdg-view.js';

/** Commitments × goals: 1 where a commitment serves the goal, 0 where it says it does not, and nothing where it states no goals. */
export function sdgFigure(view: SdgView): Figure {
  const { coverage, t } = view;
  const silent = new Set(coverage.unstated);
  return {
    file: t.file,
    title: t.title,
    note: `${sdgHeadline(view)}. ${t.definition}`,
    columns: [{ name: t.commitment }, ...sdgNumbers.map((goal) => ({ name: goalName(goal, view), numeric: true }))],
    rows: coverage.commitments.map((commitment) => [commitment.title, ...sdgNumbers.map((goal) => (silent.has(commitment) ? undefined : Number(commitment.sdgs?.includes(goal) ?? false)))]),
  };
}

/** Bars of the commitments of each goal in the official colours, the uncovered goals too. */
export function sdgDrawing(view: SdgView): Drawing {
  const { coverage, t } = view;
  const known = coverage.covered !== undefined;
  const counts = coverage.goals.map(({ commitments }) => (known ? commitments.length : undefined));
  return barsDrawing({
    categories: coverage.goals.map(({ goal }) => `${goal} ${shortName(goal, view)}`),
    series: [{ name: t.chartColumn, values: counts, labels: counts.map((count) => (count === undefined ? t.noData : String(count))), token: '--_accent', pattern: 'solid', colors: sdgColors }],
  });
}
