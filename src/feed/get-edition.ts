import type { FeedEnvironment } from './environment.js';
import { distrustAnswer } from './distrusted-answer.js';
import { type Edition, type Outcome, readEdition } from './edition.js';
import { fetchText } from './fetch-text.js';
import { feedProblem } from './problem.js';

/** Longest wait for a storage that does not answer, in milliseconds. */
const copyPatience = 1_000;

/** The edition the server has now: `known` itself when nothing changed. An empty URL is an address nobody could use. Never rejects. */
export async function fetchEdition(url: string, known: Edition | undefined, signal: AbortSignal, { clock, limits }: FeedEnvironment): Promise<Outcome<Edition>> {
  if (!url) return { problem: feedProblem({ kind: 'no-address' }) };
  const answer = await fetchText({ url, signal, clock, limits, knownTag: known?.tag });
  if ('problem' in answer) return answer;
  if (known && ('unchanged' in answer || answer.text === known.text)) return { value: known };
  if ('unchanged' in answer) return { problem: feedProblem({ kind: 'cut-short' }) };
  const outcome = readEdition(answer.text, answer.url, answer.tag);
  if ('problem' in outcome) distrustAnswer(url);
  return outcome;
}

/** The edition kept from an earlier visit, if there is one that can still be read. Never rejects. */
export async function readSavedEdition(url: string, { clock, readCopy }: FeedEnvironment): Promise<{ edition: Edition; savedAt: number } | undefined> {
  let cancel = () => {};
  const patience = new Promise<undefined>((resolve) => (cancel = clock.after(copyPatience, () => resolve(undefined))));
  const copy = await Promise.race([readCopy(url), patience]);
  cancel();
  const outcome = copy && readEdition(copy.text, copy.base);
  return outcome && 'value' in outcome ? { edition: outcome.value, savedAt: copy.savedAt } : undefined;
}
