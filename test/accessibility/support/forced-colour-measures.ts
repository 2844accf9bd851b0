import { composedElements, controls, isDrawn } from '../../support/composed-tree.js';
import { behind, contrast, inside, overBehind } from './paint.js';

const words = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;

/** Whether a border can be seen against what is behind. */
function hasBorder(element: Element, pseudo?: string): boolean {
  const style = getComputedStyle(element, pseudo);
  return (['Top', 'Bottom', 'Left', 'Right'] as const).some(
    (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && contrast(overBehind(element, style[`border${side}Color`]), behind(element)) > 1.5,
  );
}

/** A link is told by its line, a field or a button by its edge or by being the browser's own. */
function isTold(control: HTMLElement): boolean {
  const style = getComputedStyle(control);
  // A link has the colour the browser gives to links, which nothing else has.
  if (control.localName === 'a') return true;
  if (control.matches('button.link')) return style.textDecorationLine.includes('underline') || hasBorder(control);
  if (control.localName === 'summary' || control.matches('[tabindex]')) return true;
  if (control.matches('input[type="radio"], input[type="checkbox"], input[type="range"]') && style.appearance !== 'none') return true;
  return hasBorder(control) || control.getBoundingClientRect().width <= 2 || style.textDecorationLine.includes('underline');
}

/** How something looks but for its background. */
function look(element: Element): string {
  const style = getComputedStyle(element);
  const drawn = (['::before', '::after'] as const).map((pseudo) => getComputedStyle(element, pseudo)).map(({ content, borderTopStyle, borderTopWidth }) => `${content} ${borderTopStyle} ${borderTopWidth}`);
  return [style.color, style.borderTopWidth, style.borderTopStyle, style.borderTopColor, style.borderBlockEndColor, style.borderBlockEndWidth, style.outlineStyle, style.outlineWidth, style.fontWeight, style.textDecorationLine, ...drawn].join(' ');
}

/** What is drawn for a radio button that is itself not. */
const drawnFor = (control: Element): Element => (control.getBoundingClientRect().width <= 2 ? (control.nextElementSibling ?? control) : control);
const isChosen = (control: Element): boolean => control.matches(':checked, [aria-pressed="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"])');
const isNative = (control: Element): boolean => drawnFor(control) === control && control.matches('input') && getComputedStyle(control).appearance !== 'none';

/** Chosen things that look like those that are not, but for a background. */
function unseenChoices(root: HTMLElement): string[] {
  const choices = [...composedElements(root)].filter((each) => each.matches('input[type="radio"], [aria-pressed], [role="gridcell"][aria-selected]') && !isNative(each) && isDrawn(drawnFor(each)));
  const chosen = choices.filter(isChosen);
  return chosen.flatMap((control) => {
    const other = choices.find((each) => !isChosen(each) && each.localName === control.localName && each.getAttribute('name') === control.getAttribute('name'));
    const inner = (each: Element): string => [drawnFor(each), ...drawnFor(each).querySelectorAll('*')].map(look).join('|');
    return other && inner(other) === inner(control) ? [`${words(drawnFor(control))} looks as if it were not chosen`] : [];
  });
}

/** Boxes without words that are only a background, which is taken away. */
function lostBoxes(root: HTMLElement): string[] {
  return [...composedElements(root)].filter((element) => {
    if (!isDrawn(element) || element.childNodes.length > 0 || element.matches('input, select, textarea, canvas, br, wbr, col, slot, svg, svg *, iframe')) return false;
    const { width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || width * height > 40_000 || element.matches('td, th')) return false;
    // An empty place in a grid was never drawn.
    return !hasBorder(element) && (element.attributes.length > 0 || getComputedStyle(element).position !== 'static') && contrast(inside(element), behind(element)) < 1.5 && !['::before', '::after'].some((pseudo) => getComputedStyle(element, pseudo).content !== 'none');
  }).map((element) => `${words(element)} is not to be seen`);
}

/** What is not to be told apart when the browser chooses the colours. */
export function forcedColourFaults(root: HTMLElement): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
  return [...controls(root).filter((control) => !isTold(control)).map((control) => `${words(control)} has no edge`), ...unseenChoices(root), ...lostBoxes(root)];
}
