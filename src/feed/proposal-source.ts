import type { Proposal } from '../domain/feed.js';
import type { OrganizationIndex } from '../domain/organizations.js';
import { proposalOverview, type ProposalChoice, type ProposalOverview } from '../domain/proposal-facets.js';
import { findProposals, newestFirst } from '../domain/proposal-list.js';
import { folioKey } from '../domain/proposal-words.js';
import type { Outcome } from './edition.js';
import { feedProblem } from './problem.js';

/** What is known at once, or will be. */
export type Soon<Value> = Outcome<Value> | Promise<Outcome<Value>>;

/**
 * Where proposals come from, be they a list in the feed, which answers at once, or pages outside it. A proposal is known by its ordinal, which tells
 * it from the others as long as the source is the same object. Nothing rejects; once a signal is aborted the answer means nothing.
 */
export interface ProposalSource {
  /** What can be said of a consultation's proposals without listing them. */
  overview(consultation: string | undefined, signal: AbortSignal): Soon<ProposalOverview>;
  /** The ordinals of what is looked for, in order. */
  find(consultation: string | undefined, choice: ProposalChoice, signal: AbortSignal): Soon<readonly number[]>;
  /** The ordinals of the newest of all consultations, at most so many: they are known without asking, and most often are those of the one that is open. */
  newest(most: number): readonly number[];
  record(ordinal: number, signal: AbortSignal): Soon<Proposal>;
  /** The ordinals of the proposals of a folio, however it was typed: most often one or none. */
  lookUp(folio: string, signal: AbortSignal): Soon<readonly number[]>;
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
  /** Those of each consultation that was asked for. */
  readonly #lists = new Map<string, readonly Proposal[]>();

  constructor(proposals: readonly Proposal[], organizations: OrganizationIndex) {
    this.#proposals = newestFirst(proposals);
    this.#places = new Map(this.#proposals.map((proposal, place) => [proposal, place]));
    this.#organizations = organizations;
  }

  overview(consultation: string | undefined): Outcome<ProposalOverview> {
    return { value: proposalOverview(this.#of(consultation), this.#organizations) };
  }

  find(consultation: string | undefined, choice: ProposalChoice): Outcome<readonly number[]> {
    return { value: findProposals(this.#of(consultation), choice, this.#organizations).map((proposal) => this.#places.get(proposal)!) };
  }

  newest(most: number): readonly number[] {
    return [...this.#proposals.slice(0, most).keys()];
  }

  record(ordinal: number): Outcome<Proposal> {
    const proposal = this.#proposals[ordinal];
    return proposal ? { value: proposal } : { problem: feedProblem({ kind: 'not-a-feed' }) };
  }

  lookUp(folio: string): Outcome<readonly number[]> {
    const key = folioKey(folio);
    return { value: this.#proposals.flatMap(({ id }, place) => (key && folioKey(id) === key ? [place] : [])) };
  }

  #of(consultation = ''): readonly Proposal[] {
    let list = this.#lists.get(consultation);
    if (!list) this.#lists.set(consultation, (list = this.#proposals.filter((proposal) => (proposal.consultation ?? '') === consultation)));
    return list;
  }
}
