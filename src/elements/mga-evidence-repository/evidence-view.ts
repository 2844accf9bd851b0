import { isWithin } from '../../domain/commitment-scope.js';
import { currentPlan } from '../../domain/current-plan.js';
import { evidenceByCommitment, filterEvidence, type CommitmentEvidence, type EvidenceFilters } from '../../domain/evidence-list.js';
import type { Freshness } from '../../domain/evidence-age.js';
import type { EvidenceItem } from '../../domain/evidence.js';
import type { Feed, Plan } from '../../domain/feed.js';
import type { OrganizationIndex } from '../../domain/organizations.js';
import { evidenceOfPlan, type PlanEvidence } from '../../domain/participation-standards.js';
import { planRecords } from '../../domain/plan-figures/plan-records.js';
import { evidenceMessages } from '../../i18n/evidence.js';
import { ogpStandardMessages } from '../../i18n/ogp-standards.js';
import type { RecordContext } from '../../ui/record-context.js';
import { rememberLast } from '../../ui/remember-last.js';
import type { EvidenceSettings } from './evidence-settings.js';

/** The repository of a plan with everything its templates need. */
export interface EvidenceView extends EvidenceSettings {
  context: RecordContext;
  /** All of the plan, whatever the page narrows it to. */
  evidence: PlanEvidence;
  /** Documents within the element's own attributes. */
  items: readonly EvidenceItem[];
  /** Those of them the reader's search and filters leave. */
  shown: readonly EvidenceItem[];
  /** Whether the reader searches or filters. */
  narrowed: boolean;
  /** Commitments within the element's own attributes, with the documents shown. */
  commitments: readonly CommitmentEvidence[];
  /** Documents shown that are of no commitment. */
  process: readonly EvidenceItem[];
  /** What each age is called, by the rule of the feed. */
  ages: Record<Freshness, string>;
  t: typeof evidenceMessages.es;
  words: typeof ogpStandardMessages.es;
}

/** The plan to show: the page's, else the reader's, else the one under way. */
export function planOf({ feed, today }: RecordContext, { plan, choice }: Pick<EvidenceSettings, 'plan' | 'choice'>): Plan | undefined {
  const id = plan ?? choice.plan;
  return id ? feed.plans.find((one) => one.id === id) : currentPlan(feed.plans, today);
}

const worked = rememberLast((feed: Feed, plan: Plan, today: string) => ({ evidence: evidenceOfPlan(feed, plan, today), commitments: planRecords(feed, plan, today).commitments }));
const narrowed = rememberLast((items: readonly EvidenceItem[], filters: EvidenceFilters, index: OrganizationIndex) => filterEvidence(items, filters, index));
const scoped = rememberLast((items: readonly EvidenceItem[], institution: string | undefined, index: OrganizationIndex) => (institution ? filterEvidence(items, { institution }, index) : items));

export function evidenceView(plan: Plan, settings: EvidenceSettings, context: RecordContext): EvidenceView {
  const { feed, today, organizations, page } = context;
  const { institution, choice } = settings;
  const { evidence, commitments } = worked(feed, plan, today);
  const items = scoped(evidence.items, institution, organizations);
  const shown = narrowed(items, choice.filters, organizations);
  return {
    ...settings,
    context,
    evidence,
    items,
    shown,
    narrowed: isNarrowed(choice.filters),
    commitments: evidenceByCommitment(institution ? commitments.filter((commitment) => isWithin(commitment, { institution }, organizations)) : commitments, shown),
    process: shown.filter(({ commitment }) => commitment === undefined),
    ages: page.messages(evidenceMessages).fresh(feed.forum.targets?.monthsOfEvidence?.max),
    t: page.messages(evidenceMessages),
    words: page.messages(ogpStandardMessages),
  };
}

/** How many of the filters are set; the search is not among them. */
export const activeFilters = (filters: EvidenceFilters): number => Object.entries(filters).filter(([name, value]) => name !== 'query' && value).length;

const isNarrowed = (filters: EvidenceFilters): boolean => activeFilters(filters) > 0 || Boolean(filters.query?.trim());
