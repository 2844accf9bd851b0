import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { BoardGroup } from '../domain/commitment-board.js';
import type { ShownStatus } from '../domain/status.js';
import { badgeStyles } from './badge-styles.js';

type Badge = ShownStatus | BoardGroup;

/** What is drawn inside the circle: how much of it is done, so that a status can be told without its colour. */
const glyphs: Record<Badge, TemplateResult> = {
  'not-reported': svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/>`,
  'not-started': svg`<circle cx="8" cy="8" r="6.25"/>`,
  limited: svg`<circle cx="8" cy="8" r="6.25"/><path class="fill" d="M8 8V3.5A4.5 4.5 0 0 1 12.5 8Z"/>`,
  substantial: svg`<circle cx="8" cy="8" r="6.25"/><path class="fill" d="M8 8V3.5A4.5 4.5 0 1 1 3.5 8Z"/>`,
  complete: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
  'no-evidence': svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="3 2.2"/><path d="M8 4.8v3.8M8 10.6v.6"/>`,
  withdrawn: svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.5 5.5 5 5"/>`,
};

/** A status as glyph, word and colour together. */
export function statusBadge(status: Badge, word: string): TemplateResult {
  return html`<span class="badge status ${status}" part="status"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[status]}</svg>${word}</span>`;
}

export const statusStyles = css`
  ${badgeStyles}
  .limited {
    --_status: var(--_limited);
  }
  .substantial {
    --_status: var(--_substantial);
  }
  .complete {
    --_status: var(--_complete);
  }
`;
