import { firstDay, lastDay } from 'mga-widgets/domain';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';

/** A beginning and an end; the end is left out, and that is reported, when it is surely before the beginning. */
export function period({ start, end }: { start?: string; end?: string }, place: Place, report: Report): { start?: string; end?: string } {
  const [first, last] = [firstDay(start), lastDay(end)];
  if (!first || !last || first <= last) return { start, end };
  report.problem({ ...place, column: 'end' }, 'end-before-start', { found: `${start} – ${end}`, leftOut: 'value' });
  return { start, end: undefined };
}
