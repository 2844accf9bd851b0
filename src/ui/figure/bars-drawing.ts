import type { Bars, SeriesToken } from './bars.js';
import { drawingWidth, ink, textBlock, textWidth, wrapText } from './drawing.js';
import type { Drawing, Shape } from './drawing.js';

const colors: Record<SeriesToken, string> = { '--_accent': ink.accent, '--_limited': ink.limited, '--_complete': ink.complete, '--_not-started': ink.muted };
const width = drawingWidth - 48;
const names = 220;
const size = 13;
const thickness = 18;

/** Bars as they stand in a report: names, bars with their values and, with several series, a legend. */
export function barsDrawing({ categories, series }: Bars): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  if (series.length > 1) {
    let x = names;
    for (const { name, token, pattern } of series) {
      shapes.push({ kind: 'rectangle', x, y, width: 14, height: 14, fill: colors[token], pattern }, { kind: 'text', x: x + 20, y: y + 12, text: name, size });
      x += 44 + textWidth(name, size);
    }
    y += 28;
  }
  const room = width - names - 110;
  const largest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const top = y;
  categories.forEach((category, index) => {
    const lines = textBlock(wrapText(category, names - 16, size), { x: names - 12, y: y + 1, size, anchor: 'end' });
    shapes.push(...lines.shapes);
    series.forEach(({ values, labels, token, pattern, colors: own }, place) => {
      const length = ((values[index] ?? 0) / largest) * room;
      const at = y + place * (thickness + 2);
      const fill = own?.[index] ?? colors[token];
      if (length > 0) shapes.push({ kind: 'rectangle', x: names, y: at, width: length, height: thickness, fill, pattern, ...(own && { stroke: ink.text }) });
      shapes.push({ kind: 'text', x: names + length + 8, y: at + thickness - 4, text: labels[index] ?? '', size, ...(values[index] === undefined && { fill: ink.muted }) });
    });
    y += Math.max(lines.height, series.length * (thickness + 2)) + 10;
  });
  shapes.push({ kind: 'line', x1: names, y1: top - 4, x2: names, y2: y - 6, stroke: ink.muted });
  return { width, height: y, shapes };
}
