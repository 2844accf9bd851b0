import { isPublic, proposalState } from './consultation.js';
import type { Proposal } from './feed.js';
import type { OrganizationIndex } from './organizations.js';
import { facetNames, facetOf, isChosen, type FacetName, type ProposalChoice, type ProposalOrder } from './proposal-facets.js';
import { beginSome, searchText, searchWords } from './proposal-words.js';

/** Proposals from the newest to the oldest, by the day they were received; those of a day as they were given. */
export function newestFirst(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => (a.submitted < b.submitted ? 1 : a.submitted > b.submitted ? -1 : 0));
}

/** The proposals that have what is looked for, in the order asked for. `proposals` come newest first. */
export function findProposals(proposals: readonly Proposal[], choice: ProposalChoice, organizations: OrganizationIndex): Proposal[] {
  return new ProposalFinder(proposals, organizations).find(choice).map((place) => proposals[place]!);
}

/** Finds in one list again and again, as somebody types. */
export class ProposalFinder {
  readonly #proposals: readonly Proposal[];
  readonly #organizations: OrganizationIndex;
  /** What can be searched in each, once it was looked at. */
  readonly #texts: string[] = [];
  readonly #all: readonly number[];
  #last: { query: readonly string[]; facets: string; places: readonly number[] };

  /** @param proposals Newest first. */
  constructor(proposals: readonly Proposal[], organizations: OrganizationIndex) {
    this.#proposals = proposals;
    this.#organizations = organizations;
    this.#all = [...proposals.keys()];
    this.#last = { query: [], facets: '[]', places: this.#all };
  }

  /** The places in the list of those that have what is looked for, in the order asked for. */
  find(choice: ProposalChoice): readonly number[] {
    const query = searchWords(choice.query ?? '');
    const asked = facetNames.filter((name) => choice[name]);
    const facets = JSON.stringify(asked.map((name) => [name, choice[name]]));
    // What longer words leave is among what the shorter ones left.
    const isNarrower = facets === this.#last.facets && this.#last.query.every((before) => query.some((word) => word.startsWith(before)));
    const among = isNarrower ? this.#last.places : this.#all;
    const places = query.length + asked.length === 0 ? this.#all : among.filter((place) => beginSome(query, this.#textOf(place)) && this.#hasFacets(place, asked, choice));
    this.#last = { query, facets, places };
    return this.#inOrder(places, choice.order ?? 'newest');
  }

  /** Its public text: what was taken out or is not published has none. */
  #textOf(place: number): string {
    const proposal = this.#proposals[place]!;
    return (this.#texts[place] ??= isPublic(proposalState(proposal)) ? searchText(proposal) : '');
  }

  #hasFacets(place: number, asked: readonly FacetName[], choice: ProposalChoice): boolean {
    return asked.every((name) => isChosen(name, facetOf(this.#proposals[place]!, name, this.#organizations), choice[name]!));
  }

  #inOrder(places: readonly number[], order: ProposalOrder): readonly number[] {
    if (order === 'newest') return places;
    const at = (place: number): Proposal => this.#proposals[place]!;
    if (order === 'support') return [...places].sort((a, b) => (at(b).support ?? 0) - (at(a).support ?? 0));
    const isPending = (place: number): boolean => proposalState(at(place)) === 'pending';
    return [...places.filter(isPending).reverse(), ...places.filter((place) => !isPending(place))];
  }
}
