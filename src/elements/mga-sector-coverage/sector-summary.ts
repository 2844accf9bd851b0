import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Target } from '../../domain/feed.js';
import { judgeSectors, sectorsByPlan, unclassified, type SectorGroup } from '../../domain/sector-coverage.js';
import { formatNumber } from '../../i18n/formats.js';
import { sayTarget, targetSource } from '../../ui/target-words.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { sayCount, sayNames, type SectorScene } from './sector-view.js';

/** "3 de 5 actores levantaron algún compromiso", or that nobody knows. */
export function sectorHeadline({ coverage: { reached, sectors }, measure, page, t }: SectorScene): string {
  const say = (count: number): string => formatNumber(count, page.language);
  return reached === undefined ? t.noDataLabel[measure] : `${t.reached(say(reached), say(sectors.length))} ${t.reachedLabel[measure]}.`;
}

/** How many of the sectors are there, plan by plan where there are several, and how that is worked out. */
export function sectorSummary(scene: SectorScene): TemplateResult {
  const { coverage, measure, page, t } = scene;
  const { reached, sectors } = coverage;
  const missing = sectors.filter((row) => row.reached === false).map(({ sector }) => sector);
  const uncertain = reached === undefined ? [] : sectors.filter((row) => row.reached === undefined).map(({ sector }) => sector);
  const say = (count: number): string => formatNumber(count, page.language);
  return html`<div class="summary" part="summary">
      <p class="total" part="figure"><strong><bdi>${reached === undefined ? t.noData : t.reached(say(reached), say(sectors.length))}</bdi></strong> ${reached === undefined ? t.noDataLabel[measure] : t.reachedLabel[measure]}</p>
      ${missing.length > 0 ? html`<p class="missing">${t.missing(sayNames(missing, scene), missing.length)}</p>` : nothing}
      ${uncertain.length > 0 ? html`<p class="muted">${t.uncertain(sayNames(uncertain, scene))}</p>` : nothing}
    </div>
    ${measure === 'commitments' ? planVerdicts(scene) : nothing} ${definitions(scene)}`;
}

/** The target is of a plan, so each plan is held to it, and only whole ones. */
function planVerdicts(scene: SectorScene): TemplateResult | typeof nothing {
  const { feed, records, scope: { institution, region, theme }, t } = scene;
  const target = feed.forum.targets?.sectorsPerPlan;
  if (!target || institution || region || theme) return nothing;
  const plans = sectorsByPlan(records, feed.plans, feed.sectors);
  return plans.length === 0 ? nothing : html`<ul class="plain plans" aria-label=${t.byPlan}>${plans.map((plan) => html`<li>${planVerdict(plan, target, scene)}</li>`)}</ul>`;
}

function planVerdict(plan: SectorGroup, target: Target, { feed, page, t }: SectorScene): TemplateResult {
  const { name, reached } = plan;
  const found = judgeSectors(plan, target);
  const verdict = found === 'met' || found === 'not-met' ? found : 'no-data';
  const count = reached === undefined ? '' : `${t.reached(formatNumber(reached, page.language), formatNumber(feed.sectors.length, page.language))}. `;
  return html`<span><span lang=${page.contentLanguage(feed) ?? nothing}>${name}</span>: ${count}${sayTarget(target, page.language, t.target)}</span> ${verdictBadge(verdict, t.verdict[verdict])}`;
}

function definitions(scene: SectorScene): TemplateResult {
  const { coverage, feed, measure, page, records, t } = scene;
  const { silent, total, minimum, unknown } = coverage;
  const apart = unclassified(coverage);
  const targets = measure === 'commitments' ? [feed.forum.targets?.sectorsPerPlan, feed.forum.targets?.sectorsPerCommitment] : [];
  const sourced = targets.filter((target) => target !== undefined).filter(({ source }, index, all) => all.findIndex((other) => other.source === source) === index);
  return html`${minimum === undefined ? nothing : html`<p class="small" part="suppressed">${t.suppressed(formatNumber(minimum, page.language))}</p>`}
    ${apart.most > 0 ? html`<p class="small" part="unclassified">${t.unclassifiedNote(sayCount(apart, scene))} ${coverage.sectors.some(({ reached }) => reached === false) ? t.doubtfulZeros : nothing} ${unknown.length > 0 ? t.unknownSectors(unknown.map(({ code }) => code).join(', ')) : nothing}</p>` : nothing}
    <details class="definitions small">
      <summary>${t.howComputed}</summary>
      <p>${t.definition[measure]} ${measure === 'proposals' ? nothing : t.considered[measure](records.length, silent)} ${measure === 'commitments' || coverage.reached === undefined ? nothing : t.total(sayCount(total, scene))}</p>
      ${sourced.map((target) => targetSource(target, t.targetSource, scene))}
    </details>`;
}
