import { commitmentChanges, type CommitmentChange } from './commitment-changes.js';
import type { CollectionName, Feed } from './feed.js';
import { meetingChanges, type MeetingChange } from './meeting-changes.js';
import { participationChanges, type ParticipationChange } from './participation-changes.js';
import { named, recordPairs, type NamedRecord } from './record-pairs.js';

/** A plan or a bulletin that came or went. */
export type PublicationChange =
  | { kind: 'plan-added' | 'plan-removed'; plan: NamedRecord }
  | { kind: 'bulletin-added' | 'bulletin-removed'; bulletin: NamedRecord };

/** Something of public interest that is so in one feed and was not in another. Spelling, order and what only machines read are none. */
export type FeedChange = PublicationChange | CommitmentChange | MeetingChange | ParticipationChange;

/** What changed between two feeds. */
export interface FeedChanges {
  /** By subject: plans and bulletins, commitments, meetings, consultations. */
  changes: FeedChange[];
  /** Collections that one of the feeds keeps in pages, which were not read: nothing is said of them. */
  uncompared: CollectionName[];
}

/**
 * What changed from a feed to a later one of the same forum, for people to read. Records are the same when their identifier is.
 *
 * @param before The earlier feed.
 * @param after The later feed.
 */
export function changesBetween(before: Feed, after: Feed): FeedChanges {
  const uncompared = [...new Set([...Object.keys(before.pages), ...Object.keys(after.pages)])] as CollectionName[];
  const [earlier, later] = [before, after].map((feed) => ({ ...feed, ...Object.fromEntries(uncompared.map((name) => [name, []])) })) as [Feed, Feed];
  const plans = recordPairs(earlier.plans, later.plans);
  const bulletins = recordPairs(earlier.bulletins, later.bulletins);
  return {
    changes: [
      ...plans.added.map((plan): FeedChange => ({ kind: 'plan-added', plan: named(plan) })),
      ...plans.removed.map((plan): FeedChange => ({ kind: 'plan-removed', plan: named(plan) })),
      ...bulletins.added.map((bulletin): FeedChange => ({ kind: 'bulletin-added', bulletin: named(bulletin) })),
      ...bulletins.removed.map((bulletin): FeedChange => ({ kind: 'bulletin-removed', bulletin: named(bulletin) })),
      ...commitmentChanges(earlier.commitments, later.commitments),
      ...meetingChanges(earlier.meetings, later.meetings),
      ...participationChanges(earlier, later),
    ],
    uncompared,
  };
}
