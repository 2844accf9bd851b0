import type { RecordProblem } from '../domain/record-problem.js';
import type { FeedState } from '../feed/state.js';

/** A feed was read and some of it could not be used. Fired once for each new version of the feed. */
export class MgaFeedReportEvent extends Event {
  static readonly type = 'mga-feed-report';
  constructor(
    /** Absolute address of the feed. */
    readonly url: string,
    /** What was left out, where and why. */
    readonly problems: readonly RecordProblem[],
  ) {
    super(MgaFeedReportEvent.type, { bubbles: true, composed: true });
  }
}

/** A feed began to load, arrived, was replaced by a newer version, or could not be had. */
export class MgaFeedChangeEvent extends Event {
  static readonly type = 'mga-feed-change';
  constructor(
    /** Absolute address of the feed. */
    readonly url: string,
    /** Where the feed stands; with `status: 'ready'` it holds the feed itself. */
    readonly state: FeedState,
  ) {
    super(MgaFeedChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-feed-change': MgaFeedChangeEvent;
    'mga-feed-report': MgaFeedReportEvent;
  }
}
