import type { BoardFilters } from '../../domain/commitment-board.js';

/** A reader asked to see a commitment whole. Prevent its default and the board does not open it: a page with its own view can go there. */
export class MgaCommitmentOpenEvent extends Event {
  static readonly type = 'mga-commitment-open';
  constructor(
    /** Identifier of the commitment in the feed. */
    readonly commitment: string,
  ) {
    super(MgaCommitmentOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** A reader changed what the board shows. */
export class MgaFilterChangeEvent extends Event {
  static readonly type = 'mga-filter-change';
  constructor(
    /** What the reader chose; the element's own attributes are not part of it. */
    readonly filters: Readonly<BoardFilters>,
  ) {
    super(MgaFilterChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-commitment-open': MgaCommitmentOpenEvent;
    'mga-filter-change': MgaFilterChangeEvent;
  }
}
