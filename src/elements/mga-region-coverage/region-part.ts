import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.js';
import type { OrganizationIndex } from '../../domain/organizations.js';
import { commitmentsByRegion, proposalsByRegion } from '../../domain/region-counts.js';
import { workshopCoverage } from '../../domain/workshop-coverage.js';
import { regionCoverageMessages } from '../../i18n/region-coverage.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import { coverageSummaryStyles } from '../../ui/coverage-summary-styles.js';
import { disclosureStyles } from '../../ui/disclosure-list.js';
import { figureActions, figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { figureTable, figureTableStyles } from '../../ui/figure/figure-table.js';
import { heading } from '../../ui/heading.js';
import { lineStyles } from '../../ui/lines.js';
import type { RecordContext } from '../../ui/record-context.js';
import { rememberLast } from '../../ui/remember-last.js';
import { statusStyles } from '../../ui/status-badge.js';
import { countsMeasure } from './counts-measure.js';
import type { DrawnMeasure } from './region-coverage.js';
import type { RegionMeasure, RegionSettings } from './region-settings.js';
import { regionStrip } from './region-strip.js';
import { regionStyles } from './region-styles.js';
import type { RegionView } from './region-view.js';
import { standingStyles } from './standing-badge.js';
import { workshopsMeasure } from './workshops-measure.js';

export const styles = [statusStyles, standingStyles, coverageSummaryStyles, disclosureStyles, lineStyles, figureTableStyles, figureActionsStyles, regionStyles];

const viewOf = (context: RecordContext, settings: RegionSettings): RegionView => ({ ...context, ...settings, t: context.page.messages(regionCoverageMessages) });

/** Why there is no coverage to show, if there is none. */
export function missing(context: RecordContext, settings: RegionSettings): string | undefined {
  const view = viewOf(context, settings);
  if (context.feed.regions.length === 0) return view.t.noRegions;
  const measured = measuredBy(view);
  return typeof measured === 'string' ? measured : undefined;
}

export function content(context: RecordContext, settings: RegionSettings): TemplateResult | typeof nothing {
  const view = viewOf(context, settings);
  const measured = measuredBy(view);
  if (typeof measured === 'string') return nothing;
  const { t, level, measure, page } = view;
  const { summary } = measured;
  const figure = { ...measured.figure, note: figureNote(measured, view) };
  return html`${heading(level, t.titles[measure])}
    <div class="summary" part="summary">
      <p class="total" part="figure"><strong>${summary.figure}</strong> ${summary.label}</p>
      ${summary.more ? html`<p>${summary.more}</p>` : nothing}
    </div>
    ${definitions(measured, view)} ${regionStrip(measured, view)}
    <details class="as-table">
      <summary>${t.table}</summary>
      ${figureTable(figure, page)}
    </details>
    ${figureActions(figure, view, measured.draw)}`;
}

/** The measure asked for, or the sentence that says why there is none. */
function measuredBy(view: RegionView): DrawnMeasure | string {
  const { feed, measure, scope, organizations, today, t } = view;
  const { plan, institution, theme, sector } = scope;
  const measured = count(feed, measure, organizations, today, plan, institution, theme, sector);
  const nothingFor = Object.values(scope).some(Boolean) ? t.noneInScope[measure] : t.none[measure];
  if (typeof measured === 'string') return measured === 'no-tallies' ? t.noTallies : t.noInstitutionInTallies;
  if ('workshops' in measured) return measured.workshops.length > 0 ? workshopsMeasure(measured, view) : nothingFor;
  return measured.total.most > 0 ? countsMeasure(measure as Exclude<RegionMeasure, 'workshops'>, measured, view) : nothingFor;
}

/** Whether there is something to show is asked before it is drawn, and a feed may have fifty thousand proposals. */
const count = rememberLast((feed: Feed, measure: RegionMeasure, organizations: OrganizationIndex, today: string, ...[plan, institution, theme, sector]: (string | undefined)[]) => {
  const scope = { plan, institution, theme, sector };
  if (measure === 'workshops') return workshopCoverage(feed, scope, organizations, today);
  return measure === 'commitments' ? commitmentsByRegion(feed, scope, organizations, today) : proposalsByRegion(feed, scope, organizations, today);
});

/** Which regions are considered, in words. */
const regionsInWords = ({ day, regions }: DrawnMeasure, { page, t }: RegionView): string => t.regionsOf(formatNumber(regions.length, page.language), formatDay(day, page.language));

/** What has to be read with the figure where it is taken away from the page: how many in all, what is counted, and over which regions. */
function figureNote(measured: DrawnMeasure, view: RegionView): string {
  const { figure, label, more } = measured.summary;
  const whole = [`${figure} ${label}`, more].filter(Boolean).join('; ').replace(/\.?$/, '.');
  return [whole, view.t.definition[view.measure], regionsInWords(measured, view)].join(' ');
}

function definitions(measured: DrawnMeasure, view: RegionView): TemplateResult {
  const { feed, page, measure, t } = view;
  const minimum = feed.forum.minimumCount;
  return html`<details class="definitions small">
    <summary>${t.howComputed}</summary>
    <p>${t.definition[measure]}</p>
    <p>${regionsInWords(measured, view)} ${t.dayOf[measure]}</p>
    ${minimum !== undefined && minimum > 1 && measure !== 'commitments' ? html`<p>${t.minimum(formatNumber(minimum, page.language))}</p>` : nothing}
  </details>`;
}
