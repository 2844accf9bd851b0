import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commitmentsByRegion, proposalsByRegion, type NoProposalCounts } from '../../domain/region-counts.js';
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
import { statusStyles } from '../../ui/status-badge.js';
import { countsMeasure } from './counts-measure.js';
import type { DrawnMeasure } from './region-coverage.js';
import type { RegionSettings } from './region-settings.js';
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
  const { t, level, measure } = view;
  return html`${heading(level, t.titles[measure])}
    <div class="summary" part="summary">${measured.summary}</div>
    ${definitions(measured, view)} ${regionStrip(measured, view)}
    <details class="as-table">
      <summary>${t.table}</summary>
      ${figureTable(measured.figure, view.page)}
    </details>
    ${figureActions(measured.figure, view, measured.draw)}`;
}

/** The measure asked for, or the sentence that says why there is none. */
function measuredBy(view: RegionView): DrawnMeasure | string {
  const { feed, measure, scope, organizations, today, t } = view;
  const isNarrowed = Object.values(scope).some(Boolean);
  const nothingFor = isNarrowed ? t.noneInScope[measure] : t.none[measure];
  if (measure === 'workshops') {
    const coverage = workshopCoverage(feed, scope, organizations, today);
    return coverage.workshops.length > 0 ? workshopsMeasure(coverage, view) : nothingFor;
  }
  const counts = measure === 'commitments' ? commitmentsByRegion(feed, scope, organizations, today) : proposalsByRegion(feed, scope, organizations, today);
  if (typeof counts === 'string') return noCounts(counts, view);
  return counts.total.most > 0 ? countsMeasure(measure, counts, view) : nothingFor;
}

const noCounts = (why: NoProposalCounts, { t }: RegionView): string => (why === 'no-tallies' ? t.noTallies : t.noInstitutionInTallies);

function definitions({ day, regions }: DrawnMeasure, { feed, page, measure, t }: RegionView): TemplateResult {
  const minimum = feed.forum.minimumCount;
  const say = (count: number): string => formatNumber(count, page.language);
  return html`<details class="definitions small">
    <summary>${t.howComputed}</summary>
    <p>${t.definition[measure]}</p>
    <p>${t.regionsOf(say(regions.length), formatDay(day, page.language))} ${t.dayOf[measure]}</p>
    ${minimum !== undefined && minimum > 1 && measure !== 'commitments' ? html`<p>${t.minimum(say(minimum))}</p>` : nothing}
  </details>`;
}
