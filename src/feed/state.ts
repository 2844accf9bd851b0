import type { CollectionName, Feed } from '../domain/feed.js';
import type { RecordProblem } from '../domain/record-problem.js';
import type { FeedProblem } from './problem.js';

/** Nobody has asked for the feed yet. */
export interface IdleState {
  readonly status: 'idle';
}

/** The first answer is on its way. */
export interface LoadingState {
  readonly status: 'loading';
}

/** There is a feed to show; it may be old, or have pages missing. */
export interface ReadyState {
  readonly status: 'ready';
  /** Replaced when something changed, never mutated: the same object means the same content. */
  readonly feed: Feed;
  /** Absolute URL the feed came from, after redirects; relative addresses inside it start here. */
  readonly base: string;
  /** When the server last confirmed this content: milliseconds since 1970 on the reader's clock. */
  readonly checkedAt: number;
  /** Whether a newer answer is being looked for, or its pages are still arriving. */
  readonly refreshing: boolean;
  /** Why the last check failed; absent when what is shown is what the server has. */
  readonly problem?: FeedProblem;
  /** True when this is the copy kept from an earlier visit, not an answer of this one. */
  readonly saved: boolean;
  /** Records that were left out or repaired, by path. */
  readonly problems: readonly RecordProblem[];
  /** Collections whose pages stopped arriving, and why. What came before is in the feed. */
  readonly incomplete: Readonly<Partial<Record<CollectionName, FeedProblem>>>;
}

/** There is nothing to show. Stays while another attempt is made, so that a button pressed to retry keeps its place and focus. */
export interface FailedState {
  readonly status: 'failed';
  readonly problem: FeedProblem;
  /** Whether another attempt is under way. */
  readonly retrying: boolean;
}

/** Everything a reader of a feed can find, as one closed union. */
export type FeedState = IdleState | LoadingState | ReadyState | FailedState;

/** Whether two states say the same, part by part, by reference. */
export function sameState(one: FeedState, other: FeedState): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof FeedState>;
  return [...keys].every((key) => one[key] === other[key]);
}

export type FeedListener = (state: FeedState) => void;

/**
 * Where widgets get their feed from. Two copies of the script on a page share these objects through the registry,
 * so a change to this shape that an older copy would not survive needs a new registry key.
 */
export interface FeedSource {
  /** Absolute URL of the feed; empty when there is no usable address. */
  readonly url: string;
  /** The state now; a new object each time something changes. */
  readonly state: FeedState;
  /** Calls `listener` after each change. The first subscriber starts the loading; when the last one leaves, it is aborted. Returns the way to leave. */
  subscribe(listener: FeedListener): () => void;
  /** Asks the server for news now. Settles when the answer has been dealt with; never rejects. */
  refresh(): Promise<void>;
  /** Tries again if something went wrong; does nothing otherwise. Never rejects. */
  retry(): Promise<void>;
  /** Says that these collections are needed: if the feed keeps them in pages, the pages are loaded. */
  require(names: Iterable<CollectionName>): void;
}
