import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatList } from '../../i18n/formats.js';
import { isSize, most, say, type GuideScene } from './guide-view.js';

/** For how many people and how long, what that makes of the workshop, and the way to print it. */
export function sizeFields(scene: GuideScene): TemplateResult {
  const { asked, guide, page, plan, t, usual } = scene;
  const { groupSizeMin, groupSizeMax } = guide;
  return html`<div class="size" part="size">
      ${sizeField('people', plan.people, t.people, scene)} ${sizeField('minutes', asked, t.minutes, scene)}
      <div class="printing"><button type="button" part="print" @click=${() => window.print()}>${t.print}</button><span class="small muted">${t.printNote}</span></div>
    </div>
    <div role="status" class="plan">
      <p>${t.tables(say(plan.tables, scene), say(plan.tableSize, scene))} ${plan.tooShort ? nothing : t.duration(say(plan.minutes, scene), say(usual, scene))}</p>
      ${plan.tooShort ? html`<p class="alert">${t.tooShort(say(asked, scene), say(plan.shortest, scene))}</p>` : nothing}
      ${plan.leftOut.length > 0 ? html`<p>${t.leftOut(formatList(plan.leftOut.map(({ title }) => title), page.language))}</p>` : nothing}
    </div>
    ${groupSizeMin !== undefined && groupSizeMax !== undefined ? html`<p class="small muted">${t.peopleRange(say(groupSizeMin, scene), say(groupSizeMax, scene))}</p>` : nothing}
    <details class="small">
      <summary>${t.howPlanned}</summary>
      <ul class="prose">${t.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
    </details>`;
}

function sizeField(field: 'people' | 'minutes', value: number, label: string, scene: GuideScene): TemplateResult {
  const { refused, t, onRefuse, onSize } = scene;
  const problem = refused === field;
  const onChange = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).valueAsNumber;
    if (isSize(field, typed)) onSize(field, typed);
    else onRefuse(field);
  };
  return html`<div class="field">
    <label class="small" for=${field}>${label}</label>
    <input id=${field} type="number" min="1" max=${most[field]} inputmode="numeric" .value=${String(value)} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${field}-problem` : nothing} @change=${onChange} />
    ${problem ? html`<p class="small alert" id="${field}-problem" role="alert">${t.refused(say(most[field], scene))}</p>` : nothing}
  </div>`;
}
