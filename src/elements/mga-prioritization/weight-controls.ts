import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WeightedCriterion } from '../../domain/feed.js';
import { weightShares } from '../../domain/prioritization-ranking.js';
import { largestTrial, writeTrial } from '../../domain/prioritization-trial.js';
import { heading } from '../../ui/heading.js';
import type { TrialNews } from './prioritization-settings.js';
import { say, sayShare, type PrioritizationScene } from './prioritization-view.js';
import { trialNews } from './ranking-section.js';

/** The criteria with what they ask and weigh. @param canTry Whether there is an order that other weights could change. */
export function criteriaList(scene: PrioritizationScene, canTry: boolean): TemplateResult {
  const { level, published, refused, scores: { criteria }, shared, t, trial } = scene;
  const shares = weightShares(published) ?? published.map(() => 0);
  const onReset = (event: Event): void => {
    // What was half typed stays in a field until it is replaced by hand: to the template its value has not changed.
    const fields = (event.currentTarget as Element).closest('.weights')!.querySelectorAll<HTMLInputElement>('input[type=number]');
    fields.forEach((field, index) => (field.value = String(published[index])));
    if (trial || refused) scene.onWeights('', 'removed');
  };
  return html`<section class="weights" part="weights">
    ${heading(level + 1, t.weights, 'subheading')}
    ${canTry ? html`<p class="small muted no-print">${t.weightsNote} ${shared ? t.weightsShared : nothing}</p>` : nothing}
    <ul class="plain">
      ${criteria.map((criterion, index) => criterionItem(criterion, index, shares[index]!, scene, canTry))}
    </ul>
    ${canTry ? html`${trialNews(scene)}<button type="button" class="no-print" part="reset" aria-disabled=${String(!trial && !refused)} @click=${onReset}>${t.reset}</button>` : nothing}
  </section>`;
}

function criterionItem(criterion: WeightedCriterion, index: number, share: number, scene: PrioritizationScene, canTry: boolean): TemplateResult {
  const { feed, page, t, trial } = scene;
  const language = page.contentLanguage(feed) ?? nothing;
  return html`<li>
    <div class="criterion">
      <p class="name" lang=${language}>${criterion.name}</p>
      ${criterion.description ? html`<p class="small" lang=${language}>${criterion.description}</p>` : nothing}
      <p class="small muted">${t.published(say(criterion.weight, scene), sayShare(share, scene))}</p>
      ${trial ? html`<p class="small tried">${t.onTrial(sayShare(scene.shares[index]!, scene))}</p>` : nothing}
    </div>
    ${canTry ? weightFields(criterion, index, scene) : nothing}
  </li>`;
}

/** A slider and a field, native both; each shows what the other did. */
function weightFields({ id, name }: WeightedCriterion, index: number, scene: PrioritizationScene): TemplateResult {
  const { published, refused, scores: { criteria }, shares, t, trial } = scene;
  const weights = trial ?? published;
  const weight = weights[index]!;
  const limit = largestTrial(criteria);
  const problem = refused === id;
  const tryWeight = (value: number, settled: boolean, news: TrialNews = 'tried'): void => scene.onWeights(writeTrial(weights.map((other, place) => (place === index ? value : other)), criteria), news, settled);
  const valueOf = (event: Event): number => (event.target as HTMLInputElement).valueAsNumber;
  const onType = (event: Event): void => {
    const typed = valueOf(event);
    if (typed >= 0 && typed <= limit) tryWeight(typed, true);
    else scene.onRefuse(id);
  };
  return html`<div class="try no-print">
    <input
      type="range"
      part="slider"
      min="0"
      max=${limit}
      step=${limit / 100}
      .value=${String(weight)}
      aria-label=${t.weightOf(name)}
      aria-valuetext=${t.weightValue(say(weight, scene), sayShare(shares[index]!, scene))}
      @input=${(event: Event) => tryWeight(valueOf(event), false)}
      @change=${(event: Event) => tryWeight(valueOf(event), true)}
    />
    <input
      type="number"
      part="weight"
      min="0"
      max=${limit}
      step=${limit / 100}
      inputmode="decimal"
      .value=${String(weight)}
      aria-label=${t.weightOf(name)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? `refused-${index}` : nothing}
      @change=${onType}
    />
    ${problem ? html`<p class="small alert" id="refused-${index}" role="alert">${t.weightRange(say(limit, scene))}</p>` : nothing}
  </div>`;
}
