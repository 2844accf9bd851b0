import { firstDay, lastDay } from '../dates.js';
import type { Commitment, Consultation, Feed, Plan } from '../feed.js';
import { meetingCalendar, type CalendarMeeting } from '../meeting-calendar.js';
import { implementationEnd } from '../plan-cycle.js';

/** What belongs to a plan. */
export interface PlanRecords {
  feed: Feed;
  plan: Plan;
  /** YYYY-MM-DD in the feed's zone. */
  today: string;
  /** First day of its earliest stage or of its implementation, YYYY-MM-DD; absent without a real date. */
  start?: string;
  /** Last day of its implementation; absent without a real date. */
  end?: string;
  /** Day for which its rhythm is reckoned: today or, once the plan has ended, its last day. */
  reckoning: string;
  /** Every commitment, in the order of the feed. */
  commitments: readonly Commitment[];
  /** Those that were not withdrawn. */
  standing: readonly Commitment[];
  /** Meetings with a real date that name the plan, or that name none and begin within it; in order of time. */
  meetings: readonly CalendarMeeting[];
  consultations: readonly Consultation[];
}

/** Gathers what belongs to a plan. A commitment or consultation that names no plan belongs to the only one of the feed. */
export function planRecords(feed: Feed, plan: Plan, today: string): PlanRecords {
  const isIts = ({ plan: named }: { plan?: string }): boolean => named === plan.id || (named === undefined && feed.plans.length === 1);
  const commitments = feed.commitments.filter(isIts);
  const starts = [plan.start, plan.delivery, ...(plan.stages ?? []).map((stage) => stage.start)].map(firstDay).filter((day) => day !== undefined);
  const start = starts.sort()[0];
  const end = lastDay(implementationEnd(plan));
  const within = ({ time }: CalendarMeeting): boolean => (start === undefined || time.startDay >= start) && (end === undefined || time.startDay <= end);
  return {
    feed,
    plan,
    today,
    start,
    end,
    reckoning: end !== undefined && end < today ? end : today,
    commitments,
    standing: commitments.filter(({ withdrawn }) => withdrawn === undefined),
    meetings: meetingCalendar(feed, today).dated.filter((entry) => entry.meeting.plan === plan.id || (entry.meeting.plan === undefined && within(entry))),
    consultations: feed.consultations.filter(isIts),
  };
}
