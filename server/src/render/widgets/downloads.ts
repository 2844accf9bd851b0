import { csvPath, exportTables } from 'mga-widgets/domain';
import { downloadsMessages } from 'mga-widgets/words';
import type { Piece } from '../markup.js';
import { day, heading, link, list, number, paragraph, said } from '../pieces.js';
import type { RenderContext } from '../render-context.js';
import { safeAddress } from '../safe-address.js';

/** The files the data can be had in. */
export function downloads(context: RenderContext): Piece {
  const { feed, base, language } = context;
  const t = downloadsMessages[language];
  const file = (address: string | undefined, name: string, holds: string): Piece[] => (safeAddress(address, base) === undefined ? [] : [[link(context, address, name), `: ${holds}`]]);
  const linked = (name: 'meetings' | 'plans'): Piece[] => (feed.links?.linkedData ? file(`${feed.links.linkedData}${name}.jsonld`, t.linked[name], t.linkedHolds[name]) : []);
  const wholes = [
    ...file(base, t.json, t.jsonHolds),
    ...file(feed.links?.calendar, t.calendar, t.calendarHolds),
    ...(['bulletins', 'replies', 'changes'] as const).flatMap((name) => file(feed.links?.[name], t.atom[name], t.atomHolds)),
    ...linked('meetings'),
    ...linked('plans'),
  ];
  const folder = feed.links?.tables?.replace(/[^/]*$/u, '');
  const tables = exportTables.flatMap((table) => {
    const paged = table.collections.map((name) => feed.pages[name]).find((page) => page !== undefined);
    const rows = paged?.count ?? table.count(feed);
    const [name, holds] = t.names[table.name] ?? [table.name, ''];
    const path = csvPath(table);
    return rows === 0 || folder === undefined ? [] : file(folder + path.slice(path.lastIndexOf('/') + 1), name, `${holds} ${t.rows(rows, number(context, rows))}.`);
  });
  return [
    heading(context, 0, t.title),
    paragraph(t.explained),
    paragraph(said(context, feed.publisher.name), '. ', day(context, feed.updated.slice(0, 10)), feed.licence !== undefined && ['. ', link(context, feed.licence, t.licence)]),
    wholes.length > 0 && [heading(context, 1, t.whole), list(wholes)],
    heading(context, 1, t.tables),
    tables.length > 0 ? [paragraph(t.tablesExplained), list(tables)] : paragraph(t.none),
  ];
}
