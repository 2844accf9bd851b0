import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedStep } from '../../domain/workshop-plan.js';
import { formatList } from '../../i18n/formats.js';
import { blocksTemplate } from '../../ui/blocks.js';
import { heading } from '../../ui/heading.js';
import { offset, say, type GuideScene } from './guide-view.js';
import { stepUnderWay } from './timer-bar.js';

/** The steps in order, with what to do and the minutes each has. */
export function guideSteps(scene: GuideScene): TemplateResult {
  const { level, plan, t } = scene;
  const at = stepUnderWay(scene);
  return html`<section>
    ${heading(level + 1, t.steps, 'subheading')}
    <ol class="plain steps">${plan.steps.map((planned, index) => stepItem(planned, index === at, scene))}</ol>
  </section>`;
}

function stepItem({ minutes, start, step }: PlannedStep, isNow: boolean, scene: GuideScene): TemplateResult {
  const { feed, level, page, t } = scene;
  return html`<li class="step ${isNow ? 'now' : ''}" part="step" aria-current=${isNow ? 'step' : nothing}>
    <p class="when small"><bdi>${t.span(offset(start), offset(start + minutes))}</bdi> · ${t.length(say(minutes, scene))} ${isNow ? html`<strong class="mark">${t.now}</strong>` : nothing}</p>
    <div lang=${page.contentLanguage(feed) ?? nothing}>${heading(level + 2, step.title, 'step-title')} ${blocksTemplate(step.blocks ?? [], level + 3)}</div>
    ${step.materials?.length ? html`<p class="small muted">${t.materials(formatList(step.materials, page.language))}</p>` : nothing}
  </li>`;
}
