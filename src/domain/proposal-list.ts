import { isPublic, proposalState } from './consultation.js';
import type { Proposal } from './feed.js';
import type { OrganizationIndex } from './organizations.js';
import { facetNames, isChosen, proposalFacets, type ProposalChoice, type ProposalOrder } from './proposal-facets.js';
import { beginSome, searchText, searchWords } from './proposal-words.js';

/** Proposals from the newest to the oldest, by the day they were received; those of a day as they were given. */
export function newestFirst(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => (a.submitted < b.submitted ? 1 : a.submitted > b.submitted ? -1 : 0));
}

/** The proposals that have what is looked for, in the order asked for. `proposals` come newest first. */
export function findProposals(proposals: readonly Proposal[], choice: ProposalChoice, organizations: OrganizationIndex): Proposal[] {
  const asked = facetNames.filter((name) => choice[name]);
  // Once, and not for each of what may be ten thousand proposals.
  const query = searchWords(choice.query ?? '');
  const hasFacets = (proposal: Proposal): boolean => {
    const facets = proposalFacets(proposal, organizations);
    return asked.every((name) => isChosen(name, facets[name], choice[name]!));
  };
  const found = proposals.filter((proposal) => hasWords(proposal, query) && (asked.length === 0 || hasFacets(proposal)));
  return inOrder(found, choice.order ?? 'newest');
}

/** Whether the proposal's public text has words that begin as those of the query do. What was taken out or is not published has no text. */
function hasWords(proposal: Proposal, query: readonly string[]): boolean {
  if (query.length === 0) return true;
  return isPublic(proposalState(proposal)) && beginSome(query, textOf(proposal));
}

const texts = new WeakMap<Proposal, string>();

function textOf(proposal: Proposal): string {
  let text = texts.get(proposal);
  if (text === undefined) texts.set(proposal, (text = searchText(proposal)));
  return text;
}

function inOrder(found: readonly Proposal[], order: ProposalOrder): Proposal[] {
  if (order === 'support') return [...found].sort((a, b) => (b.support ?? 0) - (a.support ?? 0));
  if (order === 'newest') return [...found];
  const isPending = (proposal: Proposal) => proposalState(proposal) === 'pending';
  return [...newestFirst(found.filter(isPending)).reverse(), ...found.filter((proposal) => !isPending(proposal))];
}
