import { composedElements, isDrawn } from '../../support/composed-tree.js';
import { behind, contrast, inside, overBehind } from './paint.js';

/** What has to be told from what is around it: edges of what is filled in or pressed, and marks that mean something. */
const fields = 'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea';
const buttons = 'button:not(.link), .button';
const marks = '.segments span, .track .bar, .track .mark-due, .piece, .part, .key, .strip .band, .gauge span';

const least = 3;

/** A button of words alone, without an edge for anybody, is told by its words. */
const isWords = (element: Element): boolean => element.matches(buttons) && getComputedStyle(element).borderTopStyle === 'none' && getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)';

/** The best contrast of an element with what is behind it, by its edge or its filling. */
function bestContrast(element: Element): number {
  const style = getComputedStyle(element);
  const sides = (['Top', 'Bottom'] as const).filter((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
  const background = behind(element);
  return Math.max(contrast(inside(element), background), ...sides.map((side) => contrast(overBehind(element, style[`border${side}Color`]), background)));
}

/** The lines of a glyph, by their colour. */
function glyphContrast(glyph: Element): number {
  return contrast(overBehind(glyph, getComputedStyle(glyph).color), behind(glyph));
}

/** Parts whose contrast with what is around them is below 3 : 1 (WCAG 2.2, 1.4.11), and the least of all. */
export function edgeFaults(root: HTMLElement): { faults: string[]; least: number; measured: number } {
  const drawn = [...composedElements(root)].filter((element) => isDrawn(element) && element.getBoundingClientRect().width > 2);
  const ofParts = drawn.filter((element) => element.matches(`${fields}, ${buttons}, ${marks}`) && !element.matches(':disabled, [aria-disabled="true"]') && !isWords(element)).map((element) => [element, bestContrast(element)] as const);
  const ofGlyphs = drawn.flatMap((element) => [...element.querySelectorAll(':scope > svg')]).map((glyph) => [glyph, glyphContrast(glyph)] as const);
  const all = [...ofParts, ...ofGlyphs];
  const faults = all.filter(([, ratio]) => ratio < least).map(([element, ratio]) => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}" ${ratio.toFixed(2)}`);
  return { faults, least: Math.min(...all.map(([, ratio]) => ratio)), measured: all.length };
}
