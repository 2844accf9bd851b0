import { ballotRound, ballotState, dayIn, knownZone, type BallotRound, type Feed, type Prioritization } from 'mga-widgets/domain';

/** What the intake needs to know of a round people vote in. */
export interface PrioritizationRules extends BallotRound {
  readonly round: Prioritization;
  /** Who is responsible for what is sent. */
  readonly controller: { readonly name: string; readonly email?: string };
  /** Whether the round takes ballots at a moment, by what the feed says of it. Whether it was closed is kept in the store. */
  isOpen(now: Date): boolean;
}

/** Where the intake looks up a round. `undefined` when there is none of that name, or nobody votes in it. */
export type FindPrioritization = (id: string) => PrioritizationRules | undefined;

/** The rules of a round of a feed. */
export function prioritizationRules(feed: Feed, id: string): PrioritizationRules | undefined {
  const round = feed.prioritizations.find((each) => each.id === id);
  const rules = round && ballotRound(round, feed);
  if (!rules) return undefined;
  const timeZone = knownZone(feed.timeZone);
  const { name, email } = feed.publisher;
  return { ...rules, round, controller: { name, ...(email !== undefined && { email }) }, isOpen: (now) => ballotState(round, dayIn(timeZone, now)) === 'open' };
}
