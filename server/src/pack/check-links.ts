import { setTimeout as pause } from 'node:timers/promises';
import type { DeadLink } from './link-problem.js';
import { linkProblem, type Asking } from './request-link.js';

/** How links are checked. */
export interface LinkCheck extends Asking {
  /** Hosts asked at the same time; each is asked for one link at a time. */
  hosts?: number;
  /** Between two links of a host, in milliseconds. */
  between?: number;
  /** For all of them together, in milliseconds. */
  most?: number;
  progress?: (done: number, total: number, url: string) => void;
}

/** The links that do not answer, in the order given. Those there was no time for are among them, as such. */
export async function checkLinks(urls: readonly string[], { hosts = 6, between = 500, most = 15 * 60_000, progress, ...asking }: LinkCheck): Promise<DeadLink[]> {
  const unique = [...new Set(urls)];
  const byHost = new Map<string, string[]>();
  for (const url of unique) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const end = Date.now() + most;
  const dead = new Map<string, DeadLink>();
  let done = 0;
  const queue = [...byHost.values()];
  const work = async (): Promise<void> => {
    for (let own = queue.shift(); own; own = queue.shift()) {
      for (const [index, url] of own.entries()) {
        progress?.(done, unique.length, url);
        if (index > 0 && Date.now() < end) await pause(between, undefined, { signal: asking.stop });
        const problem = Date.now() < end ? await linkProblem(url, asking) : { problem: 'no-time' as const };
        if (problem) dead.set(url, { url, ...problem });
        done += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(hosts, queue.length) }, work));
  progress?.(unique.length, unique.length, '');
  return unique.flatMap((url) => dead.get(url) ?? []);
}
