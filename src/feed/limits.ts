/** How long to wait and how much to take. Times in milliseconds, sizes in bytes. */
export interface FeedLimits {
  /** From the request to the headers of the answer. */
  readonly answer: number;
  /** Between two pieces of the body. */
  readonly stall: number;
  /** For the whole answer. Longer than `answer`, because a slow telephone that keeps receiving is not a failure. */
  readonly total: number;
  /** Of the feed, and of all the pages of one collection together; counted after decompression. */
  readonly bytes: number;
  /** Pages of one collection. */
  readonly pages: number;
  /** Age at which a feed is checked again when the reader comes back to the page. */
  readonly age: number;
}

export const defaultLimits: FeedLimits = {
  answer: 20_000,
  stall: 10_000,
  total: 60_000,
  bytes: 20_000_000,
  pages: 200,
  age: 5 * 60_000,
};
