import type { Plan, Stage } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { documentsOf, type DocumentsByOwner } from './evidence.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import { period } from './period.js';
import type { References } from './references.js';

/** Makes the plans with their stages and documents, in the order of `plans.csv`. */
export function makePlans(rows: OfficeRows, documents: DocumentsByOwner, references: References, origins: Origins, report: Report): Plan[] {
  const stages = new Map<string, Stage[]>();
  for (const { cells, place } of rows.stages) {
    const plan = references.one('plans', cells.plan, place, 'plan', 'row');
    if (!plan) continue;
    const of = stages.get(plan) ?? [];
    if (of.some(({ id }) => id === cells.id)) {
      report.problem({ ...place, column: 'id' }, 'repeated-id', { found: cells.id, leftOut: 'row' });
      continue;
    }
    const { plan: _plan, ...stage } = cells;
    stages.set(plan, [...of, origins.from(place, given<Stage>({ ...stage, ...period(stage, place, report) }))]);
  }
  return rows.plans.map(({ cells, place }) =>
    origins.from(place, given<Plan>({ ...cells, ...period(cells, place, report), stages: stages.get(cells.id), documents: documentsOf(documents, 'plan', cells.id) })),
  );
}
