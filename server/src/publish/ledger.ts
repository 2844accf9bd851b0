import type { FeedDocument, Proposal } from 'mga-widgets/domain';
import type { VotesByRound } from './published-votes.js';

/** What was received, as far as it is anybody's business: no contact, no name that was not to be shown. */
export interface Received {
  /**
   * Proposals that have their line in the public ledger, because they were published, withdrawn or retired, in the order in which they got it. That
   * order only grows at the end. One that is `received` again was taken back, and its text is not public.
   */
  listed: readonly Proposal[];
  /** How many of each consultation wait to be read before they are published and have no line yet. */
  waiting: ReadonlyMap<string, number>;
  /** When anything of it last changed, as the feed writes moments; absent while there is nothing. */
  updated?: string;
}

/** What publishing asks of wherever proposals are kept. */
export interface ProposalLedger {
  /** A text that changes whenever what was received does. */
  revision(): Promise<string>;
  /** @param timeZone Zone in which the day a proposal arrived is told. */
  received(consultations: readonly string[], timeZone: string): Promise<Received>;
  /** What there is of the ballots of a content's rounds. */
  votes(document: FeedDocument): Promise<VotesByRound>;
}

export const nothingReceived: Received = { listed: [], waiting: new Map() };
