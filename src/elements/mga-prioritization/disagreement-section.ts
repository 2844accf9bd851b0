import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { disagreements, type Disagreement } from '../../domain/prioritization-disagreement.js';
import { formatList } from '../../i18n/formats.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import type { Figure } from '../../ui/figure/figure.js';
import { heading } from '../../ui/heading.js';
import { say, sayPoints, sayWeights, themeOf, type PrioritizationScene } from './prioritization-view.js';
import { rounded } from './ranking-section.js';
import { themeTable } from './theme-table.js';

/** What each sector thinks of each theme, and how far apart they are. */
export function disagreementSection(scene: PrioritizationScene): TemplateResult {
  const { level, published, ranking, scores, t, trial } = scene;
  const all = disagreements(scores, trial ?? published);
  const head = heading(level + 1, t.disagreement, 'subheading');
  if (scores.sectors.length < 2) return html`<section>${head}<p>${t.noDisagreement}</p></section>`;
  return html`<section>
    ${head}
    <p class="small">${t.disagreementNote}</p>
    ${themeTable(
      {
        part: 'disagreement',
        caption: t.disagreement,
        columns: [...scores.sectors.map(({ sector }) => ({ name: sector.name })), { name: t.difference }],
        rows: ranking.map((theme) => {
          const found = all[theme.index]!;
          return { theme, cells: [...found.views.map(({ total, place }, sector) => (total === undefined ? html`<span class="muted">${scores.sectors[sector]!.hidden[theme.index]!.some(Boolean) ? t.notPublished : t.noScore}</span>` : html`<bdi class="score">${sayPoints(total, scene)}</bdi> <bdi class="small muted product">${t.inPlace(say(place!, scene))}</bdi>`)), difference(found, theme.total, scene)] };
        }),
      },
      scene,
    )}
    ${figureActions(disagreementFigure(all, scene), scene)}
  </section>`;
}

function difference(found: Disagreement, mean: number | undefined, scene: PrioritizationScene): TemplateResult {
  const { t } = scene;
  const { range } = found;
  if (range === undefined) return html`<span class="muted">${t.tooFew}</span>`;
  if (range === 0) return html`${t.agree}`;
  return html`<strong>${t.apart(sayPoints(range, scene))}</strong> ${strip(found, mean, scene)} <span class="small">${sayExtremes(found, scene)}</span>`;
}

function sayExtremes({ highest, lowest }: Disagreement, scene: PrioritizationScene): string {
  const { page, t } = scene;
  const names = (views: typeof highest): string => formatList(views.map(({ sector }) => sector.name), page.language);
  return t.extremes(names(highest), sayPoints(highest[0]!.total!, scene), names(lowest), sayPoints(lowest[0]!.total!, scene));
}

/** From the lowest to the highest on the scale, with a line at the total that is ranked. The words beside it say the same. */
function strip({ views }: Disagreement, mean: number | undefined, { scores: { scale } }: PrioritizationScene): TemplateResult | typeof nothing {
  if (!scale) return nothing;
  const at = (total: number): string => String((total - scale.min) / (scale.max - scale.min));
  const totals = views.flatMap(({ total }) => total ?? []);
  return html`<span class="strip" aria-hidden="true" .style=${`--from: ${at(Math.min(...totals))}; --to: ${at(Math.max(...totals))}; --at: ${at(mean ?? scale.min)}`}>
    <span class="band"></span>${mean === undefined ? nothing : html`<span class="mean"></span>`}
  </span>`;
}

function disagreementFigure(all: readonly Disagreement[], scene: PrioritizationScene): Figure {
  const { page, ranking, scores: { round, sectors }, t, trial } = scene;
  const names = (views: Disagreement['highest']): string | undefined => (views.length === 0 ? undefined : formatList(views.map(({ sector }) => sector.name), page.language));
  return {
    file: t.file.disagreement,
    title: `${round.title}. ${t.disagreement}`,
    note: `${t.disagreementNote} ${t.note(t.everyone, sayWeights(scene))} ${trial ? t.trialNote : ''}`.trim(),
    columns: [{ name: t.theme }, ...sectors.map(({ sector }) => ({ name: sector.name, numeric: true })), { name: t.difference, numeric: true }, { name: t.highest }, { name: t.lowest }],
    rows: ranking.map((theme) => {
      const { highest, lowest, range, views } = all[theme.index]!;
      return [themeOf(theme, scene).name, ...views.map(({ total }) => (total === undefined ? undefined : rounded(total))), range === undefined ? undefined : rounded(range), names(highest), names(lowest)];
    }),
  };
}
