import type { Feed } from 'mga-widgets/domain';
import type { FeedCounts } from '../messages/commands.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many of each thing a feed holds. */
export function countFeed(feed: Feed): FeedCounts {
  const minutes = feed.meetings.flatMap((meeting) => meeting.minutes ?? []);
  return {
    plans: feed.plans.length,
    commitments: feed.commitments.length,
    milestones: sum(feed.commitments.map((commitment) => commitment.milestones?.length ?? 0)),
    meetings: feed.meetings.length,
    minutes: minutes.length,
    attendees: sum(minutes.flatMap(({ attendees }) => (attendees ?? []).map(({ people }) => people.length))),
    agreements: sum(minutes.map(({ agreements }) => agreements?.length ?? 0)),
    consultations: feed.consultations.length,
    proposals: feed.proposals.length,
    bulletins: feed.bulletins.length,
    organizations: feed.organizations.length,
  };
}
