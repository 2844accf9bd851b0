import { isWithin, involves, type CommitmentScope } from './commitment-scope.js';
import { isPublic, proposalState } from './consultation.js';
import { addCounts, exactly, suppressSmall, tallyCount, type CountRange } from './count-range.js';
import type { Commitment, Consultation, Feed, Proposal, Region } from './feed.js';
import type { OrganizationIndex } from './organizations.js';
import { byRegion, latestDay, regionsOn, type ByRegion } from './regions.js';

/** Records of one region. */
export interface RegionCount<Item> {
  region: Region;
  count: CountRange;
  /** What is counted; empty when only how many there are is known, or may be shown. */
  items: Item[];
}

/** How many records each region has. */
export interface RegionCounts<Item> {
  /** Day whose regions these are, YYYY-MM-DD. */
  day: string;
  regions: RegionCount<Item>[];
  /** Records of a region that is not one of these, by the code they state. */
  unknown: { code: string; count: CountRange; items: Item[] }[];
  /** Records that state no region. */
  unplaced: { count: CountRange; items: Item[] };
  /** All of them, however many regions each states. */
  total: CountRange;
  /** Whether any of them states a region: without it a region without records is not known to have none. */
  known: boolean;
}

type Scope = Omit<CommitmentScope, 'region'>;

/**
 * Commitments by the regions they reach; one that reaches several counts in each. Withdrawn ones are left out. Those without regions are national
 * or their reach is not known: the feed does not tell one from the other. The regions are those of the last day of the plans concerned, today at
 * the latest.
 *
 * @param today YYYY-MM-DD, in the feed's zone.
 */
export function commitmentsByRegion(feed: Pick<Feed, 'commitments' | 'plans' | 'regions'>, scope: Scope, index: OrganizationIndex, today: string): RegionCounts<Commitment> {
  const commitments = feed.commitments.filter((commitment) => commitment.withdrawn === undefined && isWithin(commitment, scope, index));
  const plans = new Set(commitments.map(({ plan }) => plan));
  const day = notAfter(today, feed.plans.filter(({ id }) => plans.has(id)).map(({ end }) => end));
  return counted(byRegion(commitments, ({ regions }) => regions ?? [], regionsOn(feed.regions, day)), commitments, day, ({ length }) => exactly(length));
}

/** Why there is no count of proposals: nothing says how many there are in each region, or nothing says which are of the institution asked for. */
export type NoProposalCounts = 'no-tallies' | 'no-institution-in-tallies';

/**
 * Published proposals by region. Where the feed keeps them in pages they are not read: the counts are those of the tallies of the consultations,
 * and there are no records behind them. Counts below the forum's `minimumCount` only say so, and the records behind them are not given either. The
 * regions are those of the last day of the consultations concerned, today at the latest.
 *
 * @param today YYYY-MM-DD, in the feed's zone.
 */
export function proposalsByRegion(
  feed: Pick<Feed, 'proposals' | 'pages' | 'consultations' | 'regions' | 'forum'>,
  scope: Omit<Scope, 'sdg'>,
  index: OrganizationIndex,
  today: string,
): RegionCounts<Proposal> | NoProposalCounts {
  const consultations = feed.consultations.filter(({ plan }) => !scope.plan || plan === scope.plan);
  const minimum = feed.forum.minimumCount;
  if (feed.pages.proposals) return talliesByRegion(feed, consultations, scope, today);
  const known = new Map(feed.consultations.map((consultation) => [consultation.id, consultation]));
  const proposals = feed.proposals.filter((proposal) => isPublic(proposalState(proposal)) && isProposalWithin(proposal, known.get(proposal.consultation ?? ''), scope, index));
  const asked = new Set(proposals.map(({ consultation }) => consultation));
  const day = notAfter(today, [...consultations.filter(({ id }) => asked.has(id)).map(({ end }) => end), ...proposals.map(({ submitted }) => submitted)]);
  const counts = counted(byRegion(proposals, ({ region }) => [region], regionsOn(feed.regions, day)), proposals, day, ({ length }) => exactly(length));
  return suppressed(counts, minimum);
}

function talliesByRegion(feed: Pick<Feed, 'regions' | 'forum'>, consultations: readonly Consultation[], { institution, theme, sector }: Scope, today: string): RegionCounts<Proposal> | NoProposalCounts {
  if (!consultations.some(({ tallies }) => tallies?.length)) return 'no-tallies';
  if (institution) return 'no-institution-in-tallies';
  const tallies = consultations.flatMap((consultation) => consultation.tallies ?? []).filter((tally) => (!theme || tally.theme === theme) && (!sector || tally.sector === sector));
  const day = notAfter(today, consultations.map(({ end }) => end));
  const counts = counted(byRegion(tallies, ({ region }) => [region], regionsOn(feed.regions, day)), tallies, day, (some) => addCounts(some.map(tallyCount)));
  return suppressed({ ...counts, regions: withoutItems(counts.regions), unknown: withoutItems(counts.unknown), unplaced: { count: counts.unplaced.count, items: [] } }, feed.forum.minimumCount);
}

const withoutItems = <Counted extends object>(list: readonly Counted[]): (Omit<Counted, 'items'> & { items: never[] })[] => list.map((each) => ({ ...each, items: [] }));

function isProposalWithin({ theme: own, sector: from, institution: to }: Proposal, consultation: Consultation | undefined, { plan, institution, theme, sector }: Scope, index: OrganizationIndex): boolean {
  return (!plan || consultation?.plan === plan) && (!theme || own === theme) && (!sector || from === sector) && (!institution || (to !== undefined && involves([to], institution, index)));
}

/** The latest day these dates may mean, or today if that is sooner or there is none. */
function notAfter(today: string, dates: readonly (string | undefined)[]): string {
  const latest = latestDay(dates);
  return latest !== undefined && latest < today ? latest : today;
}

function counted<Item>({ places, unknown, unplaced }: ByRegion<Item>, all: readonly Item[], day: string, count: (items: readonly Item[]) => CountRange): RegionCounts<Item> {
  return {
    day,
    regions: places.map((place) => ({ ...place, count: count(place.items) })),
    unknown: unknown.map((place) => ({ ...place, count: count(place.items) })),
    unplaced: { items: unplaced, count: count(unplaced) },
    total: count(all),
    known: unplaced.length < all.length,
  };
}

/** The same counts with the small ones only said to be so. The total becomes the sum of what is shown, because a subtraction would give away a single hidden count. */
function suppressed<Item>({ day, regions, unknown, unplaced, known }: RegionCounts<Item>, minimum: number | undefined): RegionCounts<Item> {
  const show = <Counted extends { count: CountRange; items: Item[] }>(each: Counted): Counted => {
    const count = suppressSmall(each.count, minimum);
    return { ...each, count, items: count.least === count.most ? each.items : [] };
  };
  const shown = { regions: regions.map(show), unknown: unknown.map(show), unplaced: show(unplaced) };
  return { day, ...shown, known, total: addCounts([...shown.regions, ...shown.unknown, shown.unplaced].map(({ count }) => count)) };
}
