import { drawingWidth, ink, textBlock, textWidth, wrapText } from './drawing.js';
import type { Drawing, Shape } from './drawing.js';
import type { Figure, FigureCell } from './figure.js';

const size = 12;
const gap = 14;

/** A figure as a table of lines and text, for figures that have no other picture. It is as wide as its words need, at least as wide as other drawings. */
export function tableDrawing({ columns, rows }: Figure, say: (value: FigureCell) => string): Drawing {
  const head = columns.map(({ name }) => name);
  const body = rows.map((row) => columns.map((_, index) => say(row[index])));
  const widths = columnWidths([head, ...body], drawingWidth - 48);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shapes: Shape[] = [];
  let y = 0;
  const write = (cells: readonly string[], bold: boolean): void => {
    const blocks = cells.map((text, index) => {
      const [start, width] = [starts[index]!, widths[index]! - gap];
      const end = columns[index]!.numeric === true;
      return textBlock(wrapText(text, width, size, bold), { x: end ? start + width : start, y: y + 5, size, bold, ...(end && { anchor: 'end' }) });
    });
    for (const { shapes: written } of blocks) shapes.push(...written);
    y += Math.max(...blocks.map(({ height }) => height)) + 12;
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: total, y2: y, stroke: bold ? ink.muted : ink.line });
  };
  write(head, true);
  for (const row of body) write(row, false);
  return { width: total, height: y, shapes };
}

/** Widths of columns: room for the longest word of each, and what is left shared out by how much longer the longest text is. */
function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const width = (text: string): number => Math.ceil(textWidth(text, size, true)) + gap;
  const columns = rows[0]!.map((_, column) => {
    const texts = rows.map((row) => row[column]!);
    return { least: Math.max(...texts.flatMap((text) => text.split(/\s+/).map(width))), most: Math.max(...texts.map(width)) };
  });
  const spare = Math.max(0, room - columns.reduce((sum, { least }) => sum + least, 0));
  const wanted = columns.reduce((sum, { least, most }) => sum + most - least, 0);
  return columns.map(({ least, most }) => least + (wanted === 0 ? spare / columns.length : (spare * (most - least)) / wanted));
}
