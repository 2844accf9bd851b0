import { drawingWidth, ink, textBlock, wrapText } from './drawing.js';
import type { Drawing, Shape } from './drawing.js';
import type { Figure, FigureCell } from './figure.js';

const size = 12;
const gap = 10;

/** A figure as a table of lines and text, for figures that have no other picture. The first column takes what room the others leave. */
export function tableDrawing({ columns, rows }: Figure, say: (value: FigureCell) => string): Drawing {
  const total = drawingWidth - 48;
  const first = Math.max(total * 0.3, total - (columns.length - 1) * 130);
  const other = columns.length > 1 ? (total - first) / (columns.length - 1) : 0;
  const shapes: Shape[] = [];
  let y = 0;
  const write = (cells: readonly string[], bold: boolean): void => {
    const blocks = cells.map((text, index) => {
      const end = index > 0 && columns[index]!.numeric === true;
      const width = index === 0 ? first : other;
      const start = index === 0 ? 0 : first + (index - 1) * other;
      return textBlock(wrapText(text, width - gap, size, bold), { x: end ? start + width - gap : start, y: y + 5, size, bold, ...(end && { anchor: 'end' }) });
    });
    for (const { shapes: written } of blocks) shapes.push(...written);
    y += Math.max(...blocks.map(({ height }) => height)) + 12;
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: total, y2: y, stroke: bold ? ink.muted : ink.line });
  };
  write(columns.map(({ name }) => name), true);
  for (const row of rows) write(columns.map((_, index) => say(row[index])), false);
  return { width: total, height: y, shapes };
}
