import type { Pattern } from './pattern.js';

/** A filled box. */
export interface Rectangle {
  kind: 'rectangle';
  x: number;
  y: number;
  width: number;
  height: number;
  /** CSS colour; without it only the outline is drawn. */
  fill?: string;
  /** How the fill is laid on; solid by default. */
  pattern?: Pattern;
  /** Colour of the outline; none by default, that of the fill for a pattern. */
  stroke?: string;
}

/** A straight line. */
export interface Line {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: string;
  /** 1 by default. */
  width?: number;
  dashed?: boolean;
}

/** One line of text. */
export interface Text {
  kind: 'text';
  /** Where it starts, or its middle or end, as `anchor` says. */
  x: number;
  /** Its baseline. */
  y: number;
  text: string;
  size: number;
  bold?: boolean;
  /** `start` by default. */
  anchor?: 'start' | 'middle' | 'end';
  /** Ink by default. */
  fill?: string;
}

export type Shape = Rectangle | Line | Text;

/**
 * A picture as plain shapes, from which an SVG file and a PNG file come. Units are CSS pixels; it has a white background, because what is
 * downloaded ends on paper, whatever the page looks like.
 */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** Width of the drawings of figures. */
export const drawingWidth = 800;

/** Colours of drawings: those of the widgets on a light page. */
export const ink = { text: '#1c2127', muted: '#4d565f', line: '#c3c9cf', accent: '#006fb3', complete: '#2d7a3a', limited: '#a35a00', alert: '#b3261e', background: '#ffffff' } as const;

export const drawingFont = 'Arial, Helvetica, sans-serif';

/** About how wide a text is, erring on the wide side because where Arial is missing something wider takes its place: there is nothing to measure with where an SVG is written. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += /[ijlIt.,:;'|()!\s]/.test(character) ? 0.36 : /[mwMW@%—]/.test(character) ? 0.97 : /[A-ZÁÉÍÓÚÑ]/.test(character) ? 0.75 : /[\u2E80-\uFFFF]/.test(character) ? 1 : 0.62;
  return ems * size * (bold ? 1.06 : 1);
}

/** A text broken into lines that fit; a word wider than a line is cut. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (line && !fits(`${line} ${word}`)) {
      lines.push(line);
      line = '';
    }
    while (!line && !fits(word) && word.length > 1) {
      let length = word.length - 1;
      while (length > 1 && !fits(word.slice(0, length))) length -= 1;
      lines.push(word.slice(0, length));
      word = word.slice(length);
    }
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** A text of several lines as shapes, from the top. @returns the shapes and the height they take. */
export function textBlock(lines: readonly string[], { x = 0, y, size, lineHeight = 1.35, ...rest }: Omit<Text, 'kind' | 'text' | 'x'> & { x?: number; lineHeight?: number }): { shapes: Text[]; height: number } {
  const shapes = lines.map((text, index): Text => ({ kind: 'text', x, y: y + size * (lineHeight * index + 1), text, size, ...rest }));
  return { shapes, height: lines.length * size * lineHeight };
}

/** The same shapes elsewhere. */
export function moved(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) => (shape.kind === 'line' ? { ...shape, x1: shape.x1 + x, x2: shape.x2 + x, y1: shape.y1 + y, y2: shape.y2 + y } : { ...shape, x: shape.x + x, y: shape.y + y }));
}
