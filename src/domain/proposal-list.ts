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
  const texts = query.length > 0 ? textsOf(proposals) : [];
  const found = proposals.filter((proposal, place) => beginSome(query, texts[place]!) && (asked.length === 0 || hasFacets(proposal)));
  return inOrder(found, choice.order ?? 'newest');
}

const known = new WeakMap<readonly Proposal[], readonly string[]>();

/** What can be searched in each: its public text. What was taken out or is not published has none. Made once for each list. */
function textsOf(proposals: readonly Proposal[]): readonly string[] {
  let texts = known.get(proposals);
  if (!texts) known.set(proposals, (texts = proposals.map((proposal) => (isPublic(proposalState(proposal)) ? searchText(proposal) : ''))));
  return texts;
}

function inOrder(found: readonly Proposal[], order: ProposalOrder): Proposal[] {
  if (order === 'support') return [...found].sort((a, b) => (b.support ?? 0) - (a.support ?? 0));
  if (order === 'newest') return [...found];
  const isPending = (proposal: Proposal) => proposalState(proposal) === 'pending';
  return [...newestFirst(found.filter(isPending)).reverse(), ...found.filter((proposal) => !isPending(proposal))];
}
