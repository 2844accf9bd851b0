import { noChange } from 'lit';
import type { ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Bars } from '../figure/bars.js';
import { Part } from '../part.js';
import type { BarChart } from './bar-chart.js';
import { chartLook, forcedColors } from './chart-look.js';

const part = new Part(() => import('./bar-chart.js'));

/**
 * Keeps a chart of bars in an element of the template: fetches the chart's code when the place is first in view, draws, draws again when the bars
 * or the look of the page change, and clears up when the place leaves the page. When the code cannot be had the place is hidden and nothing is
 * said: the table beside it is the content.
 */
class BarsChart extends AsyncDirective {
  #place: HTMLElement | undefined;
  #bars: Bars | undefined;
  #chart: BarChart | undefined;
  #view: IntersectionObserver | undefined;

  override render(_bars: Bars): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [bars]: [Bars]): typeof noChange {
    this.#bars = bars;
    // Set before anything is drawn, so that the box is the same from the first frame on.
    (element as HTMLElement).style.setProperty('--_bars', String(bars.categories.length * (bars.series.length + 0.5)));
    if (this.#place !== element) this.#watch(element as HTMLElement);
    else this.#redraw();
    return noChange;
  }

  protected override disconnected(): void {
    this.#view?.disconnect();
    this.#place?.removeEventListener('transitionend', this.#redraw);
    forcedColors.removeEventListener('change', this.#redraw);
    this.#chart?.destroy();
    this.#place?.replaceChildren();
    this.#view = this.#chart = undefined;
  }

  protected override reconnected(): void {
    if (this.#place) this.#watch(this.#place);
  }

  #watch(place: HTMLElement): void {
    this.#place = place;
    place.hidden = false;
    this.#view = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#view?.disconnect();
      part.load().then(this.#draw).catch(() => (place.hidden = true));
    });
    this.#view.observe(place);
    // Its style sheet lets the colour change over a moment too short to see, so that a change from any side (the system's, a switch of the
    // page's own) is told here.
    place.addEventListener('transitionend', this.#redraw);
    forcedColors.addEventListener('change', this.#redraw);
  }

  readonly #redraw = (): void => {
    if (this.#chart) this.#draw();
  };

  readonly #draw = (): void => {
    if (!part.contents || !this.isConnected || !this.#place || !this.#bars) return;
    const look = chartLook(this.#place);
    if (this.#chart) this.#chart.update(this.#bars, look);
    else this.#chart = part.contents.drawBars(this.#place.appendChild(document.createElement('canvas')), this.#bars, look);
  };
}

/** For an element of a template that is to hold a chart: `<div class="plot" aria-hidden="true" ${barsChart(bars)}></div>`; see `chartPlace`. */
export const barsChart = directive(BarsChart);
