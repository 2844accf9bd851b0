import type { BoardFilters, BoardOrder } from '../../domain/commitment-board.js';

/** Ways to see the board. */
export const boardLayouts = ['columns', 'table', 'timeline'] as const;

export type BoardLayout = (typeof boardLayouts)[number];

/** What the page and the reader have chosen, and what the reader can do. */
export interface BoardSettings {
  /** The element's own attributes: the board never shows what is outside them. */
  scope: Readonly<BoardFilters>;
  /** What the reader chose within them. */
  filters: Readonly<BoardFilters>;
  layout: BoardLayout;
  order: { by: BoardOrder; descending: boolean };
  /** Whether the filters were unfolded: nobody works out what is not to be seen. */
  unfolded: boolean;
  /** Level of the board's own heading. */
  level: number;
  /** Identifier of the commitment that is open. */
  opened: string | undefined;
  /** Address of the page with that commitment open, if it can be shared. */
  share: string | undefined;
  /** What became of copying that address; where the browser does not let us, the reader does it by hand. */
  copied: 'not-yet' | 'copied' | 'by-hand';
  open: (id: string) => void;
  close: () => void;
  copy: (address: string) => void;
  filter: (change: Partial<BoardFilters>) => void;
  clear: () => void;
  unfold: () => void;
  show: (layout: BoardLayout) => void;
  sort: (by: BoardOrder) => void;
}
