import type { IntakeProblem } from './intake-problem.js';

/** Milliseconds before each attempt; the last is repeated for as long as the page is open. */
const steps = [5_000, 15_000, 60_000, 300_000];

/** Time after which a form token that was too fresh may be used, when the intake doesn't say. */
const fillTime = 10_000;

/** No server means longer than a day; timers can't count much further. */
const longestAsked = 86_400_000;

/**
 * Milliseconds until the next attempt, after `attempts` that failed, the last with `problem`. Never sooner than the server asked for.
 * @param random 0 to 1: spreads the pages that failed in the same instant.
 */
export function outboxDelay(problem: IntakeProblem | undefined, attempts: number, random: number): number {
  const asked = Math.min(problem && 'retryAfter' in problem ? (problem.retryAfter ?? 0) : 0, longestAsked);
  if (problem?.kind === 'refused') return asked || fillTime;
  const step = steps[Math.min(Math.max(attempts, 1), steps.length) - 1]!;
  return Math.max(step * (0.75 + random / 2), asked * (1 + random / 10));
}
