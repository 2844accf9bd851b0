import type { RoundScores, ScoreMatrix } from '../../domain/prioritization.js';
import { stabilitySteps, type Stability } from '../../domain/prioritization-stability.js';

/** What has been worked out, and who waits for the rest. Scores are read once for each edition of a feed, so this lasts as long as they do. */
const known = new WeakMap<RoundScores, Map<string, Stability | Set<() => void>>>();

/** Milliseconds in a row: short enough for a page to answer a key in between. */
const slice = 8;

/**
 * How firm a ranking is, if that has been worked out. Otherwise it is begun, when the browser has nothing better to do and a little at a time.
 *
 * @param by Whose scores they are.
 * @param onReady Called once it is there.
 */
export function stabilityOf(scores: RoundScores, matrix: ScoreMatrix, by: string, onReady: () => void): Stability | undefined {
  let found = known.get(scores);
  if (!found) known.set(scores, (found = new Map<string, Stability | Set<() => void>>()));
  const before = found.get(by);
  if (before && !(before instanceof Set)) return before;
  if (before) {
    before.add(onReady);
    return undefined;
  }
  const waiting = new Set([onReady]);
  const results = found.set(by, waiting);
  const steps = stabilitySteps(matrix, scores.criteria.map(({ weight }) => weight), scores.round.selected ?? 1);
  const work = (): void => {
    const end = performance.now() + slice;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        results.set(by, step.value);
        for (const tell of waiting) tell();
        return;
      }
      if (performance.now() >= end) break;
    }
    later(work);
  };
  later(work);
  return undefined;
}

/** WebKit has no idle callbacks. */
function later(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 20);
}
