import fc, { type Arbitrary } from 'fast-check';
import { propertySettings } from './property-settings.js';

const { full, seed } = propertySettings;

/** How many times as often the full form tries. */
const fullTimes = 25;

/** So many documents, texts or orders of chance in the short form, from the same seed each time; in the full form many more, from a new one. */
const parameters = (runs: number): { numRuns: number; seed: number } => ({ numRuns: full ? fullTimes * runs : runs, seed: seed ?? (full ? Date.now() % 2_147_483_647 : 2018) });

function told(runs: number, title: string): void {
  if (full) console.log(`properties: ${title}: ${parameters(runs).numRuns} times, seed ${parameters(runs).seed}`);
}

/** Holds a check against values of chance. A failure tells the seed, for PROPERTY_SEED, and the smallest value found that fails. */
export function check<Value>(title: string, runs: number, arbitrary: Arbitrary<Value>, holds: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, holds), parameters(runs));
  told(runs, title);
}

/** The same for what takes its time. */
export async function checkAsync<Value>(title: string, runs: number, arbitrary: Arbitrary<Value>, holds: (value: Value) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, holds), parameters(runs));
  told(runs, title);
}
