import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { samplingError, stabilitySamples, type Stability } from '../../domain/prioritization-stability.js';
import type { Firmness } from '../../i18n/prioritization.js';
import { formatNumber } from '../../i18n/formats.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import type { Figure } from '../../ui/figure/figure.js';
import { heading } from '../../ui/heading.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { say, sayShare, themeOf, type PrioritizationScene } from './prioritization-view.js';
import { stabilityOf } from './stability-work.js';
import { themeTable } from './theme-table.js';

/** From these shares on a place is called firm. */
const firm = { inside: 0.95, outside: 0.05 };

/** How much of the order stands whatever the weights; about the published weights alone, because a trial is one of all those it looks at. */
export function stabilitySection(scene: PrioritizationScene): TemplateResult {
  const { before, by, level, matrix, scores, t, onReady } = scene;
  const first = scores.round.selected ?? 1;
  const head = heading(level + 1, t.stability, 'subheading');
  if (before.every(({ place }) => place === undefined)) return html`<section>${head}<p>${t.stabilityNone}</p></section>`;
  const found = stabilityOf(scores, matrix, by, onReady);
  return html`<section aria-busy=${String(!found)}>
    ${head}
    <p class="small">${t.stabilityOf(say(first, scene))}</p>
    ${themeTable(
      {
        part: 'stability',
        caption: `${t.stability}. ${t.stabilityOf(say(first, scene))}`,
        columns: [{ name: t.anyWeights }, { name: t.orderedWeights, label: t.orderedLabel }, { name: t.result, leads: true }],
        rows: before.map((theme) => ({ theme, cells: [share(found, found?.any[theme.index], scene), share(found, found?.ordered[theme.index], scene), verdict(found, theme.index, scene)] })),
      },
      scene,
    )}
    ${figureActions(stabilityFigure(found, scene), scene)}
    <details class="small rules">
      <summary>${t.stabilityHow}</summary>
      <ul>${t.stabilityRules(formatNumber(stabilitySamples, scene.page.language), say(Math.ceil(samplingError(0.5, stabilitySamples) * 1000) / 10, scene)).map((rule) => html`<li>${rule}</li>`)}</ul>
    </details>
  </section>`;
}

function share(found: Stability | undefined, part: number | undefined, scene: PrioritizationScene): TemplateResult {
  const { t } = scene;
  if (!found) return html`<span class="muted">${t.working}</span>`;
  if (part === undefined) return html`<span class="muted">${t.noPlace}</span>`;
  return html`<span class="gauge" aria-hidden="true" .style=${`--to: ${part}`}><span></span></span> <bdi>${sayPart(part, scene)}</bdi>`;
}

/** In whole percent; never "0 %" or "100 %" of what happened, or failed to, even once. */
function sayPart(part: number, scene: PrioritizationScene): string {
  const { t } = scene;
  if (part > 0.995 && part < 1) return t.moreThan(sayShare(0.99, scene));
  if (part > 0 && part < 0.005) return t.lessThan(sayShare(0.01, scene));
  return formatNumber(part, scene.page.language, 'percent');
}

function firmnessOf(found: Stability, index: number): Firmness | undefined {
  const part = found.any[index];
  if (part === undefined) return undefined;
  return part >= firm.inside ? 'inside' : part <= firm.outside ? 'outside' : 'depends';
}

function verdict(found: Stability | undefined, index: number, { t }: PrioritizationScene): TemplateResult {
  const firmness = found && firmnessOf(found, index);
  if (!firmness) return html`<span class="muted">${found ? t.noPlace : t.working}</span>`;
  return verdictBadge(firmness === 'inside' ? 'met' : firmness === 'outside' ? 'not-measured' : 'depends', t.firmness[firmness]);
}

function stabilityFigure(found: Stability | undefined, scene: PrioritizationScene): Figure {
  const { before, scores: { round }, t, who } = scene;
  const percent = (part: number | undefined): number | undefined => (part === undefined ? undefined : Math.round(part * 1000) / 10);
  const first = say(round.selected ?? 1, scene);
  return {
    file: t.file.stability,
    title: `${round.title}. ${t.stability}`,
    note: `${t.stabilityOf(first)} ${t.by}: ${who}.`,
    columns: [{ name: t.theme }, { name: t.place, numeric: true }, { name: `${t.anyWeights} (%)`, numeric: true }, { name: `${t.orderedWeights} (%)`, numeric: true }, { name: t.result }],
    rows: before.map((theme) => {
      const firmness = found && firmnessOf(found, theme.index);
      return [themeOf(theme, scene).name, theme.place, percent(found?.any[theme.index]), percent(found?.ordered[theme.index]), firmness && t.firmness[firmness]];
    }),
  };
}
