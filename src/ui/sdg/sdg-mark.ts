import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { sdgColor } from './sdg-colors.js';

/**
 * The number of a goal on its official colour, outlined so that light colours have an edge; hollow and dashed where the goal is not covered. It is
 * a picture: what it says stands beside it in words.
 */
export function sdgMark(goal: number, covered = true): TemplateResult {
  const { fill, ink } = sdgColor(goal);
  return html`<svg class="sdg ${covered ? 'covered' : 'uncovered'}" viewBox="0 0 40 40" aria-hidden="true">
    <rect x="1" y="1" width="38" height="38" rx="4" fill=${covered ? fill : 'none'} />
    <text x="20" y="26.5" text-anchor="middle" fill=${covered ? ink : 'currentColor'}>${goal}</text>
  </svg>`;
}

export const sdgMarkStyles = css`
  .sdg {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    font-size: inherit;
    forced-color-adjust: preserve-parent-color;
  }
  .sdg rect {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .sdg.uncovered rect {
    stroke-dasharray: 4 3;
  }
  .sdg text {
    font-size: 18px;
    font-weight: 700;
  }
`;
