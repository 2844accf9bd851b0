import { expect } from 'chai';
import { html, render } from 'lit';
import { baseStyles } from '../../src/ui/base-styles.js';
import { chartPlace, chartStyles } from '../../src/ui/chart/chart-place.js';
import { barsOf, type Bars } from '../../src/ui/figure/bars.js';
import type { Figure } from '../../src/ui/figure/figure.js';
import { until } from '../support/element-contract.js';
import { useQuietConsole } from '../support/quiet-console.js';

const figure: Figure = { file: 'x', title: 'x', columns: [{ name: 'Sector' }, { name: 'Personas' }, { name: 'Reuniones' }], rows: [['Academia', 10, 2], ['Ciudadanía', 0, 0], ['ONG', undefined, 1]] };
const bars = (columns: number[], rows = figure.rows): Bars => barsOf({ ...figure, rows }, columns, (value) => (value === undefined ? 'sin información' : String(value)));

describe('a chart of bars', () => {
  useQuietConsole();
  let place: HTMLElement;
  let root: ShadowRoot;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    Object.assign(place.style, { width: '500px', color: '#000000', background: '#ffffff', colorScheme: 'light' });
    root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseStyles.styleSheet!, chartStyles.styleSheet!];
  });

  afterEach(() => {
    render(html``, root);
    place.remove();
    scrollTo(0, 0);
  });

  const show = (shown: Bars) => render(html`<div class="root">${chartPlace(shown)}</div>`, root);
  const plot = () => root.querySelector<HTMLElement>('.plot')!;
  const canvas = () => root.querySelector('canvas');
  const pixels = (): string => {
    const drawn = canvas();
    return drawn && drawn.width > 0 && drawn.height > 0 ? String(drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height).data) : '';
  };
  const drawn = () => until(() => /[1-9]/.test(pixels()), () => `canvas: ${canvas()?.outerHTML ?? 'none'}`);
  /** Colours of the pixels along a row through the first bar. */
  const has = (color: readonly number[]): boolean => {
    const { width, height } = canvas()!;
    const { data } = canvas()!.getContext('2d')!.getImageData(0, 0, width, height);
    for (let at = 0; at < data.length; at += 4) if (color.every((part, index) => Math.abs(data[at + index]! - part) <= 2) && data[at + 3] === 255) return true;
    return false;
  };

  it('is drawn when it is in view, and keeps its box meanwhile', async () => {
    show(bars([1]));
    const before = plot().getBoundingClientRect().height;
    expect(before).to.be.greaterThan(40);
    await drawn();
    expect(plot().getBoundingClientRect().height).to.equal(before);
    expect(canvas()!.getBoundingClientRect().width).to.be.closeTo(plot().clientWidth, 1);
  });

  it('is not drawn before', async () => {
    place.style.marginTop = '3000px';
    show(bars([1]));
    // An observer that comes later hears later: by then the chart has heard that it is out of view.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(plot()));
    // A chart that did not wait would be here once its code is.
    await import('../../src/ui/chart/bar-chart.js');
    await new Promise((resolve) => setTimeout(resolve));
    expect(Boolean(canvas())).to.equal(false);
    place.scrollIntoView();
    await drawn();
  });

  it('is not read aloud, and takes no focus', async () => {
    show(bars([1, 2]));
    await drawn();
    expect(canvas()!.matches('[aria-hidden="true"] *')).to.equal(true);
    expect(root.querySelectorAll('[tabindex], button, a').length).to.equal(0);
  });

  it('has a legend when there are several series, each with a mark of its own', () => {
    show(bars([1, 2]));
    const entries = [...root.querySelectorAll('.legend li')];
    expect(entries.map((entry) => entry.textContent.trim())).to.deep.equal(['Personas', 'Reuniones']);
    expect(new Set(entries.map((entry) => entry.querySelector('svg')!.getAttribute('class'))).size).to.equal(2);
    show(bars([1]));
    expect(root.querySelectorAll('.legend').length).to.equal(0);
  });

  it('takes its colours from the tokens, and again when the page turns dark', async () => {
    show(bars([1]));
    await drawn();
    expect(has([0, 111, 179])).to.equal(true);
    Object.assign(place.style, { colorScheme: 'dark', color: '#ffffff', background: '#000000' });
    await until(() => has([124, 192, 238]), () => 'still light');
    expect(has([0, 111, 179])).to.equal(false);
  });

  it('is drawn anew when what it shows changes', async () => {
    show(bars([1]));
    await drawn();
    const before = pixels();
    const first = canvas();
    show(bars([1], [['Academia', 3, 2], ['Ciudadanía', 9, 0], ['ONG', 1, 1]]));
    await until(() => pixels() !== before, () => 'the same picture');
    expect(canvas() === first).to.equal(true);
  });

  it('goes with the place, and comes back with it', async () => {
    show(bars([1]));
    await drawn();
    render(html``, root);
    expect(Boolean(canvas())).to.equal(false);
    show(bars([1]));
    await drawn();
    expect(root.querySelectorAll('canvas')).to.have.length(1);
  });

  it('draws nothing when there is no bar to draw', () => {
    show(bars([1], [['Academia', undefined, 1]]));
    expect(root.querySelectorAll('.chart').length).to.equal(0);
  });

  it('follows the width of its place', async () => {
    show(bars([1]));
    await drawn();
    place.style.width = '280px';
    await until(() => Math.abs(canvas()!.getBoundingClientRect().width - plot().clientWidth) <= 1 && plot().clientWidth < 300, () => `${canvas()!.getBoundingClientRect().width}`);
  });

  it('runs from the right in a page that does, away from the names', async () => {
    /** Mean place of the pixels of a kind, from the left. */
    const middle = (isOne: (red: number, green: number, blue: number) => boolean): number => {
      const { width, height } = canvas()!;
      const { data } = canvas()!.getContext('2d')!.getImageData(0, 0, width, height);
      const places = Array.from({ length: data.length / 4 }, (_, index) => index).filter((at) => data[at * 4 + 3]! > 200 && isOne(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!));
      return places.reduce((sum, at) => sum + (at % width), 0) / places.length;
    };
    const barsBegin = () => middle((red, green, blue) => red < 10 && Math.abs(green - 111) < 10 && Math.abs(blue - 179) < 10) - middle((red, green, blue) => red + green + blue < 60);
    show(bars([1]));
    await drawn();
    expect(barsBegin()).to.be.greaterThan(0);
    place.dir = 'rtl';
    show(bars([1]));
    await until(() => barsBegin() < 0, () => `${barsBegin()}`);
  });
});
