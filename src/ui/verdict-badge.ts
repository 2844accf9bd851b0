import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { badgeStyles } from './badge-styles.js';

/**
 * Whether a target is met. "No data" is neither, nor are "depends" (the data are not exact enough to tell), "pending" (there is still time) and
 * "not measured" (nobody has set a target).
 */
export type Verdict = 'met' | 'not-met' | 'pending' | 'depends' | 'no-data' | 'not-measured';

const glyphs: Record<Verdict, TemplateResult> = {
  met: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
  'not-met': svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.5 5.5 5 5m0-5-5 5"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.2V8l2.6 1.7"/>`,
  depends: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 1.6"/><path d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M8 11.2v.3"/>`,
  'no-data': svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  'not-measured': svg`<path d="M3.5 8h9"/>`,
};

/** A verdict as glyph, word and colour together. */
export function verdictBadge(verdict: Verdict, word: string): TemplateResult {
  return html`<span class="badge verdict ${verdict}" part="verdict"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[verdict]}</svg>${word}</span>`;
}

export const verdictStyles = css`
  ${badgeStyles}
  .verdict {
    --_status: var(--_not-started);
  }
  .verdict.met {
    --_status: var(--_complete);
  }
  .verdict.not-met {
    --_status: var(--_alert);
  }
  .verdict.pending {
    --_status: var(--_accent);
  }
`;
