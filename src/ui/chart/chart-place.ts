import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { hasBars, type Bars, type BarSeries } from '../figure/bars.js';
import { patternPaths, patternStroke, patternTile } from '../figure/pattern.js';
import { barsChart } from './bars-chart.js';

/**
 * A chart of bars with its legend. It decorates the table that has to stand beside it, so none of it is read aloud, and it is not printed: a
 * canvas keeps the colours and the width of the screen. Nothing is drawn when there is no bar.
 */
export function chartPlace(bars: Bars): TemplateResult | typeof nothing {
  if (!hasBars(bars)) return nothing;
  return html`<div class="chart no-print" part="chart" aria-hidden="true">
    ${bars.series.length > 1 ? html`<ul class="plain legend small">${bars.series.map(legendEntry)}</ul>` : nothing}
    <div class="plot" ${barsChart(bars)}></div>
  </div>`;
}

/** Where the four tiles of a swatch lie. */
const tiles = [0, patternTile].flatMap((x) => [0, patternTile].map((y) => `translate(${x} ${y})`));

function legendEntry({ name, token, pattern }: BarSeries): TemplateResult {
  const lines = patternPaths[pattern];
  return html`<li>
    <svg class="swatch ${token.slice(3)} ${pattern}" viewBox="0 0 ${2 * patternTile} ${2 * patternTile}">
      <rect width=${2 * patternTile} height=${2 * patternTile}></rect>
      ${lines ? tiles.map((place) => svg`<path d=${lines} transform=${place} stroke-width=${patternStroke(pattern)}></path>`) : nothing}
    </svg>
    ${name}
  </li>`;
}

export const chartStyles = css`
  .chart {
    margin-block-end: var(--_space);
  }
  .chart:has(> .plot[hidden]) {
    display: none;
  }
  .plot {
    position: relative;
    block-size: calc(var(--_bars) * 1.55em + 1em);
    max-inline-size: 48em;
    overflow: hidden;
    transition: color 1ms;
  }
  .plot canvas {
    position: absolute;
    inset: 0;
  }
  .plot span {
    forced-color-adjust: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.5em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .swatch {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1px solid;
    color: var(--_accent);
    fill: var(--_surface);
    stroke: currentColor;
    stroke-linecap: round;
    forced-color-adjust: auto;
  }
  .swatch rect {
    stroke: none;
  }
  .swatch.solid {
    fill: currentColor;
  }
  .swatch.limited {
    color: var(--_limited);
  }
  .swatch.complete {
    color: var(--_complete);
  }
  .swatch.not-started {
    color: var(--_not-started);
  }
`;
