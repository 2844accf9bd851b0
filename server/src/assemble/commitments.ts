import type { Commitment, Criteria, Milestone } from 'mga-widgets/domain';
import type { Directory } from '../content/directory.js';
import { noteUnknown } from '../content/parties.js';
import type { OfficeRows } from '../content/tables/index.js';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { documentsOf, type DocumentsByOwner } from './evidence.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import { period } from './period.js';
import { makeAssessments, makeReports } from './progress.js';
import type { References } from './references.js';

const criteria = ['userImpact', 'diverseTypes', 'measurable', 'ogpValue', 'fiveSectors'] as const satisfies readonly (keyof Criteria)[];

/** Makes the commitments with their milestones, reports, evidence and assessments, in the order of `commitments.csv`. */
export function makeCommitments(rows: OfficeRows, documents: DocumentsByOwner, directory: Directory, references: References, origins: Origins, report: Report): Commitment[] {
  const reports = makeReports(rows.reports, references, origins, report);
  const assessments = makeAssessments(rows.irm, references, origins, report);
  const parties = (written: string[] | undefined, place: Place, column: string) =>
    written && noteUnknown(written.map((each) => directory.party(each)), { ...place, column }, directory, report);
  const milestones = new Map<string, Milestone[]>();
  for (const { cells, place } of rows.milestones) {
    const commitment = references.one('commitments', cells.commitment, place, 'commitment', 'row');
    if (!commitment) continue;
    const { commitment: _written, responsible, ...rest } = cells;
    const milestone = given<Milestone>({
      ...rest,
      ...period(rest, place, report),
      responsible: parties(responsible, place, 'responsible'),
      reports: reports.get(`milestone ${cells.id}`),
      evidence: documentsOf(documents, 'milestone', cells.id),
      irm: assessments.get(`milestone ${cells.id}`),
    });
    milestones.set(commitment, [...(milestones.get(commitment) ?? []), origins.from(place, milestone)]);
  }

  return rows.commitments.map(({ cells, place }) => {
    const { userImpact, diverseTypes, measurable, ogpValue, fiveSectors, lead, supporting, officials, ...rest } = cells;
    const judged = { userImpact, diverseTypes, measurable, ogpValue, fiveSectors };
    const commitment = given<Commitment>({
      ...rest,
      ...period(rest, place, report),
      plan: references.one('plans', rest.plan, place, 'plan'),
      themes: references.many('themes', rest.themes, place, 'themes'),
      regions: references.many('regions', rest.regions, place, 'regions'),
      proposals: references.many('proposals', rest.proposals, place, 'proposals'),
      raisedBy: references.many('sectors', rest.raisedBy, place, 'raisedBy'),
      lead: parties(lead ? [lead] : [], place, 'lead')?.[0],
      supporting: parties(supporting, place, 'supporting'),
      officials: officials?.flatMap((written) => directory.person(written) ?? []),
      criteria: given<Criteria>(Object.fromEntries(criteria.map((name) => [name, judged[name]]))),
      milestones: milestones.get(rest.id),
      reports: reports.get(`commitment ${rest.id}`),
      evidence: documentsOf(documents, 'commitment', rest.id),
      irm: assessments.get(`commitment ${rest.id}`),
    });
    return origins.from(place, commitment);
  });
}
