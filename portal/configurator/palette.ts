import { blend, contrast, nearestColour } from './colour.js';

/** The colours of a page and of the widgets on it, each `#rrggbb`. */
export interface Palette {
  /** Links, focus, what is selected. */
  readonly accent: string;
  /** The page behind the widget. */
  readonly surface: string;
  readonly text: string;
}

/** Colours for a light page and, when the page has them too, for a dark one. */
export interface Palettes {
  readonly light: Palette;
  readonly dark?: Palette;
}

/** What the widgets look like when nobody says anything (docs/theming.md). */
export const usualPalettes: Required<Palettes> = {
  light: { accent: '#006fb3', surface: '#ffffff', text: '#1c2127' },
  dark: { accent: '#7cc0ee', surface: '#171b20', text: '#eef1f4' },
};

/** Least contrast of text (WCAG 2.2, 1.4.3) and of lines and what is drawn (1.4.11). */
export const leastForText = 4.5;
export const leastForLines = 3;

/** Secondary text is this much of the text's colour (`--mga-color-muted`). */
const secondary = 0.82;

/** What was measured of one colour on the page's own. */
export interface ContrastVerdict {
  readonly colour: 'accent' | 'text' | 'secondary';
  /** 1 to 21, rounded down to a tenth, so that what is said never passes for more. */
  readonly ratio: number;
  /** Enough for text; enough for lines only; enough for nothing. */
  readonly enough: 'text' | 'lines' | 'nothing';
  /** The most similar colour that can be read, to take the place of `accent` or, for secondary text, of `text`; absent when it can be already, or no colour can. */
  readonly instead?: string;
}

const enoughOf = (ratio: number): ContrastVerdict['enough'] => (ratio >= leastForText ? 'text' : ratio >= leastForLines ? 'lines' : 'nothing');

/** How well a palette can be read: the accent as text and lines, the text, and secondary text, which is a shade of it. */
export function contrastVerdicts({ accent, surface, text }: Palette): ContrastVerdict[] {
  const verdict = (colour: ContrastVerdict['colour'], chosen: string, seen: (chosen: string) => string): ContrastVerdict => {
    const ratio = contrast(seen(chosen), surface);
    const enough = enoughOf(ratio);
    const instead = enough === 'text' ? undefined : nearestColour(chosen, (tried) => contrast(seen(tried), surface) >= leastForText);
    return { colour, ratio: Math.floor(ratio * 10) / 10, enough, ...(instead !== undefined && { instead }) };
  };
  const muted = (tried: string): string => blend(tried, surface, secondary);
  return [verdict('accent', accent, (tried) => tried), verdict('text', text, (tried) => tried), verdict('secondary', text, muted)];
}

/** White or black on the accent, whichever is read better: one of them always has 4.5 : 1. */
const onAccent = (accent: string): string => (contrast('#ffffff', accent) >= contrast('#000000', accent) ? '#ffffff' : '#000000');

/** The custom properties of a palette, by name. */
export const paletteTokens = ({ accent, surface, text }: Palette): [name: string, value: string][] => [
  ['--mga-color-accent', accent],
  ['--mga-color-on-accent', onAccent(accent)],
  ['--mga-color-surface', surface],
  ['--mga-color-text', text],
];
