import { isWithin, partiesOf, type CommitmentScope } from './commitment-scope.js';
import { lastDay } from './dates.js';
import type { Commitment, Feed, IrmStatus, Organization, Party } from './feed.js';
import { partyName, partyOrganization } from './organizations.js';
import type { OrganizationIndex } from './organizations.js';
import { commitmentLacksEvidence, commitmentStatus, countMilestones, hasUnreadableMilestones, isCommitmentOverdue } from './status.js';
import type { MilestoneCounts, ShownStatus } from './status.js';
import { matches } from './text.js';

/** Where a commitment stands on the board: its self-reported status, or withdrawn. */
export type BoardGroup = Exclude<ShownStatus, 'no-evidence'> | 'withdrawn';

/** Groups of the board in the order they are shown. */
export const boardGroups: readonly BoardGroup[] = ['not-reported', 'not-started', 'limited', 'substantial', 'complete', 'withdrawn'];

/** A commitment with everything the board derives from it. */
export interface BoardEntry {
  commitment: Commitment;
  group: BoardGroup;
  /** Status coded by the IRM, of the commitment. */
  irm?: IrmStatus;
  /** It or one of its milestones is past due and not complete. */
  overdue: boolean;
  /** It reports progress and shows no evidence of it. */
  lacksEvidence: boolean;
  /** Some of its milestones could not be read; `milestones` does not count them. */
  unreadableMilestones: boolean;
  milestones: MilestoneCounts;
}

/** What a reader may narrow the board by; every given one must hold. */
export interface BoardFilters extends CommitmentScope {
  /** A group of the board, or one of the two warnings. */
  status?: BoardGroup | 'overdue' | 'lacks-evidence';
  /** Words looked for in titles, summaries, milestones and institutions, without regard to case or accents. */
  query?: string;
}

/** Derives the entries of a feed, in plan order. */
export function boardEntries(feed: Feed, today: string): BoardEntry[] {
  return feed.commitments.map((commitment) => {
    const withdrawn = commitment.withdrawn !== undefined;
    return {
      commitment,
      group: withdrawn ? 'withdrawn' : commitmentStatus(commitment),
      irm: commitment.irm?.status,
      overdue: isCommitmentOverdue(commitment, today),
      lacksEvidence: !withdrawn && commitmentLacksEvidence(commitment),
      unreadableMilestones: !withdrawn && hasUnreadableMilestones(commitment),
      milestones: countMilestones(commitment.milestones ?? []),
    };
  });
}

function mentions(commitment: Commitment, query: string, index: OrganizationIndex): boolean {
  return matches(
    query,
    commitment.title, commitment.ogpId, commitment.summary, commitment.problem, commitment.objective,
    ...(commitment.milestones ?? []).map((milestone) => milestone.title),
    ...partiesOf(commitment).flatMap((party) => [party.name, ...namesOf(partyOrganization(party, index))]),
  );
}

function namesOf(organization: Organization | undefined): (string | undefined)[] {
  return organization ? [organization.name, organization.shortName, ...(organization.aliases ?? [])] : [];
}

function hasStatus(entry: BoardEntry, status: NonNullable<BoardFilters['status']>): boolean {
  if (status === 'overdue') return entry.overdue;
  return status === 'lacks-evidence' ? entry.lacksEvidence : entry.group === status;
}

/** The entries for which every given filter holds. An empty filter (`undefined` or '') lets everything through. */
export function filterEntries(entries: readonly BoardEntry[], filters: BoardFilters, index: OrganizationIndex): readonly BoardEntry[] {
  if (!Object.values(filters).some(Boolean)) return entries;
  const { status, query } = filters;
  return entries.filter(
    (entry) => isWithin(entry.commitment, filters, index) && (!status || hasStatus(entry, status)) && (!query?.trim() || mentions(entry.commitment, query, index)),
  );
}

/** Entries by group, every group present; withdrawn only when there is any. */
export function groupEntries(entries: readonly BoardEntry[]): { group: BoardGroup; entries: BoardEntry[] }[] {
  return boardGroups
    .map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) }))
    .filter(({ group, entries: members }) => members.length > 0 || (group !== 'withdrawn' && group !== 'not-reported'));
}

/** A value a filter can take and how many commitments have it. */
export interface FilterOption {
  value: string;
  label: string;
  count: number;
}

/** How many commitments have a value; one that has it twice counts once. */
class Count {
  total = 0;
  #last?: Commitment;

  add(commitment: Commitment): void {
    if (this.#last !== commitment) this.total += 1;
    this.#last = commitment;
  }
}

class Counts extends Map<string, Count> {
  of(value: string): Count {
    let count = this.get(value);
    if (!count) this.set(value, (count = new Count()));
    return count;
  }
}

/** Values each filter can take in these entries, in the feed's own order; a filter with fewer than two is not worth offering. */
export function filterOptions(entries: readonly BoardEntry[], feed: Feed, index: OrganizationIndex): Record<'plan' | 'institution' | 'theme' | 'sdg' | 'region' | 'sector', FilterOption[]> {
  const counts = { plan: new Counts(), institution: new Counts(), theme: new Counts(), sdg: new Counts(), region: new Counts(), sector: new Counts() };
  // The same few organizations answer for everything.
  const known = new Map<string | undefined, readonly Count[]>();
  const institutionsOf = (party: Party): readonly Count[] => {
    const organization = partyOrganization(party, index);
    if (!organization) return [];
    const own = [organization, ...index.ancestors(organization.id)].map(({ id }) => counts.institution.of(id));
    known.set(organization.id, own);
    return own;
  };
  for (const { commitment } of entries) {
    if (commitment.plan) counts.plan.of(commitment.plan).add(commitment);
    for (const party of partiesOf(commitment)) for (const count of known.get(party.organization) ?? institutionsOf(party)) count.add(commitment);
    for (const theme of commitment.themes ?? []) counts.theme.of(theme).add(commitment);
    for (const goal of commitment.sdgs ?? []) counts.sdg.of(String(goal)).add(commitment);
    for (const region of commitment.regions ?? []) counts.region.of(region).add(commitment);
    for (const sector of commitment.raisedBy ?? []) counts.sector.of(sector).add(commitment);
  }
  const named = (found: Counts, records: readonly { id: string; name?: string; title?: string; shortName?: string }[]): FilterOption[] =>
    records.filter(({ id }) => found.has(id)).map(({ id, name, title }) => ({ value: id, label: name ?? title ?? id, count: found.of(id).total }));
  return {
    plan: named(counts.plan, feed.plans),
    institution: named(counts.institution, feed.organizations).sort((a, b) => a.label.localeCompare(b.label, feed.language === 'und' ? undefined : feed.language)),
    theme: named(counts.theme, feed.themes),
    sdg: [...counts.sdg].map(([value, { total }]) => ({ value, label: value, count: total })).sort((a, b) => Number(a.value) - Number(b.value)),
    region: named(counts.region, feed.regions),
    sector: named(counts.sector, feed.sectors),
  };
}

/** What the table of the board can be ordered by. */
export type BoardOrder = 'number' | 'title' | 'lead' | 'status' | 'milestones' | 'due';

/** Entries in an order; those without the value asked for come last in either direction, and ties keep the order of the plan. */
export function sortEntries(entries: readonly BoardEntry[], order: BoardOrder, descending: boolean, index: OrganizationIndex, language: string): BoardEntry[] {
  const key = (entry: BoardEntry): string | number | undefined => {
    const { commitment, milestones } = entry;
    if (order === 'number') return commitment.number;
    if (order === 'title') return commitment.title;
    if (order === 'lead') return commitment.lead && partyName(commitment.lead, index);
    if (order === 'status') return boardGroups.indexOf(entry.group);
    if (order === 'milestones') return milestones.total > 0 ? milestones.complete / milestones.total : undefined;
    return lastDay(commitment.end);
  };
  // Made only where there are words to compare.
  let collator: Intl.Collator | undefined;
  const compare = (a: string, b: string): number => (collator ??= new Intl.Collator(language, { numeric: true })).compare(a, b);
  return entries
    .map((entry) => ({ entry, value: key(entry) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) return Number(a.value === undefined) - Number(b.value === undefined);
      const difference = typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : compare(String(a.value), String(b.value));
      return descending ? -difference : difference;
    })
    .map(({ entry }) => entry);
}
