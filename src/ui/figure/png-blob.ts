import { drawingFont, ink } from './drawing.js';
import type { Drawing, Shape } from './drawing.js';
import { canvasFill } from './pattern.js';

/** Pixels of the file for each unit of the drawing: sharp in print and on good screens. */
const scale = 2;

/**
 * A drawing as a PNG file. It is drawn shape by shape, not from the SVG: an image made of text has to be loaded from a `blob:` or `data:` address,
 * which strict policies don't allow. `undefined` when the browser gives no canvas or no file.
 */
export function pngBlob({ width, height, shapes }: Drawing): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.resolve(undefined);
  brush.scale(scale, scale);
  brush.fillStyle = ink.background;
  brush.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(brush, shape);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

function draw(brush: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'line') {
    brush.beginPath();
    brush.setLineDash(shape.dashed ? [4, 3] : []);
    brush.lineWidth = shape.width ?? 1;
    brush.strokeStyle = shape.stroke;
    brush.moveTo(shape.x1, shape.y1);
    brush.lineTo(shape.x2, shape.y2);
    brush.stroke();
  } else if (shape.kind === 'text') {
    brush.font = `${shape.bold ? 'bold ' : ''}${shape.size}px ${drawingFont}`;
    brush.fillStyle = shape.fill ?? ink.text;
    brush.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[shape.anchor ?? 'start'];
    brush.fillText(shape.text, shape.x, shape.y);
  } else {
    const { x, y, width, height, fill, pattern = 'solid', stroke } = shape;
    if (fill) {
      brush.fillStyle = canvasFill(brush, pattern, fill, ink.background);
      brush.fillRect(x, y, width, height);
    }
    const outline = stroke ?? (pattern === 'solid' ? undefined : fill);
    if (!outline) return;
    brush.setLineDash([]);
    brush.lineWidth = 1;
    brush.strokeStyle = outline;
    brush.strokeRect(x, y, width, height);
  }
}
