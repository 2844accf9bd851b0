import type { Block, GuideStep, WorkshopGuide } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Report } from '../report/report.js';
import { given } from './given.js';
import type { Origins } from './origins.js';
import type { References } from './references.js';

/** Makes the standard workshops with their steps, each in the order of its table. */
export function makeGuides(rows: Pick<OfficeRows, 'workshopGuides' | 'guideSteps'>, references: References, origins: Origins, report: Report): WorkshopGuide[] {
  const steps = stepsByGuide(rows, references, origins, report);
  return rows.workshopGuides.map(({ cells, place }) => {
    const { roles, rules, accessibility, recording, evaluation, ...rest } = cells;
    return origins.from(place, given<WorkshopGuide>({
      ...rest,
      roles: roles?.map((text) => ({ text })),
      rules: rules?.map((text) => ({ text })),
      steps: steps.get(rest.id),
      accessibility: listed(accessibility),
      recording: listed(recording),
      evaluation: listed(evaluation),
    }));
  });
}

function stepsByGuide(rows: Pick<OfficeRows, 'guideSteps'>, references: References, origins: Origins, report: Report): Map<string, GuideStep[]> {
  const guides = new Map<string, GuideStep[]>();
  for (const { cells: { guide, instructions, ...rest }, place } of rows.guideSteps) {
    const id = references.one('workshopGuides', guide, place, 'guide', 'row');
    if (!id) continue;
    const others = guides.get(id) ?? [];
    const earlier = others.find((step) => step.id === rest.id);
    if (earlier) {
      report.problem({ ...place, column: 'id' }, 'repeated-id', { found: rest.id, leftOut: 'row', other: String(origins.of(earlier)?.row) });
      continue;
    }
    if ((rest.minutesMin ?? 0) > (rest.minutes ?? Infinity)) {
      report.problem({ ...place, column: 'minutesMin' }, 'bad-value', { found: String(rest.minutesMin), expected: { kind: 'number', min: 0, max: rest.minutes, whole: false }, leftOut: 'value' });
      delete rest.minutesMin;
    }
    guides.set(id, [...others, origins.from(place, given<GuideStep>({ ...rest, blocks: listed(instructions) }))]);
  }
  return guides;
}

const listed = (texts: readonly string[] | undefined): Block[] | undefined => (texts?.length ? [{ kind: 'list', items: texts.map((text) => ({ text })) }] : undefined);
