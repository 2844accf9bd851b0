import { bulletinsAtom, changesAtom, readFeed, repliesAtom } from 'mga-widgets/domain';
import { atomWords } from '../messages/atom.js';
import type { Edition } from './edition.js';

/** The Atom feeds of an edition, by path: bulletins, the newest replies and what was published of commitments and meetings. The same edition gives the same bytes. */
export function atomFiles({ document, proposals }: Pick<Edition, 'document' | 'proposals'>): [path: string, text: string][] {
  const { feed } = readFeed({ ...document, proposals: [] });
  if (!feed) return [];
  const words = atomWords(document.language);
  return [
    ['bulletins.atom', bulletinsAtom(feed, words)],
    ['replies.atom', repliesAtom({ ...feed, proposals: [...proposals] }, words)],
    ['changes.atom', changesAtom(feed, words)],
  ];
}
