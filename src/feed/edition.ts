import type { Feed } from '../domain/feed.js';
import { readFeed } from '../domain/read-feed.js';
import type { RecordProblem } from '../domain/record-problem.js';
import { isCutShort } from './answered-json.js';
import { feedProblem, type FeedProblem } from './problem.js';

/** The feed as one answer brought it, without the pages of its collections. */
export interface Edition {
  readonly feed: Feed;
  readonly problems: readonly RecordProblem[];
  /** The text it was read from; when the next answer is the same, nothing is read or drawn again. */
  readonly text: string;
  readonly tag?: string;
  /** Absolute URL it came from, after redirects. */
  readonly base: string;
}

/** A value, or why there is none. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: FeedProblem };

/** Reads a received text as a feed. Never throws. */
export function readEdition(text: string, base: string, tag?: string): Outcome<Edition> {
  const json = parseJson(text);
  if ('problem' in json) return json;
  const read = readFeed(json.value);
  if (read.feed) return { value: { feed: read.feed, problems: read.problems, text, tag, base } };
  const { reason, version } = read.refused;
  return { problem: reason === 'newer-version' ? feedProblem({ kind: reason, version }) : feedProblem({ kind: reason }) };
}

/** JSON, whatever its content type said. */
export function parseJson(text: string): Outcome<unknown> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: feedProblem({ kind: isCutShort(text) ? 'cut-short' : 'not-json' }) };
  }
}
