import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { walkInsOf } from '../../domain/attendance-marks.js';
import { staffAttendanceMessages } from '../../i18n/staff-attendance.js';
import type { AttendanceKeeper } from '../../ui/attendance-keeper.js';
import { heading } from '../../ui/heading.js';
import type { AttendanceDesk } from './attendance-desk.js';

/** Most people of a sector. */
const most = 100_000;

/** How many came without a registration, by sector: a number, and a step up or down for who counts at the door. */
export function walkInFields({ page, host }: AttendanceDesk, keeper: AttendanceKeeper): TemplateResult {
  const t = page.messages(staffAttendanceMessages);
  const field = ({ id, name }: { id: string; name: string }): TemplateResult => {
    const counted = (): number => walkInsOf(keeper.sheet, id, keeper.pending);
    const count = counted();
    const set = (people: number): void => keeper.count(id, Math.min(most, Math.max(0, people)));
    const onChange = (event: Event): void => {
      const written = (event.target as HTMLInputElement).valueAsNumber;
      set(Number.isInteger(written) ? written : counted());
    };
    return html`<li class="sector" part="sector">
      <label for="walk-in-${id}" id="sector-${id}">${name}</label>
      <span class="steps">
        <button type="button" id="fewer-${id}" aria-labelledby="fewer-${id} sector-${id}" aria-disabled=${String(count === 0)} @click=${() => set(counted() - 1)}><span class="visually-hidden">${t.fewer}: </span><span aria-hidden="true">−</span></button>
        <input id="walk-in-${id}" type="number" inputmode="numeric" min="0" max=${most} .value=${live(String(count))} @change=${onChange} />
        <button type="button" id="more-${id}" aria-labelledby="more-${id} sector-${id}" @click=${() => set(counted() + 1)}><span class="visually-hidden">${t.more}: </span><span aria-hidden="true">+</span></button>
      </span>
    </li>`;
  };
  return html`<section part="walk-ins" aria-labelledby="walk-ins">
    <div id="walk-ins">${heading(host.headingLevel + 1, t.walkIns, 'subheading')}</div>
    <p class="small muted">${t.walkInsIntro}</p>
    <ul class="plain sectors" role="list">${keeper.sheet.choices.sectors.map(field)}</ul>
  </section>`;
}
