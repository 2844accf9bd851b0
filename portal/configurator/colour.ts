/** Red, green and blue of sRGB, each 0 to 1. */
type Rgb = readonly [number, number, number];

const hexadecimal = /^#?(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/iu;

/** A colour as `#rrggbb` in small letters; `undefined` for anything that is not three or six hexadecimal digits, with or without `#`. */
export function hexColour(text: string): string | undefined {
  const found = hexadecimal.exec(text.trim());
  if (!found) return undefined;
  const [, r, g, b] = found;
  return (r !== undefined ? `#${r}${r}${g}${g}${b}${b}` : `#${found[4]}${found[5]}${found[6]}`).toLowerCase();
}

const rgb = (colour: string): Rgb => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255) as unknown as Rgb;
const byte = (part: number): string => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0');
const hex = (parts: Rgb): string => `#${parts.map(byte).join('')}`;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Relative luminance (WCAG 2.2), 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [r, g, b] = rgb(colour).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. @param one `#rrggbb` */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** One colour over another, as `color-mix(in srgb, …, transparent)` draws it. @param share of the upper one, 0 to 1 */
export function blend(upper: string, lower: string, share: number): string {
  const [over, under] = [rgb(upper), rgb(lower)];
  return hex(over.map((part, index) => part * share + under[index]! * (1 - share)) as unknown as Rgb);
}

/** Lightness, green to red and blue to yellow, in the space of Björn Ottosson (2020) in which equal steps look equal. */
function oklab(colour: string): Rgb {
  const [r, g, b] = rgb(colour).map(linear) as unknown as Rgb;
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt) as unknown as Rgb;
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): string {
  const [l, m, s] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as unknown as Rgb;
  return hex([
    gamma(Math.max(0, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
    gamma(Math.max(0, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
    gamma(Math.max(0, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)),
  ]);
}

const distance = (one: string, other: string): number => {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

/**
 * The colour most like this one that `suits`: the same hue, darker or lighter, as little as it takes.
 *
 * @param colour `#rrggbb`
 * @returns the colour itself when it suits, `undefined` when neither black nor white nor anything between does
 */
export function nearestColour(colour: string, suits: (colour: string) => boolean): string | undefined {
  if (suits(colour)) return colour;
  const [lightness, a, b] = oklab(colour);
  const found = [0, 1].flatMap((end) => {
    for (let step = 1; step <= 200; step += 1) {
      const share = step / 200;
      // Towards black and white there is less and less colour to keep.
      const tried = fromOklab([lightness + (end - lightness) * share, a * (1 - share ** 2), b * (1 - share ** 2)]);
      if (suits(tried)) return [tried];
    }
    return [];
  });
  return found.sort((one, other) => distance(one, colour) - distance(other, colour))[0];
}
