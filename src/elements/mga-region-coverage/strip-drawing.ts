import { drawingWidth, ink, type Drawing, type Shape } from '../../ui/figure/drawing.js';
import type { Pattern } from '../../ui/figure/pattern.js';

/** A tile of the strip as it stands in a report. */
export interface DrawnTile {
  name: string;
  words: string;
  /** How the box is filled: each state differs without colour too. */
  pattern: Pattern;
}

const row = 30;
const box = 22;
const size = 14;

/** The strip from its first region to its last: a box for the state, the name and the state in words. */
export function stripDrawing(tiles: readonly DrawnTile[]): Drawing {
  const shapes = tiles.flatMap(({ name, words, pattern }, index): Shape[] => {
    const y = index * row;
    const fill = pattern === 'empty' ? ink.muted : pattern === 'solid' ? ink.complete : ink.accent;
    return [
      { kind: 'rectangle', x: 0, y, width: box, height: box, fill, pattern, stroke: ink.text },
      { kind: 'text', x: box + 12, y: y + 16, text: name, size, bold: true },
      { kind: 'text', x: 300, y: y + 16, text: words, size },
      { kind: 'line', x1: 0, y1: y + row - 4, x2: drawingWidth - 48, y2: y + row - 4, stroke: ink.line },
    ];
  });
  return { width: drawingWidth - 48, height: tiles.length * row, shapes };
}
