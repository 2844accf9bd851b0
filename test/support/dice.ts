/** Numbers that look random and are the same each time for a seed (Lehmer's generator, with the multiplier of Park and Miller), so that what fails once fails again. */
export class Dice {
  #state: number;

  /** @param seed A positive whole number. */
  constructor(seed: number) {
    this.#state = seed % 2_147_483_647 || 1;
    // Neighbouring seeds begin with neighbouring numbers.
    for (let turn = 0; turn < 5; turn += 1) this.#next();
  }

  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** Whether something that happens once in `times` happens now. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error('There is nothing to pick from');
    return values[this.below(values.length)]!;
  }

  #next(): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state / 2_147_483_647;
  }
}
