import { bulletinsAtom, changesAtom, repliesAtom, type Feed, type Proposal } from 'mga-widgets/domain';
import { atomWords } from '../messages/atom.js';

/** The Atom feeds of an edition, by path: bulletins, the newest replies and what was published of commitments and meetings. The same edition gives the same bytes. */
export function atomFiles(feed: Feed, proposals: readonly Proposal[]): [path: string, text: string][] {
  const words = atomWords(feed.language);
  return [
    ['bulletins.atom', bulletinsAtom(feed, words)],
    ['replies.atom', repliesAtom({ ...feed, proposals: [...proposals] }, words)],
    ['changes.atom', changesAtom(feed, words)],
  ];
}
