import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { begin, clockText, pause, ranBy, resume, type StepTimer } from '../../domain/step-timer.js';
import type { PlannedStep } from '../../domain/workshop-plan.js';
import { say, type GuideScene } from './guide-view.js';

/** Which step is under way, by its number from 0; -1 when none is, or when the plan has it no more. */
export const stepUnderWay = ({ guide, plan, timer }: GuideScene): number => plan.steps.findIndex(({ step }) => step.id === timer.of(guide.id)?.step);

/** The clock of the step under way and the buttons that go from step to step. Its figures are not read aloud each second; what changes is. */
export function timerBar(scene: GuideScene): TemplateResult {
  const { guide, plan, t, timer } = scene;
  const at = stepUnderWay(scene);
  const kept = at < 0 ? undefined : timer.of(guide.id);
  const last = plan.steps.length - 1;
  const go = (index: number): void => timer.keep(begin(plan.steps[index]!.step.id, Date.now()));
  const onMain = (): void => {
    if (!kept) go(0);
    else timer.keep(kept.since === undefined ? resume(kept, Date.now()) : pause(kept, Date.now()));
  };
  const onFinish = (event: Event): void => {
    // The button goes away, and the focus must not go with it.
    (event.currentTarget as Element).closest('.buttons')!.querySelector<HTMLElement>('.primary')!.focus();
    timer.keep(undefined);
  };
  return html`<div class="timer no-print" part="timer" role="group" aria-label=${t.timer}>
    ${kept ? clock(plan.steps[at]!, at, kept, scene) : nothing}
    <div class="buttons">
      <button type="button" class="primary" @click=${onMain}>${!kept ? t.start : kept.since === undefined ? t.resume : t.pause}</button>
      ${kept
        ? html`<button type="button" aria-disabled=${String(at === 0)} @click=${() => at > 0 && go(at - 1)}>${t.previous}</button>
            <button type="button" aria-disabled=${String(at === last)} @click=${() => at < last && go(at + 1)}>${t.next}</button>
            <button type="button" @click=${onFinish}>${t.finish}</button>`
        : nothing}
    </div>
    ${kept && !timer.lasts ? html`<p class="small">${t.notKept}</p>` : nothing}
    <p class="visually-hidden" role="status">${kept ? news(plan.steps[at]!, kept, scene) : nothing}</p>
  </div>`;
}

function clock({ minutes, step }: PlannedStep, at: number, timer: StepTimer, scene: GuideScene): TemplateResult {
  const { plan, t } = scene;
  const left = minutes * 60_000 - ranBy(timer, Date.now());
  // Rounded up, so that a step of ten minutes begins with 10:00 and ends with 0:00.
  const shown = left > 0 ? Math.ceil(left / 1000) * 1000 : -left;
  return html`<div class="clock ${left < 0 ? 'over' : ''}">
    <p><span class="small">${t.step(say(at + 1, scene), say(plan.steps.length, scene))}</span> <strong>${step.title}</strong></p>
    <p class="figures"><bdi role="timer">${clockText(shown)}</bdi> <span class="small">${left < 0 ? t.over : t.left}</span></p>
  </div>`;
}

function news({ minutes, step }: PlannedStep, timer: StepTimer, scene: GuideScene): string {
  const { t } = scene;
  if (timer.since === undefined) return t.paused;
  return ranBy(timer, Date.now()) > minutes * 60_000 ? t.timeIsUp(step.title) : t.running(step.title, t.length(say(minutes, scene)));
}
