// What the eye and the hand need of a page, measured in it: put into a page as a script, it gives `window.measures`.
import { composedElements, controls, deepActiveElement, isDrawn, readableText } from '../../support/composed-tree.js';
import { overflowing } from '../../support/element-contract.js';
import { textFaults } from '../../support/text-faults.js';
import { edgeFaults } from './edge-measures.js';
import { forcedColourFaults } from './forced-colour-measures.js';
import { around } from './paint.js';

const words = (element: Element): string => `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className}` : ''} "${((element as HTMLInputElement).labels?.[0] ?? element).textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;

/** Whether something is a control's own: itself, inside it, or the label that stands for it. */
function isOwn(hit: Element, control: HTMLElement): boolean {
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  for (let each: Element | null = hit; each; each = around(each)) if (each === control || labels.includes(each as HTMLLabelElement)) return true;
  return false;
}

/** What is drawn in front at a point, inside whatever shadow roots. */
function topmost(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** What is drawn for a control that is itself only for screen readers. */
const drawnFor = (control: HTMLElement): HTMLElement => (control.getBoundingClientRect().width <= 2 ? ((control.nextElementSibling as HTMLElement | null) ?? (control as HTMLInputElement).labels?.[0] ?? control) : control);

/** What keeps the focus from being seen where it is now; undefined when it is seen. */
function focusFault(): string | undefined {
  const focused = deepActiveElement() as HTMLElement | null;
  if (!focused || focused === document.body) return 'the focus is lost';
  const shown = drawnFor(focused);
  // The button inside a date field is the browser's own, and so is its ring.
  if (focused.matches('input[type="date"]') && !focused.matches(':focus-visible')) return undefined;
  // A card that is one link is outlined by what the link stretches over it, or outlines itself.
  const outlines = [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(shown, pseudo));
  for (let each = around(shown); each; each = around(each)) outlines.push(getComputedStyle(each));
  // What only a script gives the focus to, to have it read, is no control.
  const isControl = focused.tabIndex >= 0;
  if (isControl && !outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)) return `${words(focused)} has no outline`;
  // A link may begin at the end of a line: its first line is looked at.
  const [{ left, right, top, bottom } = shown.getBoundingClientRect()] = shown.getClientRects();
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${words(focused)} is out of view`;
  const hit = topmost(x, y);
  return hit && isOwn(hit, focused) ? undefined : `${words(focused)} is behind ${hit ? words(hit) : 'nothing'}`;
}

/** What something is called: by its label, by what it says that it is called after, or by its words. Firefox also stops at what scrolls, which is a region with a name. */
function nameOf(element: Element): string {
  const named = element.getAttribute('aria-labelledby');
  const label = (element as HTMLInputElement).labels?.[0] ?? (named && (element.getRootNode() as ShadowRoot).getElementById(named));
  return (element.getAttribute('aria-label') ?? readableText(label || element)).trim();
}

/** The name of what has the focus; empty when nothing has. */
function focusName(): string {
  const focused = deepActiveElement();
  return focused && focused !== document.body ? nameOf(focused) : '';
}

let stops = 0;
const keys = new WeakMap<Element, number>();

/** Where the focus is: its name and place, and what keeps it from being seen. */
function focusStop(): { key: number; name: string; fault?: string; place: string; top: number; left: number } {
  const focused = deepActiveElement()!;
  if (!keys.has(focused)) keys.set(focused, (stops += 1));
  const { top, left } = drawnFor(focused as HTMLElement).getBoundingClientRect();
  const root = focused.getRootNode();
  // Going on may have scrolled the page, or a box in it.
  let scrolled = 0;
  for (let each: Element | null = focused; each; each = around(each)) scrolled += each.scrollTop;
  return { key: keys.get(focused)!, name: focusName(), fault: focusFault(), place: root instanceof ShadowRoot ? root.host.localName : 'page', top: top + scrolled, left };
}

/** What stands in live regions. */
const announced = (): string => [...composedElements(document.body)].filter((element) => element.matches('[role="status"], [role="alert"], [aria-live]')).map((element) => readableText(element)).filter(Boolean).join(' / ');
const read = (): string => readableText(document.body);

/** Every control in turn: what keeps it from being seen when it has the focus. */
function focusFaults(root: HTMLElement): string[] {
  return controls(root).flatMap((control) => {
    control.focus({ focusVisible: true });
    return deepActiveElement() === control ? (focusFault() ?? []) : [];
  });
}

/** What moves by itself or by transition, and places to which scrolling is animated. */
function motions(root: HTMLElement): string[] {
  const seconds = (list: string): number => Math.max(...list.split(',').map(parseFloat));
  const found: string[] = document.getAnimations().map((animation) => `${animation.id || 'an animation'} runs`);
  for (const element of [document.documentElement, ...composedElements(root)]) {
    for (const pseudo of [undefined, '::before', '::after']) {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
      if (seconds(transitionDuration) > 0.001 || (animationName !== 'none' && seconds(animationDuration) > 0)) found.push(`${words(element)}${pseudo ?? ''} moves`);
      if (scrollBehavior !== 'auto') found.push(`${words(element)} scrolls smoothly`);
    }
  }
  return found;
}

/** Parts that stay in view while the rest scrolls and take more than a third of its height. */
function tallStickyParts(root: HTMLElement): string[] {
  return [...composedElements(root)]
    .filter((element) => isDrawn(element) && element.localName !== 'dialog' && ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
    .map((element) => `${words(element)} stays in view and is ${Math.round(element.getBoundingClientRect().height)} px of ${innerHeight}`);
}

/** Text that can't be read, parts outside, and a page that scrolls sideways. */
function layoutFaults(root: HTMLElement): string[] {
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  // A page is looked at with the widgets in it.
  const wholes = root.shadowRoot ? [root] : [root, ...[...composedElements(root)].filter(({ shadowRoot }) => shadowRoot)];
  const ofText = wholes.flatMap((whole) => {
    // An open dialog lies on the rest on purpose.
    const hasDialog = whole.shadowRoot?.querySelector('dialog[open]');
    return textFaults(whole, window).filter((fault) => !hasDialog || !fault.includes(' lies on '));
  });
  return [...ofText, ...overflowing(root).filter((part) => !part.startsWith('dialog.')), ...(sideways > 0 ? [`the page scrolls ${sideways} px sideways`] : [])];
}

/** The letters of the paragraphs of a widget or a page, in CSS pixels: tells whether larger text took effect. */
const textSize = (root: HTMLElement): number => parseFloat(getComputedStyle(root.shadowRoot?.querySelector('[part~="base"]') ?? root).fontSize);

const measures = { focusFaults, focusName, focusStop, announced, read, motions, tallStickyParts, layoutFaults, edgeFaults, forcedColourFaults, textSize };

declare global {
  interface Window {
    measures: typeof measures;
  }
}
window.measures = measures;
