import type { ConsentGiven, ProposalAuthor, ProposalContent } from './generated/intake.js';

export type * from './generated/intake.js';
export { authorLimits, proposalLimits, registrationLimits } from './generated/intake.js';

/**
 * What to change of a proposal already sent, as a merge patch (RFC 7396): what is absent stays, and `null` removes what is optional.
 * `author: null` has all personal data erased; consents are sent along when personal data are given that were not before.
 */
export type ProposalCorrection = { [Field in keyof ProposalContent]?: ProposalContent[Field] | null } & {
  author?: { [Field in keyof ProposalAuthor]?: ProposalAuthor[Field] | null } | null;
  consents?: ConsentGiven[];
};
