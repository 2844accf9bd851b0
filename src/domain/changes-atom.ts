import { alternateOf, atomChannel, atomId, momentOf, mostAtomEntries, type AtomWords } from './atom-channel.js';
import { atomText, xhtml, type AtomEntry } from './atom.js';
import { datedChanges, type DatedChange } from './dated-changes.js';
import type { Feed } from './feed.js';
import type { NamedRecord } from './record-pairs.js';

/** What one day brought to one record. */
interface DayOfRecord {
  day: string;
  kind: 'commitment' | 'meeting';
  record: NamedRecord;
  changes: DatedChange['change'][];
}

/**
 * What a feed says was published of commitments and meetings, as Atom: an entry for each record and day, the newest fifty. It comes from the feed
 * alone, so the same feed gives the same entries, whoever makes them. Replies are in an Atom feed of their own.
 */
export function changesAtom(feed: Feed, words: AtomWords): string {
  const days = daysOfRecords(datedChanges(feed)).slice(0, mostAtomEntries);
  return atomText(atomChannel(feed, 'changes', words, days.map((day) => entryOf(day, feed, words))));
}

function daysOfRecords(changes: readonly DatedChange[]): DayOfRecord[] {
  const days = new Map<string, DayOfRecord>();
  for (const { day, change } of changes) {
    const [kind, record] = 'commitment' in change ? (['commitment', change.commitment] as const) : (['meeting', change.meeting] as const);
    const key = `${kind}/${record.id}/${day}`;
    const known = days.get(key);
    if (known) known.changes.push(change);
    else days.set(key, { day, kind, record, changes: [change] });
  }
  return [...days.values()];
}

function entryOf({ day, kind, record, changes }: DayOfRecord, feed: Feed, words: AtomWords): AtomEntry {
  const published = momentOf(day, feed);
  const { url } = [...(kind === 'commitment' ? feed.commitments : feed.meetings)].find(({ id }) => id === record.id)!;
  const [only] = changes;
  return {
    id: atomId(feed, `changes/${kind}/${record.id}/${day}`),
    title: changes.length === 1 ? words.change(only!, false) : words.several(record.title, changes.length),
    published,
    updated: published,
    links: alternateOf(feed, url),
    categories: [{ term: kind }],
    content: [xhtml('ul', ...changes.map((change) => xhtml('li', { text: words.change(change, true) })))],
  };
}
