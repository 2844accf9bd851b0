import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { workshopGuideMessages } from '../../i18n/workshop-guide.js';
import { blockStyles } from '../../ui/blocks.js';
import { filterStyles } from '../../ui/filter-field.js';
import type { RecordContext } from '../../ui/record-context.js';
import { guideAbout, guideHead } from './guide-about.js';
import type { GuideSettings } from './guide-settings.js';
import { guideSteps } from './guide-steps.js';
import { guideStyles } from './guide-styles.js';
import { guideScene, guideToShow } from './guide-view.js';
import { kit } from './kit.js';
import { kitStyles } from './kit-styles.js';
import { sizeFields } from './size-fields.js';
import { timerBar } from './timer-bar.js';

export const styles = [blockStyles, filterStyles, guideStyles, kitStyles];

/** Why there is no guide to show, if there is none. */
export function missing(context: RecordContext, settings: GuideSettings): string | undefined {
  const t = context.page.messages(workshopGuideMessages);
  if (guideToShow(context, settings)) return undefined;
  return settings.record && context.feed.workshopGuides.length > 0 ? t.notFound(settings.record) : t.none;
}

export function content(context: RecordContext, settings: GuideSettings): TemplateResult {
  const scene = guideScene(guideToShow(context, settings)!, context, settings);
  if (scene.plan.steps.length === 0) return html`${guideHead(scene)}<p class="empty" part="empty">${scene.t.noSteps}</p>${guideAbout(scene)}`;
  return html`<div class="screen">${guideHead(scene)} ${sizeFields(scene)} ${timerBar(scene)} ${guideSteps(scene)} ${guideAbout(scene)}</div>
    ${kit(scene)}`;
}
