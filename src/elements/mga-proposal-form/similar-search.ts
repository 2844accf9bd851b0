import type { ReactiveControllerHost } from 'lit';
import type { Feed, Proposal } from '../../domain/feed.js';
import { mostAlike, similarityIndex, similarProposals, subjectsOf } from '../../domain/proposal-similarity.js';
import type { ProposalValues } from '../../domain/proposal-values.js';
import type { FeedController } from '../../ui/feed-controller.js';
import { ProposalsOf, type ProposalSource } from '../../ui/proposals/proposals-of.js';
import { rememberLast } from '../../ui/remember-last.js';

/** Most similar proposals shown. */
const shown = 4;
/** Most subjects looked for in a search index: each costs a file. */
const asked = 10;

const indexOf = rememberLast(similarityIndex);

/** Looks for proposals like the one being written: in the feed, or through the search index of its pages. Finding none is no failure, nor is failing. */
export class SimilarSearch {
  found: readonly Proposal[] = [];
  #text = '';
  #search: AbortController | undefined;
  readonly #sources = new ProposalsOf();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly controller: FeedController,
  ) {}

  look({ title, problem }: ProposalValues, feed: Feed, consultation: string): void {
    const text = `${title} ${problem}`.trim();
    if (text === this.#text) return;
    this.#text = text;
    this.#search?.abort();
    const { proposals } = feed.pages;
    if (!proposals) this.#take(similarProposals(text, indexOf(feed.proposals), feed.proposals.length, shown));
    // Pages without an index would have to be read whole: too much for a hint.
    else if (proposals.index && proposals.pages && proposals.pageSize) void this.#lookInPages(this.#sources.from(feed, this.controller.base, this.controller), consultation, proposals.count);
  }

  clear(): void {
    this.#search?.abort();
    this.#text = '';
    this.found = [];
  }

  async #lookInPages(source: ProposalSource, consultation: string, total: number): Promise<void> {
    const { signal } = (this.#search = new AbortController());
    const having = await Promise.all(
      subjectsOf(this.#text, asked).map(async (query) => {
        const answer = await source.find(consultation, { query }, signal);
        return 'value' in answer ? answer.value : [];
      }),
    );
    const records = await Promise.all(mostAlike(having, total, shown).map(async ({ item }) => source.record(item, signal)));
    if (!signal.aborted) this.#take(records.flatMap((record) => ('value' in record ? record.value : [])));
  }

  #take(found: readonly Proposal[]): void {
    this.found = found;
    this.host.requestUpdate();
  }
}
