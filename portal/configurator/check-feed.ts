import type { Feed } from '../../src/domain/feed.js';
import type { RecordProblem } from '../../src/domain/record-problem.js';
import { systemClock } from '../../src/feed/clock.js';
import { readEdition } from '../../src/feed/edition.js';
import { fetchText } from '../../src/feed/fetch-text.js';
import { httpAddress } from '../../src/feed/http-address.js';
import { defaultLimits } from '../../src/feed/limits.js';
import type { FeedProblem } from '../../src/feed/problem.js';

/** What became of reading a feed's address. */
export type FeedCheck =
  /** Nothing that could be asked for: no address, not of the web, or with a user name in it. */
  | { readonly kind: 'no-address' }
  /** `http:` on a page that came by https: browsers ask for nothing. */
  | { readonly kind: 'insecure' }
  /** `page` when what came is a page of the web. */
  | { readonly kind: 'failed'; readonly problem: FeedProblem; readonly page: boolean }
  /** `insecure` when a site with https could not read it, though this page can. */
  | { readonly kind: 'ready'; readonly feed: Feed; readonly problems: readonly RecordProblem[]; readonly insecure: boolean };

const isHere = ({ hostname }: URL): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);

/** Asks for a feed and reads it. Never rejects. @param page Address of the page that asks. */
export async function checkFeed(address: string, page: string, signal: AbortSignal): Promise<FeedCheck> {
  const url = /^\s*https?:/iu.test(address) ? httpAddress(address.trim()) : undefined;
  if (url === undefined) return { kind: 'no-address' };
  const plain = new URL(url).protocol === 'http:' && !isHere(new URL(url));
  if (plain && new URL(page).protocol === 'https:') return { kind: 'insecure' };
  const answer = await fetchText({ url, signal, clock: systemClock, limits: defaultLimits });
  if ('problem' in answer) return { kind: 'failed', problem: answer.problem, page: false };
  if (!('text' in answer)) return { kind: 'no-address' };
  const outcome = readEdition(answer.text, answer.url);
  if ('problem' in outcome) return { kind: 'failed', problem: outcome.problem, page: /^\s*<(?:!doctype|html|\?xml)/iu.test(answer.text) };
  return { kind: 'ready', feed: outcome.value.feed, problems: outcome.value.problems, insecure: plain };
}
