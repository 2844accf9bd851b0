import type { SeriesToken } from '../figure/bars.js';

/** What a chart takes from the page: a canvas knows nothing of style sheets. Colours are as the browser resolved them. */
export interface ChartLook {
  text: string;
  line: string;
  /** What lies under the lines of a pattern. */
  background: string;
  colors: Record<SeriesToken, string>;
  font: { family: string; size: number };
  /** Whether bars grow from right to left. */
  rtl: boolean;
}

const tokens: readonly SeriesToken[] = ['--_accent', '--_limited', '--_complete', '--_not-started'];

/** Whether the system's colours are imposed on the page. */
export const forcedColors = matchMedia('(forced-colors: active)');

/**
 * Reads the look at a place of the page. A token may hold `light-dark()` or `currentColor`, which only a property resolves, so each is given to
 * the `color` of a probe for a moment. With forced colours there are two: bars are then told apart by their patterns.
 */
export function chartLook(place: HTMLElement): ChartLook {
  const probe = place.appendChild(document.createElement('span'));
  const resolve = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const { fontFamily, fontSize, direction } = getComputedStyle(place);
  const forced = forcedColors.matches;
  const text = resolve(forced ? 'CanvasText' : 'inherit');
  const look: ChartLook = {
    text,
    line: forced ? text : resolve('var(--_control)'),
    background: resolve(forced ? 'Canvas' : 'var(--_surface)'),
    colors: Object.fromEntries(tokens.map((token) => [token, forced ? text : resolve(`var(${token})`)])) as ChartLook['colors'],
    font: { family: fontFamily, size: parseFloat(fontSize) * 0.875 },
    rtl: direction === 'rtl',
  };
  probe.remove();
  return look;
}
