import { consultationPhase } from '../consultation.js';
import { daysBetween, firstDay, lastDay } from '../dates.js';
import type { EvidenceItem } from '../evidence.js';
import { planCycle } from '../plan-cycle.js';
import { judge } from '../plan-figures/figure.js';
import type { PlanRecords } from '../plan-figures/plan-records.js';
import type { RequirementNumber } from '../ogp-standards.js';
import { anyCheck, documentRecords, type CheckRecord, type StandardCheck } from './check.js';
import { coCreationOf } from './co-creation.js';

/** 3.1: the timeline and the opportunities to take part, published at least two weeks before the making of the plan begins. */
export function noticeChecks(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck[] {
  const { plan, consultations, today } = records;
  const making = ['preparation', 'consultation', 'drafting', 'delivery'];
  const pieces = planCycle(plan, consultations, today).filter(({ kind, abandoned }) => making.includes(kind) && !abandoned);
  // The plan's own date of delivery is no timeline.
  const timeline = pieces.filter(({ key }) => key !== 'plan:delivery').map((item): CheckRecord => ({ subject: { kind: 'cycle', item }, counts: item.span ? true : undefined }));
  return [anyCheck('timeline', timeline), noticeCheck(records, evidence)];
}

/** Days between the first dated announcement (material of a consultation, or what says it proves 3.1) and the first opportunity it announces. */
function noticeCheck(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck {
  const target = records.feed.forum.targets?.daysOfNotice;
  const { consultations } = coCreationOf(records);
  const begins = consultations.map(({ start }) => firstDay(start)).filter((day) => day !== undefined).sort()[0];
  const notices = evidence.filter(({ requirement, subject }) => requirement === '3.1' && (subject.kind !== 'consultation' || consultations.includes(subject.consultation)));
  const dated = begins === undefined ? [] : notices.filter(({ document }) => firstDay(document.date) !== undefined);
  const days = (item: EvidenceItem): [least: number, most: number] => [daysBetween(lastDay(item.document.date)!, begins!), daysBetween(firstDay(item.document.date)!, begins!)];
  const list = notices.map((item): CheckRecord => {
    if (!dated.includes(item)) return { subject: { kind: 'document', item }, counts: undefined };
    const verdict = judge(...days(item), target);
    return { subject: { kind: 'document', item }, counts: verdict === 'met' || verdict === 'not-measured' ? true : verdict === 'not-met' ? false : undefined, fact: { kind: 'notice', days: days(item)[0] } };
  });
  if (dated.length === 0) return { name: 'notice', ...(target && { target }), verdict: 'no-data', records: list };
  const [least, most] = [Math.max(...dated.map((item) => days(item)[0])), Math.max(...dated.map((item) => days(item)[1]))];
  return { name: 'notice', value: least, ...(target && { target }), verdict: judge(least, most, target), records: list };
}

/** 3.2: activities that tell people of OGP and of how to take part: open meetings held before the plan was delivered, and what says it proves it. */
export function outreachChecks(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck[] {
  const meetings = coCreationOf(records)
    .meetings.filter(({ meeting, past }) => past && meeting.status !== 'cancelled' && meeting.access !== 'internal')
    .map(({ meeting, time }): CheckRecord => ({
      subject: { kind: 'meeting', meeting, day: time.startDay }, counts: meeting.access === 'open' ? true : undefined, fact: { kind: 'access', access: meeting.access, standing: 'held' },
    }));
  return [anyCheck('outreach', [...meetings, ...documentRecords(statedFor('3.2', evidence))])];
}

/** 3.3: a way to gather what people put forward: consultations of the making of the plan that have begun, and what says it proves it. */
export function inputChecks(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck[] {
  const consultations = coCreationOf(records).consultations.map((consultation): CheckRecord => {
    const phase = consultationPhase(consultation, records.today);
    return { subject: { kind: 'consultation', consultation }, counts: phase === undefined || phase === 'planned' ? undefined : true };
  });
  return [anyCheck('inputs', [...consultations, ...documentRecords(statedFor('3.3', evidence))])];
}

const statedFor = (number: RequirementNumber, evidence: readonly EvidenceItem[]): EvidenceItem[] => evidence.filter(({ requirement, stated }) => stated && requirement === number);
