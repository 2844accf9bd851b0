import type { IrmAssessment, ProgressReport } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import { period } from './period.js';
import type { References } from './references.js';

/** Something kept per commitment or milestone, under "commitment c1" or "milestone m1". */
export type ByOwner<Kept> = ReadonlyMap<string, Kept>;

interface OwnedCells {
  commitment?: string;
  milestone?: string;
}

/** The key of the milestone or, failing that, the commitment a row is about; `undefined` after reporting that there is none. */
function ownerOf({ commitment, milestone }: OwnedCells, place: Place, references: References, report: Report): string | undefined {
  if (milestone !== undefined) {
    const id = references.one('milestones', milestone, place, 'milestone', 'row');
    return id && `milestone ${id}`;
  }
  if (commitment === undefined) return report.problem({ ...place, column: 'commitment' }, 'missing-value', { leftOut: 'row' });
  const id = references.one('commitments', commitment, place, 'commitment', 'row');
  return id && `commitment ${id}`;
}

/** The progress reports of `reports.csv`, in the order of their periods; of two for one period the first stays. */
export function makeReports(rows: OfficeRows['reports'], references: References, origins: Origins, report: Report): ByOwner<ProgressReport[]> {
  const reports = new Map<string, ProgressReport[]>();
  for (const { cells, place } of rows) {
    const owner = ownerOf(cells, place, references, report);
    if (!owner) continue;
    const { start, end, label, status, percent, summary, difficulties, published } = cells;
    const earlier = reports.get(owner)?.find((each) => each.period.end === end);
    if (earlier) {
      report.problem({ ...place, column: 'end' }, 'repeated-id', { found: `${owner.split(' ')[1]} ${end}`, leftOut: 'row', other: String(origins.of(earlier)?.row) });
      continue;
    }
    const made = given<ProgressReport>({ period: given({ ...period({ start, end }, place, report), end, label }), status, percent, summary, difficulties, published });
    reports.set(owner, [...(reports.get(owner) ?? []), origins.from(place, made)]);
  }
  for (const list of reports.values()) list.sort((one, other) => (one.period.end < other.period.end ? -1 : 1));
  return reports;
}

/** The IRM's findings of `irm.csv`, one for each commitment or milestone. */
export function makeAssessments(rows: OfficeRows['irm'], references: References, origins: Origins, report: Report): ByOwner<IrmAssessment> {
  const assessments = new Map<string, IrmAssessment>();
  for (const { cells, place } of rows) {
    const owner = ownerOf(cells, place, references, report);
    if (!owner) continue;
    const earlier = assessments.get(owner);
    if (earlier) {
      report.problem(place, 'repeated-id', { found: owner.split(' ')[1], leftOut: 'row', other: String(origins.of(earlier)?.row) });
      continue;
    }
    const { commitment: _commitment, milestone: _milestone, ...assessment } = cells;
    assessments.set(owner, origins.from(place, given<IrmAssessment>(assessment)));
  }
  return assessments;
}
