import { html } from 'lit';
import { boardEntries, filterEntries } from '../../domain/commitment-board.js';
import type { BoardEntry } from '../../domain/commitment-board.js';
import type { Feed } from '../../domain/feed.js';
import { boardMessages } from '../../i18n/commitment-board.js';
import { statusMessages } from '../../i18n/status.js';
import { commitmentStyles } from '../../ui/commitment/commitment-styles.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { statusStyles } from '../../ui/status-badge.js';
import { boardColumns } from './board-columns.js';
import { boardCounts } from './board-counts.js';
import type { BoardSettings } from './board-settings.js';
import { boardStyles } from './board-styles.js';
import { boardTable } from './board-table.js';
import { boardTableStyles } from './board-table-styles.js';
import { boardTimeline } from './board-timeline.js';
import { boardTimelineStyles } from './board-timeline-styles.js';
import { boardToolbar } from './board-toolbar.js';
import type { BoardView } from './board-view.js';
import { commitmentDialog } from './commitment-dialog.js';
import { commitmentDialogStyles } from './commitment-dialog-styles.js';

export const styles = [statusStyles, filterStyles, commitmentStyles, boardStyles, boardTableStyles, boardTimelineStyles, commitmentDialogStyles];

const layouts = { columns: boardColumns, table: boardTable, timeline: boardTimeline };

/** Entries of each version of a feed for the last day they were asked for; every board on the page shares them. */
const derived = new WeakMap<Feed, { today: string; entries: BoardEntry[] }>();

function entriesOf({ feed, today }: RecordContext): BoardEntry[] {
  const known = derived.get(feed);
  if (known?.today === today) return known.entries;
  const entries = boardEntries(feed, today);
  derived.set(feed, { today, entries });
  return entries;
}

function scopedEntries(context: RecordContext, { scope }: BoardSettings): readonly BoardEntry[] {
  return filterEntries(entriesOf(context), scope, context.organizations);
}

/** Why there is no board to show, if there is none: the feed has no commitments, or none within the element's own attributes. */
export function missing(context: RecordContext, settings: BoardSettings): string | undefined {
  const t = context.page.messages(boardMessages);
  if (context.feed.commitments.length === 0) return t.none;
  return scopedEntries(context, settings).length === 0 ? t.noneInScope : undefined;
}

/** A list, and not a template: Lit moves what a template holds once more for each it is in, and this is a thousand cards. */
export function content(context: RecordContext, settings: BoardSettings): unknown[] {
  const scoped = scopedEntries(context, settings);
  const shown = filterEntries(scoped, settings.filters, context.organizations);
  const { page } = context;
  const view: BoardView = { ...context, ...settings, scoped, shown, t: page.messages(boardMessages), words: page.messages(statusMessages) };
  const board = shown.length === 0 ? html`<p class="empty" part="empty">${view.t.nothing}</p>` : layouts[view.layout](view);
  return [heading(view.level, view.t.title), boardToolbar(view), boardCounts(view), board, commitmentDialog(view)];
}
