import { boardEntries } from '../commitment-board.js';
import { daysBetween, isOverdue, lastDay, monthsBetween } from '../dates.js';
import { evidenceAge } from '../evidence-age.js';
import type { Commitment } from '../feed.js';
import { owesMinutes } from '../minutes-state.js';
import { hasMinutes } from '../minutes.js';
import { countUnreadableMilestones, isCommitmentOverdue, isMilestoneOverdue, milestoneStatus } from '../status.js';
import { holidaySet, workingDaysBetween } from '../working-days.js';
import { judge, withoutData, type FigureRecord, type PlanFigure } from './figure.js';
import type { PlanRecords } from './plan-records.js';

/** What a plan holds itself to with its own dates: nothing overdue. */
const nothingOverdue = { max: 0 };

/** Commitments that are complete, of those that stand, and where each of them is. There is no target for it. */
export function statusFigure({ feed, standing, today }: PlanRecords): PlanFigure {
  const own = new Set(standing);
  const entries = boardEntries(feed, today).filter(({ commitment }) => own.has(commitment));
  const records = entries.map(({ commitment, group, unreadableMilestones }): FigureRecord => ({
    subject: { kind: 'commitment', commitment }, counts: group === 'not-reported' ? undefined : group === 'complete', fact: { kind: 'status', group, unreadableMilestones },
  }));
  const unknown = records.filter(({ counts }) => counts === undefined).length;
  if (unknown === records.length) return withoutData('status', undefined, records);
  return { name: 'status', value: records.filter(({ counts }) => counts).length, of: records.length, verdict: 'not-measured', unknown, records };
}

/** Commitments past their own date or that of a milestone, of those that stand and have dates. */
export function overdueCommitmentsFigure({ standing, today }: PlanRecords): PlanFigure {
  const dated = standing.filter((commitment) => datesOf(commitment).some((date) => lastDay(date) !== undefined));
  const records = standing
    .map((commitment): FigureRecord => {
      const late = isCommitmentOverdue(commitment, today);
      const fact = late ? { kind: 'overdue' as const, ...(isOverdue(commitment.end, today) && { due: commitment.end }) } : { kind: 'due' as const, due: commitment.end };
      return { subject: { kind: 'commitment', commitment }, counts: dated.includes(commitment) ? late : undefined, fact };
    })
    .sort(overdueFirst);
  if (dated.length === 0) return withoutData('overdueCommitments', nothingOverdue, records);
  const value = records.filter(({ counts }) => counts).length;
  const unreadable = standing.filter((commitment) => countUnreadableMilestones(commitment) > 0 && !isCommitmentOverdue(commitment, today)).length;
  return { name: 'overdueCommitments', value, of: dated.length, target: nothingOverdue, verdict: judge(value, value + unreadable, nothingOverdue), unknown: standing.length - dated.length, records };
}

const datesOf = ({ end, milestones = [] }: Commitment): (string | undefined)[] => [end, ...milestones.map((milestone) => milestone.end)];

/** Milestones past their date and not complete, of those with a date. */
export function overdueMilestonesFigure({ standing, today }: PlanRecords): PlanFigure {
  const milestones = standing.flatMap((commitment) => (commitment.milestones ?? []).map((milestone) => ({ milestone, commitment })));
  const dated = milestones.filter(({ milestone }) => lastDay(milestone.end) !== undefined);
  const unreadable = standing.reduce((sum, commitment) => sum + countUnreadableMilestones(commitment), 0);
  const records = milestones
    .filter(({ milestone }) => milestoneStatus(milestone) !== 'complete')
    .map(({ milestone, commitment }): FigureRecord => {
      const late = isMilestoneOverdue(milestone, today);
      const last = lastDay(milestone.end);
      return {
        subject: { kind: 'milestone', milestone, commitment },
        counts: last === undefined ? undefined : late,
        fact: late && last ? { kind: 'overdue', due: milestone.end, days: daysBetween(last, today) } : { kind: 'due', due: milestone.end },
      };
    })
    .sort(overdueFirst);
  if (dated.length === 0) return withoutData('overdueMilestones', nothingOverdue, records);
  const value = records.filter(({ counts }) => counts).length;
  return {
    name: 'overdueMilestones', value, of: dated.length, target: nothingOverdue, verdict: judge(value, value + unreadable, nothingOverdue),
    unknown: milestones.length - dated.length + unreadable, records,
  };
}

/** The longest overdue first; what has no date last. */
function overdueFirst(a: FigureRecord, b: FigureRecord): number {
  const days = ({ counts, fact }: FigureRecord): number => (counts === undefined ? -2 : !counts ? -1 : fact?.kind === 'overdue' ? (fact.days ?? 0) : 0);
  return days(b) - days(a);
}

/**
 * Whole months since the newest evidence of the commitments and their milestones. A date stated to the month or year is taken for its first day,
 * so that no evidence looks newer than it may be; one that is still to come, or in words, tells nothing.
 */
export function evidenceFigure({ standing, feed, reckoning }: PlanRecords): PlanFigure {
  const target = feed.forum.targets?.monthsOfEvidence;
  const newest = standing.map((commitment) => {
    const documents = [...(commitment.evidence ?? []), ...(commitment.milestones ?? []).flatMap(({ evidence = [] }) => evidence)];
    const dates = documents.flatMap(({ date }) => {
      const age = evidenceAge(date, reckoning);
      return date !== undefined && age ? [{ date, ...age, last: lastDay(date)! }] : [];
    });
    return { commitment, newest: dates.sort((a, b) => (a.day < b.day ? 1 : -1))[0], latest: dates.map(({ last }) => last).sort().at(-1) };
  });
  const records = [...newest]
    .sort((a, b) => ((a.newest?.day ?? '') < (b.newest?.day ?? '') ? -1 : 1))
    .map(({ commitment, newest: found }): FigureRecord => ({
      subject: { kind: 'commitment', commitment },
      counts: found === undefined ? undefined : target?.max === undefined ? true : found.months <= target.max,
      ...(found && { fact: { kind: 'evidence', date: found.date } }),
    }));
  const days = newest.flatMap(({ newest: found }) => (found ? [found.day] : [])).sort();
  const latest = newest.flatMap(({ latest: last }) => (last ? [last] : [])).sort().at(-1);
  if (days.length === 0 || latest === undefined) return withoutData('evidence', target, records);
  const value = monthsBetween(days.at(-1)!, reckoning);
  const least = latest >= reckoning ? 0 : monthsBetween(latest, reckoning);
  return { name: 'evidence', value, target, verdict: judge(least, value, target), unknown: records.filter(({ counts }) => counts === undefined).length, records };
}

/** Meetings of the plan whose minutes are published, of those held that should have some. */
export function minutesFigure({ feed, meetings, today }: PlanRecords): PlanFigure {
  const { percentMinutes, minutesWorkingDays } = feed.forum.targets ?? {};
  const holidays = holidaySet(feed.holidays);
  const owed = meetings.filter(owesMinutes);
  const wait = (endDay: string): number => workingDaysBetween(endDay, today, holidays);
  const records = [...owed]
    .reverse()
    .map(({ meeting, time }): FigureRecord => ({
      subject: { kind: 'meeting', meeting, day: time.startDay },
      counts: hasMinutes(meeting),
      fact: hasMinutes(meeting) ? { kind: 'minutes', published: meeting.minutes.published } : { kind: 'minutes-pending', workingDays: wait(time.endDay) },
    }))
    .sort((a, b) => Number(a.counts) - Number(b.counts));
  const target = percentMinutes ?? (minutesWorkingDays && { min: 100, source: minutesWorkingDays.source, url: minutesWorkingDays.url });
  if (owed.length === 0) return withoutData('minutes', target);
  const value = records.filter(({ counts }) => counts).length;
  const percent = (100 * value) / owed.length;
  const verdict = judge(percent, percent, target);
  const inTime = records.every(({ fact }) => fact?.kind !== 'minutes-pending' || fact.workingDays <= (minutesWorkingDays?.max ?? -1));
  return { name: 'minutes', value, of: owed.length, target, verdict: verdict === 'not-met' && inTime ? 'pending' : verdict, unknown: 0, records };
}
