import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { CalledWorkshop, WorkshopState } from '../../domain/workshops.js';
import type { WorkshopsView } from './workshops-settings.js';

/** What is drawn beside the words, so that a state can be told without its colour. */
const glyphs: Record<WorkshopState, TemplateResult> = {
  open: svg`<circle cx="8" cy="8" r="6.25"/><circle class="fill" cx="8" cy="8" r="3"/>`,
  full: svg`<circle class="fill" cx="8" cy="8" r="6.25"/>`,
  'not-yet': svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.5V8l2.4 1.6"/>`,
  closed: svg`<circle cx="8" cy="8" r="6.25"/><path d="M4.5 8h7"/>`,
  announced: svg`<circle cx="8" cy="8" r="6.25"/>`,
  'under-way': svg`<circle cx="8" cy="8" r="6.25"/><path class="fill" d="M6.5 5v6l4.5-3Z"/>`,
  held: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
  cancelled: svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.5 5.5 5 5m0-5-5 5"/>`,
  undated: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5"/>`,
};

/** Where a workshop stands, as glyph and words. */
export function workshopBadge({ state }: Pick<CalledWorkshop, 'state'>, { t }: Pick<WorkshopsView, 't'>): TemplateResult {
  return html`<span class="badge is-${state}" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[state]}</svg>${t.states[state]}</span>`;
}
