import type { FeedController } from '../../ui/feed-controller.js';
import { LedgerReader, type LedgerAnswer, type LedgerQuestion, type LedgerRow } from '../../ui/proposals/ledger-reader.js';
import { ProposalsOf, type ProposalSource } from '../../ui/proposals/proposals-of.js';
import type { RecordContext } from '../../ui/record-context.js';

export type { LedgerAnswer, LedgerRow };

/** The proposals a widget shows, wherever its feed keeps them. */
export class Ledger {
  readonly #proposals = new ProposalsOf();
  readonly #reader: LedgerReader;
  readonly #feed: FeedController;
  readonly #onChange: () => void;
  #refreshed: ProposalSource | undefined;
  #confirmed: ProposalSource | undefined;

  /** @param onChange Called when there is something new to show. */
  constructor(onChange: () => void, feed: FeedController) {
    this.#reader = new LedgerReader(onChange);
    this.#feed = feed;
    this.#onChange = onChange;
  }

  /** What there is to show now; asks for what is missing. Says `outdated` only after the feed was asked for a newer version and had none. */
  read(context: RecordContext, question: Omit<LedgerQuestion, 'organizations'>): LedgerAnswer {
    const source = this.#proposals.from(context.feed, context.base, this.#feed);
    const answer = this.#reader.read(source, { ...question, organizations: context.organizations });
    if (answer.outdated && this.#refreshed !== source) {
      this.#refreshed = source;
      void this.#refresh(source);
    }
    const outdated = answer.outdated && this.#confirmed === source;
    if (source.remote || !this.#isComing(context)) return { ...answer, outdated };
    // Of what is being loaded whole, nothing that is not there yet can be told.
    const some = answer.overview?.count ? answer.overview : undefined;
    return { ...answer, overview: some, total: some && answer.total, busy: true };
  }

  readonly retry = (): void => {
    this.#reader.retry();
    this.#onChange();
  };

  stop(): void {
    this.#reader.stop();
  }

  /** Whether pages without an index are still on their way. */
  #isComing({ feed }: RecordContext): boolean {
    const { state } = this.#feed;
    return feed.pages.proposals !== undefined && state.status === 'ready' && !state.incomplete.proposals;
  }

  async #refresh(source: ProposalSource): Promise<void> {
    // Not while the widget is being drawn.
    await Promise.resolve();
    await this.#feed.refresh();
    this.#confirmed = source;
    this.#onChange();
  }
}
