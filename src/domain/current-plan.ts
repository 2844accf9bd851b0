import { firstDay } from './dates.js';
import type { Plan } from './feed.js';

/**
 * The plan a reader most likely means: of those whose implementation has begun, the one that began last; when none has, the one to begin first. Of
 * two that begin together, and of those without a real date, the later in the list.
 */
export function currentPlan(plans: readonly Plan[], today: string): Plan | undefined {
  const start = (plan: Plan): string | undefined => firstDay(plan.start) ?? firstDay(plan.delivery);
  const dated = plans.filter((plan) => start(plan) !== undefined);
  const begun = dated.filter((plan) => start(plan)! <= today);
  if (begun.length > 0) return begun.reduce((latest, plan) => (start(plan)! >= start(latest)! ? plan : latest));
  if (dated.length > 0) return dated.reduce((first, plan) => (start(plan)! <= start(first)! ? plan : first));
  return plans.at(-1);
}
