import { drawingWidth, ink, moved, textBlock, wrapText } from './drawing.js';
import type { Drawing, Shape, Text } from './drawing.js';
import type { FigureOrigin } from './figure-origin.js';
import type { Figure } from './figure.js';

const margin = 24;

/** A figure ready to leave the page: its title, what it counts, the picture, its source and days and, when it is so, that the data is invented. */
export function figureDrawing({ title, note }: Figure, body: Drawing, { sentence, demonstration }: FigureOrigin): Drawing {
  const width = Math.max(drawingWidth, body.width + 2 * margin);
  const shapes: Shape[] = [];
  let y = margin;
  const write = (text: string | undefined, size: number, more: Partial<Text> = {}): void => {
    if (!text) return;
    const block = textBlock(wrapText(text, width - 2 * margin, size, more.bold), { x: margin, y, size, ...more });
    shapes.push(...block.shapes);
    y += block.height + size / 2;
  };
  write(title, 20, { bold: true });
  write(note, 13, { fill: ink.muted });
  write(demonstration, 13, { bold: true, fill: ink.limited });
  shapes.push(...moved(body.shapes, margin, y + 8));
  y += body.height + 24;
  shapes.push({ kind: 'line', x1: margin, y1: y, x2: width - margin, y2: y, stroke: ink.line });
  y += 8;
  write(sentence, 12, { fill: ink.muted });
  return { width, height: Math.ceil(y + margin / 2), shapes };
}
