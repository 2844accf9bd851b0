import { drawingFont, ink } from './drawing.js';
import type { Drawing, Shape } from './drawing.js';
import { patternPaths, patternStroke, patternTile } from './pattern.js';

/** A fill that needs a definition of its own. */
interface PatternFill {
  pattern: Exclude<keyof typeof patternPaths, 'solid' | 'empty'>;
  color: string;
}

/**
 * A drawing as an SVG file that stands alone: nothing in it is fetched, and text stays text.
 *
 * @param title Name of the picture, for those who don't see it.
 * @param description What it shows and where it comes from.
 * @param language BCP 47 tag of its words.
 */
export function svgText({ width, height, shapes }: Drawing, { title, description, language }: { title: string; description: string; language: string }): string {
  const fills = new Map<string, PatternFill>();
  const body = shapes.map((shape) => shapeText(shape, fills)).join('\n');
  const definitions = [...fills].map(([id, fill]) => patternText(id, fill)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${escaped(language)}" font-family="${drawingFont}">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
${definitions ? `<defs>${definitions}</defs>\n` : ''}<rect width="${width}" height="${height}" fill="${ink.background}"/>
${body}
</svg>
`;
}

function shapeText(shape: Shape, fills: Map<string, PatternFill>): string {
  if (shape.kind === 'line') {
    const { x1, y1, x2, y2, stroke, width, dashed } = shape;
    return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width ?? 1, 'stroke-dasharray': dashed ? '4 3' : undefined });
  }
  if (shape.kind === 'text') {
    const { x, y, text, size, bold, anchor, fill } = shape;
    return element('text', { x, y, 'font-size': size, 'font-weight': bold ? 'bold' : undefined, 'text-anchor': anchor, fill: fill ?? ink.text, 'xml:space': 'preserve' }, text);
  }
  const { x, y, width, height, fill, pattern = 'solid', stroke } = shape;
  const outline = stroke ?? (pattern === 'solid' ? undefined : fill);
  return element('rect', { x, y, width, height, fill: fillText(fill, pattern, fills), stroke: outline });
}

function fillText(color: string | undefined, pattern: keyof typeof patternPaths, fills: Map<string, PatternFill>): string {
  if (!color) return 'none';
  if (pattern === 'solid') return color;
  if (pattern === 'empty') return ink.background;
  const id = [...fills].find(([, fill]) => fill.pattern === pattern && fill.color === color)?.[0] ?? `fill-${fills.size + 1}`;
  fills.set(id, { pattern, color });
  return `url(#${id})`;
}

function patternText(id: string, { pattern, color }: PatternFill): string {
  const side = patternTile;
  const lines = element('path', { d: patternPaths[pattern], stroke: color, 'stroke-width': patternStroke(pattern), 'stroke-linecap': 'round' });
  return `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><rect width="${side}" height="${side}" fill="${ink.background}"/>${lines}</pattern>`;
}

function element(name: string, attributes: Record<string, string | number | undefined>, text?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`));
  return text === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${escaped(text)}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside XML; characters that XML 1.0 does not allow at all become the replacement character. */
function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character]!);
}
