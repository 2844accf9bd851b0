import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isWithin } from '../../domain/commitment-scope.js';
import { sdgCoverage } from '../../domain/sdg-coverage.js';
import { sdgCoverageMessages } from '../../i18n/sdg-coverage.js';
import { coverageSummaryStyles } from '../../ui/coverage-summary-styles.js';
import { disclosureStyles } from '../../ui/disclosure-list.js';
import { figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { heading } from '../../ui/heading.js';
import { lineStyles } from '../../ui/lines.js';
import type { RecordContext } from '../../ui/record-context.js';
import { sdgMarkStyles } from '../../ui/sdg/sdg-mark.js';
import { statusStyles } from '../../ui/status-badge.js';
import { verdictStyles } from '../../ui/verdict-badge.js';
import { sdgGoals } from './sdg-goals.js';
import { sdgMatrix } from './sdg-matrix.js';
import type { SdgSettings } from './sdg-settings.js';
import { sdgStyles } from './sdg-styles.js';
import { sdgSummary } from './sdg-summary.js';
import type { SdgView } from './sdg-view.js';

export const styles = [statusStyles, verdictStyles, coverageSummaryStyles, disclosureStyles, lineStyles, sdgMarkStyles, figureActionsStyles, sdgStyles];

const withinScope = ({ feed, organizations }: RecordContext, { scope }: SdgSettings) => feed.commitments.filter((commitment) => isWithin(commitment, scope, organizations));

/** Why there is no coverage to show, if there is none: the feed has no commitments, or none within the element's own attributes. */
export function missing(context: RecordContext, settings: SdgSettings): string | undefined {
  const t = context.page.messages(sdgCoverageMessages);
  if (context.feed.commitments.length === 0) return t.none;
  return withinScope(context, settings).length === 0 ? t.noneInScope : undefined;
}

export function content(context: RecordContext, settings: SdgSettings): TemplateResult {
  const coverage = sdgCoverage(withinScope(context, settings));
  const view: SdgView = { ...context, ...settings, coverage, t: context.page.messages(sdgCoverageMessages) };
  return html`${heading(view.level, view.t.title)} ${sdgSummary(view)} ${sdgGoals(view)} ${sdgMatrix(view)}`;
}
