import type { Proposal } from '../domain/feed.js';
import type { OrganizationIndex } from '../domain/organizations.js';
import { proposalOverview, type ProposalChoice, type ProposalOverview } from '../domain/proposal-facets.js';
import { newestFirst, ProposalFinder } from '../domain/proposal-list.js';
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
  readonly #organizations: OrganizationIndex;
  /** Of each consultation that was asked for, the ordinals of its proposals and what finds in them. */
  readonly #parts = new Map<string, { ordinals: readonly number[]; proposals: readonly Proposal[]; finder: ProposalFinder }>();

  constructor(proposals: readonly Proposal[], organizations: OrganizationIndex) {
    this.#proposals = newestFirst(proposals);
    this.#organizations = organizations;
  }

  overview(consultation: string | undefined): Outcome<ProposalOverview> {
    return { value: proposalOverview(this.#of(consultation).proposals, this.#organizations) };
  }

  find(consultation: string | undefined, choice: ProposalChoice): Outcome<readonly number[]> {
    const { ordinals, finder } = this.#of(consultation);
    return { value: finder.find(choice).map((place) => ordinals[place]!) };
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

  #of(consultation = '') {
    let part = this.#parts.get(consultation);
    if (!part) {
      const ordinals = [...this.#proposals.keys()].filter((ordinal) => (this.#proposals[ordinal]!.consultation ?? '') === consultation);
      const proposals = ordinals.map((ordinal) => this.#proposals[ordinal]!);
      part = { ordinals, proposals, finder: new ProposalFinder(proposals, this.#organizations) };
      this.#parts.set(consultation, part);
    }
    return part;
  }
}
