import type { BoardEntry } from './commitment-board.js';
import { daysBetween, firstDay, lastDay } from './dates.js';
import type { Milestone, Plan } from './feed.js';

/** A commitment on the time axis; positions are fractions of the axis, 0 at its start and 1 at its end. */
export interface TimelineRow {
  entry: BoardEntry;
  /** Where the bar begins and ends; absent when neither the commitment nor its plan has dates. */
  bar?: { from: number; to: number };
  /** True when the dates are the plan's, because the commitment states none. */
  fromPlan: boolean;
  /** Milestones with a real due date. */
  marks: { milestone: Milestone; at: number }[];
}

export interface Timeline {
  /** First and last day of the axis, whole years. */
  start: string;
  end: string;
  /** Position of 1 January on the axis, of each year or, on a long axis, of every few. */
  years: { year: number; at: number }[];
  /** Position of today, when it is on the axis. */
  today?: number;
  rows: TimelineRow[];
}

/** Most years marked on an axis: their names must fit on a phone, and a mistyped 0206 must not make a thousand of them. */
const mostYears = 10;

/** Lays commitments on one axis of whole years; `undefined` when nothing has a real date. */
export function commitmentTimeline(entries: readonly BoardEntry[], plans: readonly Plan[], today: string): Timeline | undefined {
  const spans = entries.map((entry) => ({ entry, ...spanOf(entry, plans) }));
  const days = spans.flatMap(({ start, end, entry }) => [start, end, ...(entry.commitment.milestones ?? []).map(({ end: due }) => lastDay(due))]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const sorted = days.sort();
  const first = Number(sorted[0]!.slice(0, 4));
  const last = Number(sorted.at(-1)!.slice(0, 4));
  const start = `${sorted[0]!.slice(0, 4)}-01-01`;
  const end = `${sorted.at(-1)!.slice(0, 4)}-12-31`;
  const step = Math.ceil((last - first + 1) / mostYears);
  const length = daysBetween(start, end) + 1;
  const position = (day: string): number => daysBetween(start, day) / length;
  return {
    start,
    end,
    years: Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => first + index * step).map((year) => ({ year, at: position(`${String(year).padStart(4, '0')}-01-01`) })),
    ...(today >= start && today <= end && { today: position(today) }),
    rows: spans.map(({ entry, start: from, end: to, fromPlan }) => ({
      entry,
      fromPlan,
      ...(from && to && from <= to && { bar: { from: position(from), to: (daysBetween(start, to) + 1) / length } }),
      marks: (entry.commitment.milestones ?? []).flatMap((milestone) => {
        const due = lastDay(milestone.end);
        return due ? [{ milestone, at: position(due) }] : [];
      }),
    })),
  };
}

function spanOf({ commitment }: BoardEntry, plans: readonly Plan[]): { start?: string; end?: string; fromPlan: boolean } {
  const plan = plans.find(({ id }) => id === commitment.plan);
  const own = commitment.start !== undefined || commitment.end !== undefined;
  return { start: firstDay(commitment.start ?? plan?.start), end: lastDay(commitment.end ?? plan?.end), fromPlan: !own };
}
