import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contribution, RankedTheme } from '../../domain/prioritization-ranking.js';
import { placesGained } from '../../domain/prioritization-trial.js';
import { formatList } from '../../i18n/formats.js';
import { barsOf } from '../../ui/figure/bars.js';
import { barsDrawing } from '../../ui/figure/bars-drawing.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import { sayCell } from '../../ui/figure/figure-table.js';
import type { Figure } from '../../ui/figure/figure.js';
import { heading } from '../../ui/heading.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { say, sayPoints, sayShare, sayWeights, themeOf, type PrioritizationScene } from './prioritization-view.js';
import { sectorField } from './round-head.js';
import { themeTable } from './theme-table.js';

/** The themes in order, with the arithmetic of each place and, while other weights are tried, what they change. */
export function rankingSection(scene: PrioritizationScene): TemplateResult {
  const { level, page, ranking, scores: { criteria, round, scale }, shares, t, trial, who } = scene;
  const figure = rankingFigure(scene);
  return html`<section>
    ${heading(level + 1, t.order, 'subheading')} ${sectorField(scene)}
    ${shares.every((share) => share === 0) ? html`<p class="alert">${t.noWeights}</p>` : nothing}
    ${themeTable(
      {
        part: 'ranking',
        caption: `${t.order}. ${t.note(who, sayWeights(scene))}`,
        columns: [
          ...criteria.map(({ name }, index) => ({ name: t.criterionColumn(name, sayShare(shares[index]!, scene)), label: name })),
          { name: t.total, leads: true },
          ...(trial ? [{ name: t.change, leads: true }] : []),
          ...(round.selected === undefined ? [] : [{ name: t.result, leads: true }]),
        ],
        rows: ranking.map((theme) => ({
          theme,
          cells: [...theme.contributions.map((part, column) => product(part, scene.hidden?.[theme.index]![column] ?? false, scene)), total(theme, scene), ...(trial ? [change(theme, scene)] : []), ...(round.selected === undefined ? [] : [result(theme, scene)])],
        })),
      },
      scene,
    )}
    <p class="small muted">${round.selected === undefined ? nothing : t.selected(say(round.selected, scene))} ${scale ? t.scale(say(scale.min, scene), say(scale.max, scene)) : nothing}</p>
    ${figureActions(figure, scene, () => barsDrawing(barsOf(figure, [2], (value) => sayCell(value, page))))}
    <details class="small rules">
      <summary>${t.howRanked}</summary>
      <ul>${t.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
    </details>
  </section>`;
}

/** What the weights on trial change, in words, beside the controls because a phone has no room for the table too; heard when it changes, and on paper so that nobody takes a trial for what was published. */
export function trialNews(scene: PrioritizationScene): TemplateResult {
  const { before, news, page, ranking, scores: { round }, t, trial } = scene;
  const moved = ranking.filter(({ index, place }) => place !== before.find((theme) => theme.index === index)!.place).length;
  const inside = ranking.filter(({ selection }) => selection === 'in').map((theme) => themeOf(theme, scene).name);
  const words = [t.trialMoved(moved, ranking.length), round.selected !== undefined && inside.length > 0 && t.trialSelected(formatList(inside, page.language))].filter(Boolean).join(' ');
  return html`<div role="status">${trial ? html`<div class="news" part="trial"><p class="whose">${t.trial}</p><p>${words}</p></div>` : news === 'removed' ? html`<span class="visually-hidden">${t.wasReset}</span>` : nothing}</div>`;
}

/** "4,2 × 35 % = 1,47". */
function product({ score, share, points }: Contribution, hidden: boolean, scene: PrioritizationScene): TemplateResult {
  const { t } = scene;
  if (score === undefined) return html`<span class="muted">${hidden ? t.notPublished : t.noScore}</span>`;
  return html`<bdi class="score">${sayPoints(score, scene)}</bdi> <bdi class="small muted product">${t.product(sayShare(share, scene), sayPoints(points!, scene))}</bdi>`;
}

function total({ bounds, missing, total: value }: RankedTheme, scene: PrioritizationScene): TemplateResult {
  const { page, t } = scene;
  if (value !== undefined) return html`<strong>${sayPoints(value, scene)}</strong>`;
  return html`<strong>${t.noPlace}</strong> <span class="small">${missing.length > 0 ? t.missing(formatList(missing.map(({ name }) => name), page.language)) : nothing} ${bounds ? t.bounds(sayPoints(bounds.least, scene), sayPoints(bounds.most, scene)) : nothing}</span>`;
}

function result({ selection }: RankedTheme, { t }: PrioritizationScene): TemplateResult {
  if (!selection) return html`<span class="muted">${t.noPlace}</span>`;
  return verdictBadge(selection === 'in' ? 'met' : selection === 'tied' ? 'depends' : 'not-measured', t.selection[selection]);
}

/** How the place changed from that of the published weights, as a glyph and words. */
function change({ index, place }: RankedTheme, scene: PrioritizationScene): TemplateResult {
  const was = scene.before.find((theme) => theme.index === index)!.place;
  const gained = placesGained(was, place);
  const direction = (gained ?? 0) > 0 || (was === undefined && place !== undefined) ? 'up' : (gained ?? 0) < 0 || (was !== undefined && place === undefined) ? 'down' : 'same';
  const glyph = { up: 'M8 3 13 9H3zM8 8v5.5', down: 'M8 13 3 7h10zM8 8V2.5', same: 'M3 6h10M3 10h10' }[direction];
  return html`<span class="badge change ${direction}" part="change"><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d="${glyph}" />`}</svg>${changeWords(was, place, scene)}</span>`;
}

function changeWords(was: number | undefined, place: number | undefined, scene: PrioritizationScene): string {
  const { t } = scene;
  const gained = placesGained(was, place);
  if (gained === undefined) return was === place ? t.same : was === undefined ? t.gained(t.noPlace.toLowerCase()) : t.lost(say(was, scene));
  if (gained === 0) return t.same;
  return gained > 0 ? t.up(say(gained, scene), say(was!, scene)) : t.down(say(-gained, scene), say(was!, scene));
}

/** The ranking as data: place, total and scores; with other weights on trial it says so in its name, its title and a column of the published place. */
function rankingFigure(scene: PrioritizationScene): Figure {
  const { before, ranking, scores: { criteria, round }, shares, t, trial, who } = scene;
  return {
    file: trial ? t.file.trial : t.file.ranking,
    title: trial ? `${round.title}. ${t.trial}` : round.title,
    note: `${t.note(who, sayWeights(scene))} ${trial ? t.trialNote : ''}`.trim(),
    columns: [
      { name: t.theme },
      { name: t.place, numeric: true },
      { name: t.total, numeric: true },
      ...criteria.map(({ name }, index) => ({ name: t.criterionColumn(name, sayShare(shares[index]!, scene)), numeric: true })),
      { name: t.result },
      ...(trial ? [{ name: t.publishedPlace, numeric: true }] : []),
    ],
    rows: ranking.map((theme) => [
      themeOf(theme, scene).name,
      theme.place,
      theme.total === undefined ? undefined : rounded(theme.total),
      ...theme.contributions.map(({ score }) => (score === undefined ? undefined : rounded(score))),
      theme.selection ? t.selection[theme.selection] : undefined,
      ...(trial ? [before.find(({ index }) => index === theme.index)!.place] : []),
    ]),
  };
}

/** To four decimals: what is beyond them comes from adding fractions. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
