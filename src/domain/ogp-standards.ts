import { lastDay } from './dates.js';
import type { Plan } from './feed.js';
import { planDelivery } from './plan-cycle.js';

/** OGP's participation and co-creation standards, by number. */
export const standardNumbers = [1, 2, 3, 4, 5] as const;

export type StandardNumber = (typeof standardNumbers)[number];

/**
 * The minimum requirements of the standards for national members, by number: 1.1 space for dialogue, 2.1 website, 2.2 repository, 3.1 advance notice,
 * 3.2 outreach, 3.3 feedback mechanism, 4.1 reasoned response, 5.1 open implementation.
 *
 * Source: OGP Participation & Co-Creation Standards, approved on 24 November 2021, and the IRM's guidelines for assessing their minimum requirements.
 */
export const requirementNumbers = ['1.1', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1', '5.1'] as const;

export type RequirementNumber = (typeof requirementNumbers)[number];

/** Where the standards are published. */
export const standardsUrl = 'https://www.opengovpartnership.org/ogp-participation-co-creation-standards/';

/** The standard of a requirement; `undefined` for a number that is none of them, such as 1.2. */
export function standardOf(requirement: string): StandardNumber | undefined {
  return (requirementNumbers as readonly string[]).includes(requirement) ? (Number(requirement[0]) as StandardNumber) : undefined;
}

/** First day the standards are in force, YYYY-MM-DD. */
export const standardsInForceSince = '2022-01-01';

/** Whether a plan was delivered or begun before the standards were in force, so that nobody could have held it to them. */
export function precedesStandards(plan: Plan): boolean {
  const day = lastDay(planDelivery(plan)) ?? lastDay(plan.start);
  return day !== undefined && day < standardsInForceSince;
}
