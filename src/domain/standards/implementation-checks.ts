import { isForumMeeting } from '../meeting-targets.js';
import type { CalendarMeeting } from '../meeting-calendar.js';
import { judge } from '../plan-figures/figure.js';
import type { PlanRecords } from '../plan-figures/plan-records.js';
import type { CheckRecord, StandardCheck } from './check.js';
import { coCreationOf } from './co-creation.js';

/**
 * 5.1: at least two meetings a year with civil society about the implementation. Those that say so count: they state standard 5 or name
 * commitments, and are open. Of the forum's other open meetings of that time nobody says what they were about. The year is the one under way or,
 * once the plan has ended, its last.
 */
export function implementationChecks(records: PlanRecords): StandardCheck[] {
  const { feed, reckoning, meetings, today, end } = records;
  const target = feed.forum.targets?.implementationMeetingsPerYear;
  const year = Number(reckoning.slice(0, 4));
  const made = coCreationOf(records).end;
  const list = meetings
    .filter(({ meeting, past, time }) => past && meeting.status !== 'cancelled' && Number(time.startDay.slice(0, 4)) === year && (made === undefined || time.startDay > made))
    .flatMap(implementationRecord);
  const base = { name: 'implementationMeetings' as const, year, ...(target && { target }), records: list };
  const underWay = reckoning === today && (end === undefined || end >= today) && made !== undefined && made < today;
  if (list.length === 0 && !underWay) return [{ ...base, verdict: 'no-data' }];
  const value = list.filter(({ counts }) => counts).length;
  const unknown = list.filter(({ counts }) => counts === undefined).length;
  const verdict = judge(value, value + unknown, target);
  // A year that is not over may still have its meetings.
  const mayStill = year === Number(today.slice(0, 4)) && verdict !== 'met' && verdict !== 'not-measured';
  return [{ ...base, value, verdict: mayStill ? 'pending' : verdict }];
}

function implementationRecord({ meeting, time }: CalendarMeeting): CheckRecord[] {
  const says = meeting.standard === 5 || Boolean(meeting.commitments?.length);
  const mayBe = meeting.standard === undefined && meeting.access !== 'internal' && isForumMeeting(meeting);
  if (!says && !mayBe) return [];
  const counts = !says || meeting.access === undefined ? undefined : meeting.access === 'open';
  return [{ subject: { kind: 'meeting', meeting, day: time.startDay }, counts, fact: { kind: 'access', access: meeting.access, standing: 'held' } }];
}
