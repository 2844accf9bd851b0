import { addDays, firstDay, lastDay } from '../dates.js';
import type { Consultation } from '../feed.js';
import type { CalendarMeeting } from '../meeting-calendar.js';
import { planDelivery } from '../plan-cycle.js';
import type { PlanRecords } from '../plan-figures/plan-records.js';

/** What belongs to the making of a plan. */
export interface CoCreation {
  /**
   * Last day of it, YYYY-MM-DD: that of delivery or, without one, the day before implementation begins; absent when neither has a real date. Where only a
   * month or a year is stated, its last day is meant: what may belong to the making of the plan does.
   */
  end?: string;
  /** Consultations that began by then, those without a real date among them; those not going forward are left out. */
  consultations: readonly Consultation[];
  /** Meetings of the plan that began by then, in order of time; none when nobody knows when it ended. */
  meetings: readonly CalendarMeeting[];
}

/** What of a plan's records belongs to its making and not to its implementation. */
export function coCreationOf({ plan, consultations, meetings }: PlanRecords): CoCreation {
  const begins = lastDay(plan.start);
  const end = lastDay(planDelivery(plan)) ?? (begins && addDays(begins, -1));
  return {
    ...(end !== undefined && { end }),
    consultations: consultations.filter(({ status, start }) => status !== 'not-going-forward' && (end === undefined || (firstDay(start) ?? '') <= end)),
    meetings: end === undefined ? [] : meetings.filter(({ time }) => time.startDay <= end),
  };
}
