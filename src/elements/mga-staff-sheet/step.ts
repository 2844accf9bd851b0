import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { staffSheetMessages } from '../../i18n/staff-sheet.js';
import { heading } from '../../ui/heading.js';
import type { SheetDesk } from './sheet-desk.js';

/** One of the steps, with its number and name. */
export function step(desk: SheetDesk, number: number, name: string, content: unknown): TemplateResult {
  const t = desk.page.messages(staffSheetMessages);
  return html`<section class="step" part="step" aria-labelledby="step-${number}">
    <div id="step-${number}">${heading(desk.host.headingLevel + 1, html`<span class="ordinal" aria-hidden="true">${number}</span><span class="visually-hidden">${t.step(number)}: </span>${name}`, 'subheading')}</div>
    ${content}
  </section>`;
}
