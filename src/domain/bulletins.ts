import { involves, isWithin, type CommitmentScope } from './commitment-scope.js';
import type { Bulletin, Commitment, Party } from './feed.js';
import type { OrganizationIndex } from './organizations.js';

/** What bulletins are narrowed to; every given member must hold, and an empty one lets everything through. */
export type BulletinScope = Pick<CommitmentScope, 'plan' | 'institution' | 'theme'>;

/** Bulletins from the newest to the oldest; those of one day in the order given. */
export function newestBulletins(bulletins: readonly Bulletin[]): Bulletin[] {
  return [...bulletins].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/**
 * The bulletins of a plan, an institution or a theme: those that tell of one of its commitments and, besides, those that name the plan or credit
 * the institution, a part of it, or somebody of theirs.
 *
 * @param commitments Those of the feed.
 */
export function bulletinsWithin(bulletins: readonly Bulletin[], scope: BulletinScope, commitments: readonly Commitment[], organizations: OrganizationIndex): Bulletin[] {
  const { plan, institution, theme } = scope;
  return newestBulletins(bulletins).filter((bulletin) => {
    const told = commitments.filter(({ id }) => bulletin.commitments?.includes(id));
    const tellsOf = (part: BulletinScope): boolean => told.some((commitment) => isWithin(commitment, part, organizations));
    return (
      (!plan || bulletin.plan === plan || tellsOf({ plan })) &&
      (!theme || tellsOf({ theme })) &&
      (!institution || involves(creditedParties(bulletin), institution, organizations) || tellsOf({ institution }))
    );
  });
}

/** Every body that a bulletin credits, by itself or through somebody of theirs. */
function creditedParties({ people = [], organizations = [] }: Bulletin): Party[] {
  return [...organizations, ...people.map(({ organization, affiliation }): Party => ({ organization, name: affiliation }))];
}

/** What a bulletin tells, in a few words: its summary or, without one, its first paragraph. */
export function bulletinSummary({ summary, blocks = [] }: Bulletin): string | undefined {
  return summary ?? blocks.find(({ kind, text }) => kind === 'paragraph' && text?.trim())?.text;
}
