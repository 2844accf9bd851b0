import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { prioritizationMessages } from '../../i18n/prioritization.js';
import { figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { filterStyles } from '../../ui/filter-field.js';
import type { RecordContext } from '../../ui/record-context.js';
import { verdictStyles } from '../../ui/verdict-badge.js';
import { disagreementSection } from './disagreement-section.js';
import type { PrioritizationSettings } from './prioritization-settings.js';
import { prioritizationStyles } from './prioritization-styles.js';
import { prioritizationScene, roundToShow } from './prioritization-view.js';
import { rankingSection } from './ranking-section.js';
import { roundHead } from './round-head.js';
import { stabilitySection } from './stability-section.js';
import { themeTableStyles } from './theme-table.js';
import { criteriaList } from './weight-controls.js';

export const styles = [verdictStyles, filterStyles, figureActionsStyles, prioritizationStyles, ...themeTableStyles];

/** Why there is no round to show, if there is none. */
export function missing(context: RecordContext, settings: PrioritizationSettings): string | undefined {
  const t = context.page.messages(prioritizationMessages);
  if (roundToShow(context, settings)) return undefined;
  if (context.feed.prioritizations.length === 0) return t.none;
  return settings.record ? t.notFound(settings.record) : t.noneOfPlan;
}

export function content(context: RecordContext, settings: PrioritizationSettings): TemplateResult {
  const scene = prioritizationScene(roundToShow(context, settings)!, context, settings);
  const { scores, t } = scene;
  const scored = [scores.together, ...scores.sectors.map((sector) => sector.scores)].some((matrix) => matrix.some((row) => row.some((score) => score !== undefined)));
  const absent = scores.themes.length === 0 ? t.noThemes : scores.criteria.length === 0 ? t.noCriteria : scored ? undefined : t.noScores;
  // A round may be voted on and have no criteria at all.
  if (scores.round.ballot && scores.criteria.length === 0 && !scored) return html`${roundHead(scene)} ${scene.ballot?.(scene)}`;
  return html`${roundHead(scene)} ${scene.ballot?.(scene)} ${scores.criteria.length === 0 ? nothing : criteriaList(scene, absent === undefined)}
    ${absent === undefined ? html`${rankingSection(scene)} ${disagreementSection(scene)} ${stabilitySection(scene)}` : html`<p class="empty" part="empty">${absent}</p>`}`;
}
