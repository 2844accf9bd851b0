import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sectorCoverage } from '../../domain/sector-coverage.js';
import { sectorMeasures, sectorRecords, type NoSectorRecords, type SectorMeasure, type SectorRecord } from '../../domain/sector-records.js';
import { chartStyles } from '../../ui/chart/chart-place.js';
import { coverageSummaryStyles } from '../../ui/coverage-summary-styles.js';
import { figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { figureTableStyles } from '../../ui/figure/figure-table.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { verdictStyles } from '../../ui/verdict-badge.js';
import { sectorBars } from './sector-bars.js';
import { sectorDetail } from './sector-detail.js';
import type { SectorSettings } from './sector-settings.js';
import { sectorStyles } from './sector-styles.js';
import { sectorSummary } from './sector-summary.js';
import { messagesOf, viewsOf, type SectorScene } from './sector-view.js';

export const styles = [verdictStyles, filterStyles, coverageSummaryStyles, chartStyles, figureTableStyles, figureActionsStyles, sectorStyles];

/** Pages may write any word. */
const measureOf = ({ measure }: SectorSettings): SectorMeasure => sectorMeasures.find((name) => name === measure) ?? 'commitments';

function recordsOf({ feed, organizations, today }: RecordContext, settings: SectorSettings): SectorRecord[] | NoSectorRecords {
  return sectorRecords(feed, measureOf(settings), settings.scope, organizations, today);
}

/** The smallest count of people that may be shown: the forum's or the page's, whichever is larger. Commitments are not people. */
function minimumOf({ feed }: RecordContext, settings: SectorSettings): number | undefined {
  return measureOf(settings) === 'commitments' ? undefined : Math.max(1, feed.forum.minimumCount ?? 1, Number(settings.minimumCount) || 1);
}

/** Why there is no coverage to show, if there is none. */
export function missing(context: RecordContext, settings: SectorSettings): string | undefined {
  const t = messagesOf(context);
  if (context.feed.sectors.length === 0) return t.noSectors;
  const records = recordsOf(context, settings);
  if (typeof records === 'string') return t.noRecords[records];
  return records.length === 0 ? t.none[measureOf(settings)] : undefined;
}

export function content(context: RecordContext, settings: SectorSettings): TemplateResult {
  const records = recordsOf(context, settings) as SectorRecord[];
  const measure = measureOf(settings);
  const views = viewsOf(measure);
  const scene: SectorScene = {
    ...context,
    ...settings,
    measure,
    records,
    coverage: sectorCoverage(records, context.feed.sectors, minimumOf(context, settings)),
    view: views.find((name) => name === settings.view) ?? views[0]!,
    t: messagesOf(context),
  };
  return html`${heading(scene.level, scene.t.title[measure])} ${sectorSummary(scene)} ${sectorBars(scene)} ${sectorDetail(scene)}`;
}
