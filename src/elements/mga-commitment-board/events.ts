import type { BoardFilters } from '../../domain/commitment-board.js';

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
    'mga-filter-change': MgaFilterChangeEvent;
  }
}
