import type { Figure } from '../../ui/figure/figure.js';
import { figureName, targetWords, unitOf } from './figure-words.js';
import type { SummaryView } from './summary-view.js';

/** The scorecard as a table for a report. An empty value is one nobody can tell, which is not zero. */
export function scorecardFigure(view: SummaryView): Figure {
  const { t, summary, words } = view;
  const { title, note, columns: names, units } = t.figure;
  return {
    file: `resumen-${summary.plan.id}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: title(summary.plan.title),
    note,
    columns: [
      { name: names.group }, { name: names.name }, { name: names.value, numeric: true }, { name: names.of, numeric: true }, { name: names.unit }, { name: names.target }, { name: names.verdict },
      { name: names.unknown, numeric: true }, { name: names.source },
    ],
    rows: summary.groups.flatMap(({ group, figures }) =>
      figures.map((figure) => {
        const isOwn = figure.name === 'overdueCommitments' || figure.name === 'overdueMilestones';
        const { value, of, verdict, unknown, target } = figure;
        return [t.groups[group], figureName(figure, view), value, of, units[unitOf(figure)], targetWords(figure, view), t.verdict[verdict], unknown, isOwn ? words.ownDates : (target?.source ?? target?.url)];
      }),
    ),
  };
}
