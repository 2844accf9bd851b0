import type { Choice } from './choice.js';
import { type Palette, paletteTokens } from './palette.js';
import { chosenAttributes } from './snippet-html.js';

/** What the page in the preview's frame is made to show. */
export interface PreviewSettings {
  readonly choice: Choice;
  /** Whether the widget sends something: then it is only looked at. */
  readonly sends: boolean;
  /** Language of the page it is on, BCP 47. */
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  /** Colours of one's own; the usual ones when absent. */
  readonly palette?: Palette;
}

const tokenNames = paletteTokens({ accent: '#000000', surface: '#000000', text: '#000000' }).map(([name]) => name);

/** Shows a choice on the preview's page, which is of this same site. What was there and is the same widget stays, so that nothing flickers. */
export function drawPreview(page: Document, { choice, sends, language, scheme, palette }: PreviewSettings): void {
  const root = page.documentElement;
  root.lang = choice.language ?? language;
  root.style.setProperty('color-scheme', scheme);
  const tokens = new Map(palette ? paletteTokens(palette) : []);
  for (const name of tokenNames) root.style.setProperty(name, tokens.get(name) ?? null);

  let widget = page.querySelector(choice.tag);
  if (!widget) {
    widget = page.createElement(choice.tag);
    page.body.replaceChildren(widget);
  }
  widget.toggleAttribute('inert', sends);
  const wanted = new Map(chosenAttributes(choice));
  for (const name of widget.getAttributeNames()) if (name !== 'inert' && !wanted.has(name)) widget.removeAttribute(name);
  for (const [name, value] of wanted) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
}

/** Least a frame is made smaller, so that what is in it can still be told apart; beyond that the place around it scrolls. */
const leastScale = 0.4;

/** Gives the preview's frame the width of a screen, and makes it fit the place it has. @param width in pixels */
export function fitPreview(place: HTMLElement, frame: HTMLIFrameElement, width: number, height: number): void {
  const scale = Math.max(leastScale, Math.min(1, place.clientWidth / width));
  const box = frame.parentElement!;
  frame.style.setProperty('inline-size', `${width}px`);
  frame.style.setProperty('block-size', `${Math.round(height / scale)}px`);
  frame.style.setProperty('transform', `scale(${scale})`);
  box.style.setProperty('inline-size', `${Math.round(width * scale)}px`);
  box.style.setProperty('block-size', `${height}px`);
}
