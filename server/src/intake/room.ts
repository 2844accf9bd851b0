/** Room for so many at a time. */
export class Room {
  #inside = 0;

  constructor(private readonly most: number) {}

  /** Lets one in; false when it is full. Each that was let in must leave. */
  enter(): boolean {
    if (this.#inside >= this.most) return false;
    this.#inside += 1;
    return true;
  }

  leave(): void {
    this.#inside -= 1;
  }
}
