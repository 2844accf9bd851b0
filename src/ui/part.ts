/**
 * A piece of the library that is fetched when it is first needed: what a widget draws once there is a feed, a language, a chart. Packages get it
 * by `import()`; the CDN build by a script with its hash (see src/cdn-parts.ts). It is fetched once for a page; a failure is not kept.
 */
export class Part<Contents> {
  #contents: Contents | undefined;
  #pending: Promise<Contents> | undefined;

  /** @param fetch Gets the piece, most often `() => import('./x.js')`. */
  constructor(private readonly fetch: () => Promise<Contents>) {}

  /** The piece, if it is here already. */
  get contents(): Contents | undefined {
    return this.#contents;
  }

  /** Fetches the piece unless it is here or on its way. Rejects when it can't be had; the next call tries again. */
  load(): Promise<Contents> {
    this.#pending ??= this.fetch().then(
      (contents) => (this.#contents = contents),
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }
}
