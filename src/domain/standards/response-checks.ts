import { consultationPhase } from '../consultation.js';
import { isOverdue } from '../dates.js';
import { repliesFigure } from '../plan-figures/reply-figures.js';
import type { PlanRecords } from '../plan-figures/plan-records.js';
import { figureCheck, type CheckRecord, type StandardCheck } from './check.js';
import { coCreationOf } from './co-creation.js';

/** 4.1: people are told how what they put forward was considered. */
export function responseChecks(records: PlanRecords): StandardCheck[] {
  return [figureCheck('replies', repliesFigure(records)), reportsCheck(records)];
}

/** Closed consultations of the making of the plan with a report of what was heard and done, of all that are closed. */
function reportsCheck(records: PlanRecords): StandardCheck {
  const { today } = records;
  const closed = coCreationOf(records).consultations.filter((consultation) => ['closed-analysing', 'closed-reported'].includes(consultationPhase(consultation, today) ?? ''));
  if (closed.length === 0) return { name: 'reports', verdict: 'no-data', records: [] };
  const list = closed.map((consultation): CheckRecord => {
    const pending = consultation.report === undefined && consultation.replyBy !== undefined && !isOverdue(consultation.replyBy, today);
    return { subject: { kind: 'consultation', consultation }, counts: consultation.report !== undefined, ...(pending && { fact: { kind: 'report-pending' } }) };
  });
  const value = list.filter(({ counts }) => counts).length;
  const inTime = list.every(({ counts, fact }) => counts === true || fact?.kind === 'report-pending');
  return { name: 'reports', value, of: list.length, verdict: value === list.length ? 'met' : inTime ? 'pending' : 'not-met', records: list };
}
