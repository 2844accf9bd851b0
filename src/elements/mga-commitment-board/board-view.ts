import type { BoardEntry } from '../../domain/commitment-board.js';
import type { boardMessages } from '../../i18n/commitment-board.js';
import type { statusMessages } from '../../i18n/status.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { BoardSettings } from './board-settings.js';

/** What the functions that draw the board share. */
export interface BoardView extends RecordContext, BoardSettings {
  /** Commitments within the element's own attributes, before the reader's filters. */
  scoped: readonly BoardEntry[];
  /** Commitments shown. */
  shown: readonly BoardEntry[];
  t: (typeof boardMessages)['es'];
  words: (typeof statusMessages)['es'];
}
