/** Fills that can be told apart without colour. `solid` is the colour itself; the others are its lines on the background, always with an outline. */
export type Pattern = keyof typeof patternPaths;

/** Side of a pattern's tile, in the units of the drawing. */
export const patternTile = 8;

/** What is stroked on each tile, as the path data that SVG and canvas both take: the chart, the image and the legend draw the same. */
export const patternPaths = {
  solid: '',
  diagonal: 'M-2 2 2-2M-1 9 9-1M6 10 10 6',
  dots: 'M2 2h.01M6 6h.01',
  horizontal: 'M0 2H8M0 6H8',
  cross: 'M0 0 8 8M8 0 0 8',
  empty: '',
} as const;

/** Width of the lines of a pattern; those of dots are their diameter. */
export const patternStroke = (pattern: Pattern): number => (pattern === 'dots' ? 2.4 : 1.5);

/**
 * A pattern as what a canvas fills with. Tiles are drawn at twice their size, so that they are as sharp as the rest on good screens.
 *
 * @param color Any CSS colour a canvas takes.
 * @param background Colour between the lines.
 */
export function canvasFill(context: CanvasRenderingContext2D, pattern: Pattern, color: string, background: string): string | CanvasPattern {
  if (pattern === 'solid') return color;
  if (pattern === 'empty') return background;
  const tile = document.createElement('canvas');
  tile.width = tile.height = patternTile * 2;
  const brush = tile.getContext('2d');
  if (!brush) return color;
  brush.scale(2, 2);
  brush.fillStyle = background;
  brush.fillRect(0, 0, patternTile, patternTile);
  brush.strokeStyle = color;
  brush.lineWidth = patternStroke(pattern);
  brush.lineCap = 'round';
  brush.stroke(new Path2D(patternPaths[pattern]));
  const fill = context.createPattern(tile, 'repeat');
  fill?.setTransform(new DOMMatrix().scale(0.5));
  return fill ?? color;
}
