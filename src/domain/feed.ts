import type { FeedDocument, PageReference } from './generated/feed.js';
import type {
  Bulletin, Commitment as PublishedCommitment, Consultation, Document, Holiday, Meeting, Organization, Plan, Prioritization, Proposal, Region, Sector, Theme, WorkshopGuide,
} from './generated/feed.js';

export type * from './generated/feed.js';

/** A commitment as read. */
export interface Commitment extends PublishedCommitment {
  /** What the reader had to leave out of it, as JSON pointers that start at the commitment; absent when it is whole. No document carries it. */
  unreadable?: readonly string[];
}

/** Record type of each collection of the feed. */
export interface Collections {
  organizations: Organization;
  themes: Theme;
  plans: Plan;
  commitments: Commitment;
  meetings: Meeting;
  consultations: Consultation;
  proposals: Proposal;
  prioritizations: Prioritization;
  workshopGuides: WorkshopGuide;
  bulletins: Bulletin;
  documents: Document;
}

export type CollectionName = keyof Collections;

/**
 * A feed as widgets use it: every list is there, at worst empty. A collection kept in pages starts empty, with its first page in `pages`.
 */
export type Feed = Omit<FeedDocument, CollectionName | 'sectors' | 'regions' | 'holidays'> & { [Name in CollectionName]: Collections[Name][] } & {
  sectors: Sector[];
  regions: Region[];
  holidays: Holiday[];
  /** Collections that are kept in pages and have not been read yet. */
  pages: Partial<Record<CollectionName, PageReference>>;
};
