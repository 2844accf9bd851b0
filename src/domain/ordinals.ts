const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit, value]));
/** Consecutive ordinals from which on telling how many there are is shorter than telling each. */
const shortestRun = 3;

/**
 * Ordinals (whole numbers from 0, ascending, each once) as a short text: how much each is above the one before, in digits of five bits with a
 * sixth that says whether more follow, as source maps write numbers. A step of 0 does not occur, so it marks a run: the number after it tells how
 * many consecutive ordinals follow.
 */
export function encodeOrdinals(ordinals: readonly number[]): string {
  let text = '';
  let before = -1;
  for (let index = 0; index < ordinals.length; ) {
    let run = 0;
    while (ordinals[index + run] === before + run + 1) run += 1;
    if (run >= shortestRun) {
      text += digits[0]! + encodeNumber(run);
      index += run;
      before += run;
    } else {
      text += encodeNumber(ordinals[index]! - before);
      before = ordinals[index]!;
      index += 1;
    }
  }
  return text;
}

/** The ordinals of a text. Never throws: what cannot be read, or leads beyond `limit`, ends the list. */
export function decodeOrdinals(text: unknown, limit = 10_000_000): number[] {
  const ordinals: number[] = [];
  if (typeof text !== 'string') return ordinals;
  let at = 0;
  let before = -1;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 32) {
      const digit = values.get(text[at] ?? '');
      if (digit === undefined) return NaN;
      at += 1;
      value += (digit & 31) * scale;
      if (digit < 32) return value;
    }
  };
  while (at < text.length) {
    const step = next();
    const last = before + (step === 0 ? next() : step);
    if (!(last > before && last < limit)) break;
    for (let ordinal = step === 0 ? before + 1 : last; ordinal <= last; ordinal += 1) ordinals.push(ordinal);
    before = last;
  }
  return ordinals;
}

function encodeNumber(value: number): string {
  let text = '';
  for (let rest = value; ; rest = Math.floor(rest / 32)) {
    if (rest < 32) return text + digits[rest]!;
    text += digits[32 + (rest % 32)]!;
  }
}
