import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Verdict } from '../../domain/plan-summary.js';

/** Each verdict has a shape of its own, so that it can be told without its colour: tick, cross, clock, question, dash. */
const glyphs: Record<Verdict, TemplateResult> = {
  met: svg`<circle class="fill" cx="8" cy="8" r="7"/><path class="cut" d="m4.8 8.3 2.2 2.2 4.2-4.6"/>`,
  'not-met': svg`<path class="fill" d="M4.6 1h6.8L15 4.6v6.8L11.4 15H4.6L1 11.4V4.6Z"/><path class="cut" d="m5.5 5.5 5 5m0-5-5 5"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.2V8l2.6 1.7"/>`,
  'no-data': svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2"/><path d="M6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1M8 11.2v.3"/>`,
  'not-measured': svg`<path d="M3.5 8h9"/>`,
};

/** A verdict as glyph, word and colour together. */
export function verdictBadge(verdict: Verdict, word: string): TemplateResult {
  return html`<span class="verdict ${verdict}" part="verdict"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[verdict]}</svg>${word}</span>`;
}

export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_verdict, var(--_muted));
  }
  .verdict svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    forced-color-adjust: auto;
  }
  .verdict .fill {
    fill: currentColor;
    stroke: none;
  }
  .verdict .cut {
    stroke: var(--_surface);
    stroke-width: 1.8;
  }
  .verdict.met {
    --_verdict: var(--_complete);
  }
  .verdict.not-met {
    --_verdict: var(--_alert);
  }
  .verdict.pending {
    --_verdict: var(--_accent);
  }
  @media (forced-colors: active) {
    .verdict .cut {
      stroke: Canvas;
    }
  }
`;
