import { readFeed, type Feed, type RecordProblem } from 'mga-widgets/domain';
import type { CommandMessages } from '../messages/commands.js';
import { readSource, UnreadableSource } from './read-source.js';

/** A feed as it was received and as it is read. */
export interface FeedSource {
  received: unknown;
  feed: Feed;
  /** What a reader leaves out. */
  problems: RecordProblem[];
}

/**
 * Reads a feed from a file or an http(s) address.
 *
 * @throws UnreadableSource when it cannot be read or is no feed this program reads.
 */
export async function readFeedSource(source: string, stop: AbortSignal, say: CommandMessages): Promise<FeedSource> {
  const received = parseJson(new TextDecoder().decode(await readSource(source, stop, say)), say);
  const reading = readFeed(received);
  const { refused } = reading;
  if (refused) throw new UnreadableSource(refused.reason === 'newer-version' ? say.refusedNewer(refused.version ?? '?') : say.refusedNotFeed);
  return { received, feed: reading.feed, problems: reading.problems };
}

function parseJson(text: string, say: CommandMessages): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableSource(say.notJson(error instanceof Error ? error.message : String(error)));
  }
}
