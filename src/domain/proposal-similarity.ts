import type { Proposal } from './feed.js';
import { searchWords } from './proposal-words.js';

/** Letters by which a word tells its subject: "becas" and "beca" must be one, "escuela" and "escribir" two. */
const stemLength = 6;
/** Below this share of common subjects, two texts are about different things. Tried on the 1,367 proposals of Decide Madrid. */
const leastLikeness = 0.45;
/** Subjects that make up what a text is about: a longer text says more, but not about more. */
const mainSubjects = 6;
/** Most subjects of a text that are looked for: the first say what it is about, and each may cost a file of the search index. */
const mostSubjects = 24;

/** The subjects of a text: its telling words, without accents or plural. Beginnings of words, so that they can be searched for. */
export function subjectsOf(text: string, most = mostSubjects): string[] {
  return [...new Set(searchWords(text).map((word) => word.replace(/(?<=.{3})(?:es|s)$/, '').slice(0, stemLength)))].slice(0, most);
}

/** Proposals by the subjects of their title, problem and change. */
export type SimilarityIndex = ReadonlyMap<string, readonly Proposal[]>;

/** Makes the index of the proposals that are public; once for each version of the feed, because the comparison runs with every pause in typing. */
export function similarityIndex(proposals: readonly Proposal[]): SimilarityIndex {
  const index = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (proposal.status === 'withdrawn' || proposal.status === 'retired' || proposal.status === 'received') continue;
    for (const subject of subjectsOf([proposal.title, proposal.problem, proposal.change].filter(Boolean).join(' '), Infinity)) {
      const having = index.get(subject);
      if (having) having.push(proposal);
      else index.set(subject, [proposal]);
    }
  }
  return index;
}

/** One of many, and how much of a text's subjects it shares: 0 to 1. */
export interface Likeness<Item> {
  item: Item;
  likeness: number;
}

/**
 * The items that share the most of a text's subjects, the likest first. A subject counts the more the fewer items have it: that two speak of
 * "agua" says little where half of them do. One subject in common is chance, and of a long text so are two.
 *
 * @param having The items that have each of the text's subjects: every subject is there, also one that nobody has.
 * @param total Items there are in all.
 */
export function mostAlike<Item>(having: readonly (readonly Item[])[], total: number, limit: number): Likeness<Item>[] {
  const weights = having.map(({ length }) => Math.log(1 + total / (1 + length)));
  // What nobody else speaks of says nothing about likeness.
  const main = weights.filter((_, subject) => having[subject]!.length > 0).sort((one, other) => other - one).slice(0, mainSubjects);
  const whole = main.reduce((sum, weight) => sum + weight, 0);
  const shared = new Map<Item, { weight: number; subjects: number }>();
  having.forEach((items, subject) => {
    for (const item of items) {
      const before = shared.get(item);
      shared.set(item, { weight: (before?.weight ?? 0) + weights[subject]!, subjects: (before?.subjects ?? 0) + 1 });
    }
  });
  return [...shared]
    .filter(([, { subjects }]) => subjects >= (having.length > mainSubjects ? 3 : 2))
    .map(([item, { weight }]) => ({ item, likeness: Math.min(1, weight / whole) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit);
}

/** The public proposals most like what is being written, the likest first. */
export function similarProposals(text: string, index: SimilarityIndex, total: number, limit = 5): Proposal[] {
  return mostAlike(subjectsOf(text).map((subject) => index.get(subject) ?? []), total, limit).map(({ item }) => item);
}
