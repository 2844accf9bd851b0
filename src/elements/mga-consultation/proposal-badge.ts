import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProposalState } from '../../domain/consultation.js';

/** What is drawn for each state, so that it can be told without its colour. */
const glyphs: Record<ProposalState, TemplateResult> = {
  received: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.5V8l2.4 1.6"/>`,
  accepted: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="over" d="m5 8.2 2.1 2.1L11 6.2"/>`,
  partly: svg`<circle cx="8" cy="8" r="6.25"/><path class="fill" d="M8 3.5a4.5 4.5 0 0 1 0 9Z"/>`,
  'already-done': svg`<circle cx="8" cy="8" r="6.25"/><path d="m5 8.2 2.1 2.1L11 6.2"/>`,
  'not-accepted': svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"/>`,
  'out-of-scope': svg`<circle cx="8" cy="8" r="6.25"/><path d="M5 8h5.4M8.2 5.6 10.6 8l-2.4 2.4"/>`,
  duplicate: svg`<circle cx="6" cy="8" r="4.25"/><circle cx="10" cy="8" r="4.25"/>`,
  withdrawn: svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.5 5.5 5 5"/>`,
  retired: svg`<circle cx="8" cy="8" r="6.25"/><path d="M4.8 8h6.4"/>`,
};

/** Where a proposal stands: glyph, word and colour together. */
export function proposalBadge(state: ProposalState, words: unknown): TemplateResult {
  return html`<span class="standing ${state}" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[state]}</svg><span>${words}</span></span>`;
}

export const proposalBadgeStyles = css`
  .standing {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 600;
  }
  .standing svg {
    flex: none;
    align-self: start;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.18em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    color: var(--_standing, var(--_not-started));
    forced-color-adjust: auto;
  }
  .standing .fill {
    fill: currentColor;
  }
  .standing .over {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .standing:is(.accepted, .already-done) {
    --_standing: var(--_complete);
  }
  .standing.partly {
    --_standing: var(--_substantial);
  }
  .standing.pending {
    --_standing: var(--_limited);
  }
`;
