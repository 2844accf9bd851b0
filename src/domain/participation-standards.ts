import { planEvidence, type EvidenceItem } from './evidence.js';
import type { Feed, Plan } from './feed.js';
import { requirementNumbers, standardNumbers, standardOf, type RequirementNumber, type StandardNumber } from './ogp-standards.js';
import type { Verdict } from './plan-figures/figure.js';
import { planRecords, type PlanRecords } from './plan-figures/plan-records.js';
import { isLacking, type StandardCheck } from './standards/check.js';
import { dialogueChecks } from './standards/dialogue-checks.js';
import { implementationChecks } from './standards/implementation-checks.js';
import { repositoryChecks, websiteChecks } from './standards/information-checks.js';
import { inputChecks, noticeChecks, outreachChecks } from './standards/opportunity-checks.js';
import { responseChecks } from './standards/response-checks.js';

export { missingOf } from './standards/check.js';
export type { CheckFact, CheckName, CheckRecord, CheckSubject, Missing, StandardCheck } from './standards/check.js';

/** What the feed shows of a minimum requirement. */
export interface RequirementEvidence {
  number: RequirementNumber;
  checks: readonly StandardCheck[];
  /** Documents that state that they prove it. */
  stated: readonly EvidenceItem[];
  /**
   * What its checks say together: `not-met` when any is; else `pending` when any is; `met` when all are, those that nobody set a target for aside;
   * otherwise `no-data`.
   */
  verdict: Verdict;
  /** Checks of which something is missing. */
  missing: readonly StandardCheck[];
}

export interface StandardEvidence {
  number: StandardNumber;
  requirements: readonly RequirementEvidence[];
  /** Documents that state the standard and none of its requirements. */
  stated: readonly EvidenceItem[];
}

/** The evidence of a plan. */
export interface PlanEvidence {
  plan: Plan;
  /** Day for which freshness is worked out: today or, once the plan has ended, its last day. */
  reckoning: string;
  /** Every document of the plan, in the order of the feed. */
  items: readonly EvidenceItem[];
  /** The five standards. */
  standards: readonly StandardEvidence[];
  /** How many requirements have each verdict. */
  counts: Readonly<Record<Verdict, number>>;
}

const checksOf: Record<RequirementNumber, (records: PlanRecords, evidence: readonly EvidenceItem[]) => StandardCheck[]> = {
  '1.1': dialogueChecks, '2.1': websiteChecks, '2.2': repositoryChecks, '3.1': noticeChecks, '3.2': outreachChecks, '3.3': inputChecks, '4.1': responseChecks, '5.1': implementationChecks,
};

/**
 * What a plan can show to whoever reviews it: each document, and for each minimum requirement of OGP's participation standards the records of the
 * feed that are evidence of it and what is missing. Counts that the scorecard has too are the scorecard's.
 *
 * @param today YYYY-MM-DD in the feed's zone.
 */
export function evidenceOfPlan(feed: Feed, plan: Plan, today: string): PlanEvidence {
  const records = planRecords(feed, plan, today);
  const items = planEvidence(records);
  const requirements = requirementNumbers.map((number): RequirementEvidence => {
    const checks = checksOf[number](records, items);
    return { number, checks, stated: items.filter(({ stated, requirement }) => stated && requirement === number), verdict: together(checks), missing: checks.filter(isLacking) };
  });
  const count = (verdict: Verdict): number => requirements.filter((one) => one.verdict === verdict).length;
  return {
    plan,
    reckoning: records.reckoning,
    items,
    standards: standardNumbers.map((number) => ({
      number,
      requirements: requirements.filter((one) => standardOf(one.number) === number),
      stated: items.filter(({ stated, standard, requirement }) => stated && standard === number && requirement === undefined),
    })),
    counts: { met: count('met'), 'not-met': count('not-met'), pending: count('pending'), 'no-data': count('no-data'), 'not-measured': count('not-measured') },
  };
}

function together(checks: readonly StandardCheck[]): Verdict {
  const measured = checks.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'not-measured');
  if (measured.length === 0) return 'not-measured';
  for (const verdict of ['not-met', 'pending'] as const) if (measured.includes(verdict)) return verdict;
  return measured.every((verdict) => verdict === 'met') ? 'met' : 'no-data';
}
