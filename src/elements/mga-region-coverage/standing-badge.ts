import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { RegionStanding, WorkshopStanding } from '../../domain/workshop-coverage.js';
import { badgeStyles } from '../../ui/badge-styles.js';

/** Told by their shape, without colour: a check, a clock, an empty ring, a struck ring, a question. */
const glyphs: Record<RegionStanding | WorkshopStanding, TemplateResult> = {
  held: svg`<circle class="fill" cx="8" cy="8" r="6.25"/><path class="check" d="m5 8.2 2.1 2.1L11 6.2"/>`,
  scheduled: svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.2V8l2.5 1.6"/>`,
  none: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.6 2.3"/>`,
  cancelled: svg`<circle cx="8" cy="8" r="6.25"/><path d="m3.7 12.3 8.6-8.6"/>`,
  undated: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="1 2.3"/><path d="M8 4.8v3.8M8 10.6v.6"/>`,
};

/** Whether a workshop was held, or a region had one, as glyph, word and colour together. */
export function standingBadge(standing: RegionStanding | WorkshopStanding, word: string): TemplateResult {
  return html`<span class="badge standing ${standing}" part="standing"><svg viewBox="0 0 16 16" aria-hidden="true">${glyphs[standing]}</svg>${word}</span>`;
}

export const standingStyles = css`
  ${badgeStyles}
  .standing {
    --_status: var(--_not-started);
  }
  .standing.held {
    --_status: var(--_complete);
  }
  .standing.scheduled {
    --_status: var(--_accent);
  }
  .standing:is(.none, .undated, .cancelled) {
    color: var(--_muted);
    font-weight: 400;
  }
`;
