import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ImplementationVerdict } from '../../domain/implementation-time.js';

/** Told apart without colour: a check, a cross, a question. */
const glyphs: Record<ImplementationVerdict, TemplateResult> = {
  met: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="cut" d="m5 8.2 2.1 2.1L11 6.2"/>`,
  short: svg`<path d="M8 1.9 14.4 13.4H1.6Z"/><path d="M8 6.2v3.4M8 11.4v.3"/>`,
  depends: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 1.6"/><path d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M8 11.2v.3"/>`,
};

/** A verdict as glyph, words and colour together. */
export function verdictBadge(verdict: ImplementationVerdict, words: string): TemplateResult {
  return html`<span class="verdict ${verdict}" part="verdict"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[verdict]}</svg><span>${words}</span></span>`;
}
