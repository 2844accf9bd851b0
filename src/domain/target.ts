import type { Target } from './feed.js';

/** Whether a count meets a target; `undefined` when there is no count, or the target sets no bound. */
export function meetsTarget(count: number | undefined, target: Target | undefined): boolean | undefined {
  if (count === undefined || (target?.min === undefined && target?.max === undefined)) return undefined;
  return count >= (target.min ?? -Infinity) && count <= (target.max ?? Infinity);
}
