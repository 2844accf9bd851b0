import type { Feed } from '../../domain/feed.js';
import { fileCache } from '../../feed/file-cache.js';
import { isIndexed, PagedProposals } from '../../feed/paged-proposals.js';
import { ListedProposals, type ProposalSource } from '../../feed/proposal-source.js';
import type { FeedController } from '../feed-controller.js';
import { organizationsOf } from '../organizations-of.js';

export type { ProposalSource };

/**
 * Keeps the source of a feed's proposals: the list in the feed, or pages that are got one by one. Pages without an index can't be searched, so
 * all of them are loaded, within the limits of a feed. The same object as long as the proposals are the same.
 */
export class ProposalsOf {
  #source: ProposalSource | undefined;
  #made: readonly unknown[] = [];

  /** @param base Address of the feed. */
  from(feed: Feed, base: string, controller: FeedController): ProposalSource {
    const reference = feed.pages.proposals;
    if (isIndexed(reference)) {
      const { count, pageSize, pages, index } = reference;
      const version = JSON.stringify([base, feed.updated, count, pageSize, pages, index]);
      return this.#keep([version], () => new PagedProposals(reference, base, fileCache(version)));
    }
    if (reference) controller.load('proposals');
    const organizations = organizationsOf(feed);
    return this.#keep([feed.proposals, organizations], () => new ListedProposals(feed.proposals, organizations));
  }

  #keep(made: readonly unknown[], make: () => ProposalSource): ProposalSource {
    if (!this.#source || made.length !== this.#made.length || made.some((part, index) => part !== this.#made[index])) this.#source = make();
    this.#made = made;
    return this.#source;
  }
}
