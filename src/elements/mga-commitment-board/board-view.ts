import type { BoardEntry, BoardFilters, BoardOrder } from '../../domain/commitment-board.js';
import type { boardMessages } from '../../i18n/commitment-board.js';
import type { statusMessages } from '../../i18n/status.js';
import type { RecordContext } from '../../ui/record-context.js';

/** Ways to see the board. */
export const boardLayouts = ['columns', 'table', 'timeline'] as const;

export type BoardLayout = (typeof boardLayouts)[number];

/** What the functions that draw the board share. */
export interface BoardView extends RecordContext {
  /** Commitments within the element's own attributes, before the reader's filters. */
  scoped: readonly BoardEntry[];
  /** Commitments shown. */
  shown: readonly BoardEntry[];
  filters: Readonly<BoardFilters>;
  layout: BoardLayout;
  order: { by: BoardOrder; descending: boolean };
  /** Level of the board's own heading. */
  level: number;
  t: (typeof boardMessages)['es'];
  words: (typeof statusMessages)['es'];
  open: (id: string) => void;
  filter: (change: Partial<BoardFilters>) => void;
  clear: () => void;
  show: (layout: BoardLayout) => void;
  sort: (by: BoardOrder) => void;
}
