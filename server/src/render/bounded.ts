import { csvPath, exportTables } from 'mga-widgets/domain';
import { renderMessages } from '../messages/render.js';
import { joined, markup, type Piece } from './markup.js';
import { link, number, paragraph } from './pieces.js';
import type { RenderContext } from './render-context.js';

/** Records that are written at most, of whatever there is. */
export const mostRecords = 50;

/**
 * The first records and, where there are more, how many there are and where all of them can be had.
 *
 * @param table Name of the table of the feed that has them, as a CSV file.
 * @param total How many there are, where that is more than are at hand.
 */
export function bounded<Item>(context: RenderContext, items: readonly Item[], table: string, total = items.length): { first: readonly Item[]; rest: Piece } {
  const first = items.slice(0, mostRecords);
  if (total <= first.length) return { first, rest: undefined };
  const t = renderMessages[context.language];
  return { first, rest: paragraph(t.firstOf(number(context, first.length), number(context, total)), ' ', joined([csvLink(context, table), context.base !== undefined && link(context, context.base, t.all.json)], ' · ')) };
}

/** The CSV file of a table, where the feed says that its tables are published. */
function csvLink(context: RenderContext, name: string): Piece {
  const tables = context.feed.links?.tables;
  const found = exportTables.find((table) => table.name === name);
  if (!tables || !found) return undefined;
  const file = csvPath(found);
  const address = tables.replace(/[^/]*$/u, '') + file.slice(file.lastIndexOf('/') + 1);
  const linked = link(context, address, renderMessages[context.language].all.csv);
  return typeof linked === 'string' ? undefined : markup`${linked}`;
}
