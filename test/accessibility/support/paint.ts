/** A colour as it is painted: red, green, blue, each 0–255. */
export type Paint = readonly [number, number, number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Paints colours of any notation over each other, the first below, and says what is seen. */
function painted(colours: readonly string[]): Paint {
  context.globalCompositeOperation = 'source-over';
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** The element around another as it is drawn: through slots and shadow roots. */
export function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host ?? null);
}

/** Backgrounds from the page's to that of an element, the lowest first. */
function backgrounds(element: Element | null): string[] {
  const found: string[] = [];
  for (let each = element; each; each = around(each)) {
    found.unshift(getComputedStyle(each).backgroundColor);
    // What opens over the page covers all of it.
    if (each instanceof HTMLDialogElement) break;
  }
  return ['Canvas', ...found];
}

/** What is seen behind an element. */
export const behind = (element: Element): Paint => painted(backgrounds(around(element)));
/** What is seen of an element's own background. */
export const inside = (element: Element): Paint => painted(backgrounds(element));
/** What is seen of a colour that is drawn around an element, on what is behind it. */
export const overBehind = (element: Element, colour: string): Paint => painted([...backgrounds(around(element)), colour]);

function luminance(paint: Paint): number {
  const [red, green, blue] = paint.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: Paint, other: Paint): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
