import type { RecordProblem } from '../domain/record-problem.js';

const reported = new WeakSet<readonly RecordProblem[]>();

/** Tells the developer, once for each version of a feed, what of it could not be used. */
export function warnOnce(url: string, problems: readonly RecordProblem[]): void {
  if (reported.has(problems)) return;
  reported.add(problems);
  const lines = problems.slice(0, 20).map(({ path, reason, expected, found }) => `${path || '/'}: ${reason}${expected ? `, expected ${expected}` : ''}${found ? `, found ${found}` : ''}`);
  const more = problems.length > lines.length ? `\n… and ${problems.length - lines.length} more` : '';
  console.warn(`mga-widgets: ${problems.length} problem(s) in ${url}\n${lines.join('\n')}${more}`);
}
