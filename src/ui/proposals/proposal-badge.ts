import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProposalState } from '../../domain/consultation.js';
import { badgeStyles } from '../badge-styles.js';

/** What is drawn for each state, so that it can be told without its colour. */
const glyphs: Record<ProposalState, TemplateResult> = {
  received: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.5V8l2.4 1.6"/>`,
  accepted: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
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
  return html`<span class="badge proposal ${state}" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[state]}</svg><span>${words}</span></span>`;
}

export const proposalBadgeStyles = css`
  ${badgeStyles}
  /* The words may take several lines: the glyph stays at the first. */
  .proposal {
    align-items: baseline;
  }
  .proposal svg {
    align-self: start;
    margin-block-start: 0.18em;
  }
  .proposal:is(.accepted, .already-done) {
    --_status: var(--_complete);
  }
  .proposal.partly {
    --_status: var(--_substantial);
  }
  .proposal.pending {
    --_status: var(--_limited);
  }
`;
