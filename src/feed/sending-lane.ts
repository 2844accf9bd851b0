/** Lets a few at a time through, in the order they came. */
export class SendingLane {
  #free: number;
  readonly #queue: (() => void)[] = [];

  /** @param width How many at a time. */
  constructor(width: number) {
    this.#free = width;
  }

  /** Takes a place; nothing when there is one at once, else a promise of one. Every place taken is given back with `leave`. */
  enter(): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free -= 1;
      return undefined;
    }
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free += 1;
  }
}
