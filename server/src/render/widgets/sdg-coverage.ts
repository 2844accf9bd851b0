import { isWithin, sdgCoverage } from 'mga-widgets/domain';
import { sdgCoverageMessages, sdgNames } from 'mga-widgets/words';
import { mostRecords } from '../bounded.js';
import { joined, type Piece } from '../markup.js';
import { heading, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The seventeen goals with the commitments that serve each, those without any too. */
export function sdgs(context: RenderContext): Piece {
  const { feed, organizations, language, attribute } = context;
  const t = sdgCoverageMessages[language];
  const scope = { plan: attribute('plan'), institution: attribute('institution'), region: attribute('region'), theme: attribute('theme'), sector: attribute('sector') };
  const { goals, covered, commitments, unstated, withdrawn } = sdgCoverage(feed.commitments.filter((each) => isWithin(each, scope, organizations)));
  if (commitments.length === 0) return [heading(context, 0, t.title), paragraph(feed.commitments.length === 0 ? t.none : t.noneInScope)];
  return [
    heading(context, 0, t.title),
    paragraph(covered === undefined ? t.noDataLabel : `${t.covered(number(context, covered))} ${t.coveredLabel(covered)}.`),
    table(t.goals, [t.title, t.chartColumn], goals.map(({ goal, commitments: own }) => [
      `${t.goal(goal)}. ${sdgNames[language][goal - 1] ?? ''}`,
      covered === undefined ? t.noData : own.length === 0 ? t.uncovered : [t.commitments(own.length), ': ', joined(own.slice(0, mostRecords).map((each) => said(context, each.title)), '; ')],
    ])),
    paragraph(t.definition, ' ', t.counted(commitments.length), unstated.length > 0 && [' ', t.unstated(unstated.length)], withdrawn.length > 0 && [' ', t.withdrawn(withdrawn.length)]),
  ];
}
