import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { regionsOn } from '../../domain/regions.js';
import { judgeSectors, sectorsBy, sectorsByRecord, type SectorGroup } from '../../domain/sector-coverage.js';
import { formatNumber } from '../../i18n/formats.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import type { Figure } from '../../ui/figure/figure.js';
import { viewSwitch } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import { groupName, saidMissing, sectorMatrix } from './sector-matrix.js';
import { viewsOf, type SectorScene } from './sector-view.js';

/** Which sectors are in each commitment or meeting, region or theme, and which are missing. */
export function sectorDetail(scene: SectorScene): TemplateResult {
  const { level, measure, onView, t, view } = scene;
  const title = (name: typeof view): string => (name === 'records' ? t.viewTitle.records[measure] : t.viewTitle[name]);
  const groups = groupsOf(scene);
  return html`<div class="detail-head">
      ${heading(level + 1, title(view), 'subheading')}
      ${viewSwitch('view', t.view, viewsOf(measure).map((value) => ({ value, label: title(value) })), view, onView)}
    </div>
    ${reaching(groups, scene)} ${sectorMatrix(groups, scene)} ${figureActions(matrixFigure(groups, title(view), scene), scene)}`;
}

function groupsOf({ feed, records, today, view }: SectorScene): SectorGroup[] {
  if (view === 'records') return sectorsByRecord(records, feed.sectors);
  const regions = regionsOn(feed.regions, today).map(({ id, name, shortName }) => ({ id, name: shortName ?? name }));
  return sectorsBy(records, view, view === 'regions' ? regions : feed.themes, feed.sectors);
}

/** How many commitments were raised by as many sectors as the forum aims for. */
function reaching(groups: readonly SectorGroup[], { feed, measure, page, t, view }: SectorScene): TemplateResult | typeof nothing {
  const target = feed.forum.targets?.sectorsPerCommitment;
  const known = groups.filter(({ reached }) => reached !== undefined);
  if (measure !== 'commitments' || view !== 'records' || target?.min === undefined || known.length === 0) return nothing;
  const met = known.filter((group) => judgeSectors(group, target) === 'met').length;
  return html`<p part="figure">${t.meeting(met, groups.length, formatNumber(target.min, page.language))}</p>`;
}

/** The matrix as data: "yes" and "no" for each sector, nothing where nobody knows, how many, and who is missing. */
function matrixFigure(groups: readonly SectorGroup[], subtitle: string, scene: SectorScene): Figure {
  const { feed, measure, t, view } = scene;
  return {
    file: `${t.file[measure]}-${view}`,
    title: `${t.title[measure]}. ${subtitle}`,
    columns: [{ name: view === 'records' ? t.rowName.records[measure] : t.rowName[view] }, ...feed.sectors.map(({ name }) => ({ name })), { name: t.reachedColumn, numeric: true }, { name: t.missingColumn }],
    rows: groups.map((group) => [groupName(group, scene), ...group.present.map((there) => (there === undefined ? undefined : there ? t.yes : t.no)), group.reached, group.reached === undefined ? undefined : saidMissing(group, scene)]),
  };
}
