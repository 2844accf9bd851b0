import type { EvidenceItem } from '../evidence.js';
import { evidenceAge } from '../evidence-age.js';
import { judge } from '../plan-figures/figure.js';
import type { PlanRecords } from '../plan-figures/plan-records.js';
import { evidenceFigure, minutesFigure } from '../plan-figures/progress-figures.js';
import { dayIn } from '../zone-clock.js';
import { hasMinutes } from '../minutes.js';
import { anyCheck, documentRecords, figureCheck, type CheckRecord, type StandardCheck } from './check.js';
import { coCreationOf } from './co-creation.js';

/** 2.1: a public site about the country's part in OGP, with the plan. */
export function websiteChecks({ feed, plan }: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck[] {
  const documents = evidence.filter(({ subject, document }) => subject.kind === 'plan' && document.url !== undefined);
  return [anyCheck('website', addresses(feed.forum.url ?? feed.links?.home)), anyCheck('planPublished', [...addresses(plan.url), ...documentRecords(documents)])];
}

/** 2.2: a public repository with evidence of co-creation and of implementation, updated at least twice a year. */
export function repositoryChecks(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck[] {
  return [
    anyCheck('repository', addresses(records.feed.links?.repository)),
    coCreationCheck(records, evidence),
    figureCheck('evidence', evidenceFigure(records)),
    figureCheck('minutes', minutesFigure(records)),
    updatedCheck(records),
  ];
}

const addresses = (url: string | undefined): CheckRecord[] => (url === undefined ? [] : [{ subject: { kind: 'address', url }, counts: true }]);

/** Minutes of the making of the plan, and the documents of its consultations and of whatever says it proves standard 3 or 4. */
function coCreationCheck(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck {
  const minutes = coCreationOf(records).meetings.filter(({ meeting }) => hasMinutes(meeting));
  const documents = evidence.filter(({ subject, standard, stated }) => ['consultation', 'report', 'prioritization'].includes(subject.kind) || (stated && (standard === 3 || standard === 4)));
  return anyCheck('coCreation', [
    ...minutes.map(({ meeting, time }): CheckRecord => ({ subject: { kind: 'meeting', meeting, day: time.startDay }, counts: true, fact: { kind: 'minutes', published: meeting.minutes?.published } })),
    ...documentRecords(documents),
  ]);
}

/** Whole months since the data last changed, against the rule of evidence; for a plan that has ended, as of its last day. */
function updatedCheck({ feed, reckoning }: PlanRecords): StandardCheck {
  const target = feed.forum.targets?.monthsOfEvidence;
  const day = dayIn(feed.timeZone, new Date(feed.updated));
  const value = evidenceAge(day, reckoning)?.months ?? 0;
  return { name: 'updated', value, ...(target && { target }), verdict: judge(value, value, target), records: [{ subject: { kind: 'updated', day }, counts: judge(value, value, target) !== 'not-met' }] };
}
