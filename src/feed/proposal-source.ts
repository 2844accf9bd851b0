import type { Proposal } from '../domain/feed.js';
import type { OrganizationIndex } from '../domain/organizations.js';
import { proposalOverview, type ProposalChoice, type ProposalOverview } from '../domain/proposal-facets.js';
import { findProposals, newestFirst } from '../domain/proposal-list.js';
import { folioKey } from '../domain/proposal-words.js';
import type { Outcome } from './edition.js';
import { feedProblem } from './problem.js';

/**
 * Where proposals come from, be they a list in the feed or pages outside it. A proposal is known by its ordinal, which tells it from the others as
 * long as the source is the same object. Nothing rejects; once a signal is aborted the answer means nothing.
 */
export interface ProposalSource {
  /** What can be said of a consultation's proposals without listing them. */
  overview(consultation: string | undefined, signal: AbortSignal): Promise<Outcome<ProposalOverview>>;
  /** The ordinals of what is looked for, in order. */
  find(consultation: string | undefined, choice: ProposalChoice, signal: AbortSignal): Promise<Outcome<readonly number[]>>;
  record(ordinal: number, signal: AbortSignal): Promise<Outcome<Proposal>>;
  /** The ordinals of the proposals of a folio, however it was typed: most often one or none. */
  lookUp(folio: string, signal: AbortSignal): Promise<Outcome<readonly number[]>>;
  /** Whether asking costs requests, so that it is worth waiting for the end of a word. */
  readonly remote: boolean;
  /** Whether what was read does not fit the feed: its publisher has put newer files beside it. */
  readonly outdated: boolean;
}

/** The proposals of a feed that has them all. */
export class ListedProposals implements ProposalSource {
  readonly remote = false;
  readonly outdated = false;
  readonly #proposals: readonly Proposal[];
  readonly #places: ReadonlyMap<Proposal, number>;
  readonly #organizations: OrganizationIndex;

  constructor(proposals: readonly Proposal[], organizations: OrganizationIndex) {
    this.#proposals = newestFirst(proposals);
    this.#places = new Map(this.#proposals.map((proposal, place) => [proposal, place]));
    this.#organizations = organizations;
  }

  overview(consultation: string | undefined): Promise<Outcome<ProposalOverview>> {
    return Promise.resolve({ value: proposalOverview(this.#of(consultation), this.#organizations) });
  }

  find(consultation: string | undefined, choice: ProposalChoice): Promise<Outcome<readonly number[]>> {
    return Promise.resolve({ value: findProposals(this.#of(consultation), choice, this.#organizations).map((proposal) => this.#places.get(proposal)!) });
  }

  record(ordinal: number): Promise<Outcome<Proposal>> {
    const proposal = this.#proposals[ordinal];
    return Promise.resolve(proposal ? { value: proposal } : { problem: feedProblem({ kind: 'not-a-feed' }) });
  }

  lookUp(folio: string): Promise<Outcome<readonly number[]>> {
    const key = folioKey(folio);
    return Promise.resolve({ value: this.#proposals.flatMap(({ id }, place) => (key && folioKey(id) === key ? [place] : [])) });
  }

  #of(consultation: string | undefined): readonly Proposal[] {
    return this.#proposals.filter((proposal) => (proposal.consultation ?? '') === (consultation ?? ''));
  }
}
