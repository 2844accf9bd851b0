/**
 * Sectors a proposal can come from where the feed lists none: the five kinds of actors of `Sector` in the feed's schema. The form asks for one and
 * the intake takes no proposal without, so a feed that leaves its sectors out must not leave the question without an answer; and a statement in
 * anybody's own words could not be counted later. A list in the feed replaces them.
 */
export const usualSectors = ['citizens', 'civil-society', 'public-sector', 'academia', 'private-sector'] as const;

export type UsualSector = (typeof usualSectors)[number];
