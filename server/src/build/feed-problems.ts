import type { RecordProblem } from 'mga-widgets/domain';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';

/** Reports what a reader of the feed would leave out. */
export function reportFeedProblems(problems: readonly RecordProblem[], placeOf: (pointer: string) => Place, report: Report): void {
  for (const { path, reason, expected, found } of problems) {
    report.problem(placeOf(path), 'feed', { other: reason, ...(found !== undefined && { found }), ...(expected && { expected: { kind: 'words', words: expected } }) });
  }
}
