import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sectorCoverage, unclassified, type SectorCoverage } from '../../domain/sector-coverage.js';
import { chartPlace } from '../../ui/chart/chart-place.js';
import { barsOf } from '../../ui/figure/bars.js';
import { barsDrawing } from '../../ui/figure/bars-drawing.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import { figureTable, sayCell } from '../../ui/figure/figure-table.js';
import type { Figure, FigureCell } from '../../ui/figure/figure.js';
import { sectorHeadline } from './sector-summary.js';
import { countCell, type SectorScene } from './sector-view.js';

/** Most plans whose bars stand side by side; with more, all of them are counted together. */
const mostPlans = 4;

/** How many of each sector: bars, the table that says the same, and both to take away. */
export function sectorBars(scene: SectorScene): TemplateResult {
  const { figure, series } = countsFigure(scene);
  const bars = barsOf(figure, series, (value) => sayCell(value, scene.page));
  return html`<div class="counts">${chartPlace(bars)} ${figureTable(figure, scene.page)}</div>
    ${figureActions(figure, scene, () => barsDrawing(bars))}`;
}

/** The counts of every sector and of those without one. Commitments of several plans are counted for each. @returns the figure and the columns to draw */
function countsFigure(scene: SectorScene): { figure: Figure; series: number[] } {
  const { coverage, feed, measure, records, t } = scene;
  const plans = measure === 'commitments' ? feed.plans.filter(({ id }) => records.some(({ plan }) => plan === id)) : [];
  const compared = plans.length > 1 && plans.length <= mostPlans ? plans : [];
  const columns = [
    ...compared.map(({ id, title }) => ({ name: title, cells: counts(sectorCoverage(records.filter(({ plan }) => plan === id), feed.sectors), scene) })),
    { name: compared.length > 0 ? t.allPlans : t.count[measure], cells: counts(coverage, scene) },
    ...(measure === 'attendance' || measure === 'workshops' ? [{ name: t.records[measure], cells: [...coverage.sectors.map(({ records: some }) => (coverage.reached === undefined ? undefined : some)), coverage.recordsApart] }] : []),
  ];
  const names = [...feed.sectors.map(({ name }) => name), ...(unclassified(coverage).most > 0 ? [t.unclassified] : [])];
  return {
    figure: {
      file: t.file[measure],
      title: t.title[measure],
      note: `${sectorHeadline(scene)} ${t.definition[measure]}`,
      columns: [{ name: t.sector }, ...columns.map(({ name }) => ({ name, numeric: true }))],
      rows: names.map((name, index) => [name, ...columns.map(({ cells }) => cells[index])]),
    },
    series: compared.length > 0 ? compared.map((_, index) => index + 1) : [1],
  };
}

/** A cell for each sector and one for the unclassified. */
function counts(coverage: SectorCoverage, scene: SectorScene): FigureCell[] {
  return [...coverage.sectors.map(({ count }) => count && countCell(count, scene)), countCell(unclassified(coverage), scene)];
}
