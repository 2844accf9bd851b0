import fc from 'fast-check';

/** What a test asks of chance, whoever throws. */
export class Dice {
  /** @param below A whole number from 0 to `limit - 1`. */
  constructor(readonly below: (limit: number) => number) {}

  /** Whether something that happens once in `times` happens now. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  pick<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error('There is nothing to pick from');
    return values[this.below(values.length)]!;
  }
}

/** Dice in the hands of fast-check: what fails once fails again for its seed, and is made smaller. */
export const dice = fc.gen().map((draw) => new Dice((limit) => draw(fc.nat, limit - 1)));

/** Dice for samples of many thousands, the same each time for a positive whole number (Lehmer's generator, with the multiplier of Park and Miller). */
export function seededDice(seed: number): Dice {
  let state = seed % 2_147_483_647 || 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  // Neighbouring seeds begin with neighbouring numbers.
  for (let turn = 0; turn < 5; turn += 1) next();
  return new Dice((limit) => Math.floor(next() * limit));
}
