/** What a page inside a frame tells the page around it, by `postMessage`: how tall it would like to be, in CSS pixels. */
export interface HeightMessage {
  type: 'mga-widgets:height';
  version: 1;
  height: number;
}

/** What the page around asks when it begins to listen: the page inside may have told its height before. */
export const heightQuestion = { type: 'mga-widgets:height?', version: 1 } as const;

export const isHeightQuestion = (message: unknown): boolean => typeof message === 'object' && message !== null && (message as { type?: unknown }).type === heightQuestion.type;

/** Heights that make sense of a frame; whatever else arrives is not ours, or is no height. */
const [least, most] = [50, 30_000];

export const heightMessage = (height: number): HeightMessage => ({ type: 'mga-widgets:height', version: 1, height });

/** The height a message asks for, held to what makes sense; `undefined` when it is no such message. */
export function heightOf(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, version, height } = message as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== 'mga-widgets:height' || version !== 1 || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(most, Math.max(least, Math.ceil(height)));
}
