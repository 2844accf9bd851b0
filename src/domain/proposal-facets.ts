import { isAnswered, isPublic, proposalState, type Decision, type ProposalState } from './consultation.js';
import type { Proposal } from './feed.js';
import { partyKey, partyName, type OrganizationIndex } from './organizations.js';

/** What proposals can be filtered by. */
export const facetNames = ['state', 'theme', 'region', 'sector', 'institution'] as const;

export type FacetName = (typeof facetNames)[number];

/** Value of a facet for proposals that do not say; no identifier is equal to it. */
export const UNSTATED = '~';

/** Value of `state` that stands for every decision. */
export const ANSWERED = 'answered';

/** The order proposals are listed in. Those that wait longest first, then the rest; or those with most support first, then the rest. */
export type ProposalOrder = 'newest' | 'pending' | 'support';

/** What somebody is looking for. A facet without a value is not asked about. */
export type ProposalChoice = Partial<Record<FacetName, string>> & { query?: string; order?: ProposalOrder };

/** A value of a facet and how many proposals have it; `label` only where no list of the feed has its name. */
export interface FacetValue {
  value: string;
  count: number;
  label?: string;
}

/** What was heard on a theme and what was answered. Only proposals that are public count. */
export interface HeardRow {
  /** Identifier of the theme; absent for proposals that name none. */
  theme?: string;
  heard: number;
  pending: number;
  decisions: Partial<Record<Decision, number>>;
  /** Commitments that came of it. */
  commitments: string[];
}

/** What can be said of the proposals of a consultation without listing them. */
export interface ProposalOverview {
  /** Lines in the ledger, whatever their state. */
  count: number;
  facets: Record<FacetName, FacetValue[]>;
  heard: HeardRow[];
  /** Whether any proposal has expressions of support. */
  supported: boolean;
}

/** The value of each facet for a proposal. An institution is its identifier or, when the feed does not know it, a key made of its name. */
export function proposalFacets(proposal: Proposal, organizations: OrganizationIndex): Record<FacetName, string> {
  const valueOf = (name: FacetName): string => facetOf(proposal, name, organizations);
  return { state: valueOf('state'), theme: valueOf('theme'), region: valueOf('region'), sector: valueOf('sector'), institution: valueOf('institution') };
}

/** The value of one of them: asked of each of what may be ten thousand proposals. */
export function facetOf(proposal: Proposal, name: FacetName, organizations: OrganizationIndex): string {
  if (name === 'state') return proposalState(proposal);
  if (name !== 'institution') return proposal[name] ?? UNSTATED;
  return proposal.institution ? partyKey(proposal.institution, organizations) : UNSTATED;
}

/** Whether a value of a facet is among those a choice asks for. */
export function isChosen(name: FacetName, value: string, chosen: string): boolean {
  return value === chosen || (name === 'state' && chosen === ANSWERED && isAnswered(value));
}

/** Counts what these proposals say, most frequent first. */
export function proposalOverview(proposals: readonly Proposal[], organizations: OrganizationIndex): ProposalOverview {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, FacetValue>()])) as Record<FacetName, Map<string, FacetValue>>;
  const heard = new Map<string, HeardRow>();
  for (const proposal of proposals) {
    const facets = proposalFacets(proposal, organizations);
    for (const name of facetNames) {
      const value = facets[name];
      const known = counts[name].get(value);
      if (known) known.count += 1;
      else counts[name].set(value, { value, count: 1, ...(isUnknown(name, value) && { label: partyName(proposal.institution!, organizations) }) });
    }
    if (isPublic(facets.state as ProposalState)) hear(proposal, facets, heard);
  }
  const frequentFirst = (a: FacetValue, b: FacetValue): number => b.count - a.count || (a.value < b.value ? -1 : 1);
  const facets = Object.fromEntries(facetNames.map((name) => [name, [...counts[name].values()].sort(frequentFirst)])) as ProposalOverview['facets'];
  return {
    count: proposals.length,
    facets,
    heard: [...heard.values()].sort((a, b) => b.heard - a.heard || ((a.theme ?? '~') < (b.theme ?? '~') ? -1 : 1)),
    supported: proposals.some(({ support }) => support !== undefined && support > 0),
  };
}

/** Whether it is the key of an institution the feed does not know. */
const isUnknown = (name: FacetName, value: string): boolean => name === 'institution' && value.startsWith('~') && value !== UNSTATED;

function hear({ reply }: Proposal, { theme, state }: Record<FacetName, string>, heard: Map<string, HeardRow>): void {
  const row = heard.get(theme) ?? { ...(theme !== UNSTATED && { theme }), heard: 0, pending: 0, decisions: {}, commitments: [] };
  heard.set(theme, row);
  row.heard += 1;
  if (!isAnswered(state)) row.pending += 1;
  else row.decisions[state] = (row.decisions[state] ?? 0) + 1;
  if (reply?.commitment !== undefined && !row.commitments.includes(reply.commitment)) row.commitments = [...row.commitments, reply.commitment].sort();
}
