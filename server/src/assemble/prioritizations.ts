import type { Document, Prioritization, Score, WeightedCriterion } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import { period } from './period.js';
import type { References } from './references.js';

/** What the rounds of prioritization are put together from. */
export interface PrioritizationSources {
  rows: Pick<OfficeRows, 'prioritizations' | 'criteria' | 'scores'>;
  references: References;
  origins: Origins;
  report: Report;
  /** The forum's smallest count of people that is published. */
  minimumCount: number | undefined;
}

/** Makes the rounds with their criteria and scores, in the order of `prioritizations.csv`. */
export function makePrioritizations(sources: PrioritizationSources): Prioritization[] {
  const { rows, references, origins, report } = sources;
  references.define('prioritizations', rows.prioritizations.map(({ cells }) => [cells.id, cells.id]));
  const criteria = criteriaByRound(sources);
  const scores = scoresByRound(sources, criteria);
  return rows.prioritizations.map(({ cells, place }) => {
    const { reportTitle, reportUrl, reportDate, ...rest } = cells;
    if (!reportTitle && (reportUrl || reportDate)) report.problem({ ...place, column: 'reportTitle' }, 'missing-value', { leftOut: 'value' });
    return origins.from(place, given<Prioritization>({
      ...rest,
      ...period(rest, place, report),
      plan: references.one('plans', rest.plan, place, 'plan'),
      themes: references.many('themes', rest.themes, place, 'themes'),
      criteria: criteria.get(rest.id),
      scores: scores.get(rest.id),
      report: reportTitle ? given<Document>({ id: `${rest.id}-report`, title: reportTitle, url: reportUrl, date: reportDate }) : undefined,
    }));
  });
}

function criteriaByRound({ rows, references, origins, report }: PrioritizationSources): Map<string, WeightedCriterion[]> {
  const rounds = new Map<string, WeightedCriterion[]>();
  for (const { cells: { prioritization, ...criterion }, place } of rows.criteria) {
    const round = references.one('prioritizations', prioritization, place, 'prioritization', 'row');
    if (!round) continue;
    const others = rounds.get(round) ?? [];
    const earlier = others.find(({ id }) => id === criterion.id);
    if (earlier) report.problem({ ...place, column: 'id' }, 'repeated-id', { found: criterion.id, leftOut: 'row', other: String(origins.of(earlier)?.row) });
    else rounds.set(round, [...others, origins.from(place, criterion)]);
  }
  return rounds;
}

/** Scores of too few people lose their value and how many they were; one off the scale, or the second for the same theme, criterion and sector, is left out. */
function scoresByRound({ rows, references, origins, report, minimumCount }: PrioritizationSources, criteria: ReadonlyMap<string, readonly WeightedCriterion[]>): Map<string, Score[]> {
  const settings = new Map(rows.prioritizations.map(({ cells }) => [cells.id, cells]));
  const rounds = new Map<string, Score[]>();
  const rowsOf = new Map<string, number | undefined>();
  for (const { cells: { prioritization, value, voters, fewerThan, ...rest }, place } of rows.scores) {
    const round = references.one('prioritizations', prioritization, place, 'prioritization', 'row');
    const theme = references.one('themes', rest.theme, place, 'theme', 'row');
    const sector = references.one('sectors', rest.sector, place, 'sector', 'row');
    if (!round || !theme || (rest.sector && !sector)) continue;
    const criterion = criteria.get(round)?.find(({ id }) => id === rest.criterion)?.id;
    if (!criterion) {
      report.problem({ ...place, column: 'criterion' }, 'unknown-reference', { found: rest.criterion, expected: { kind: 'name', choices: (criteria.get(round) ?? []).map(({ id }) => id) }, leftOut: 'row' });
      continue;
    }
    if (value === undefined && fewerThan === undefined) {
      report.problem({ ...place, column: 'value' }, 'missing-value', { leftOut: 'row' });
      continue;
    }
    const { scaleMin: min, scaleMax: max, minimumVoters } = settings.get(round)!;
    if (value !== undefined && (value < (min ?? -Infinity) || value > (max ?? Infinity))) {
      report.problem({ ...place, column: 'value' }, 'bad-value', { found: String(value), expected: { kind: 'number', ...(min !== undefined && { min }), ...(max !== undefined && { max }), whole: false }, leftOut: 'row' });
      continue;
    }
    const key = [round, theme, criterion, sector].join(' ');
    if (rowsOf.has(key)) {
      report.problem(place, 'repeated-id', { found: [theme, criterion, sector].filter(Boolean).join(' '), leftOut: 'row', other: String(rowsOf.get(key)) });
      continue;
    }
    rowsOf.set(key, place.row);
    const least = Math.max(1, minimumVoters ?? 1, minimumCount ?? 1);
    const hidden = value === undefined ? fewerThan : voters !== undefined && voters > 0 && voters < least ? least : undefined;
    const score = given<Score>({ theme, criterion, sector, ...(hidden ? { fewerThan: hidden } : { value, voters }) });
    const others = rounds.get(round);
    if (others) others.push(origins.from(place, score));
    else rounds.set(round, [origins.from(place, score)]);
  }
  return rounds;
}
