import type { Proposal } from './feed.js';
import { searchable } from './text.js';

/** A proposal that speaks of the same things, and how much of what is being written it shares (0 to 1). */
export interface SimilarProposal {
  proposal: Proposal;
  likeness: number;
}

/** Words that say nothing of a subject, in Spanish and English, as `searchable` leaves them. */
const empty = new Set(
  ('a al algo ante como con contra cual cuando de del desde donde el ella ellas ellos en entre era es esa ese eso esta este esto ha han hay la las le les lo los mas me mi muy no nos o para pero por porque que quien se ser si sin sobre son su sus tan tambien tiene toda todas todo todos un una unas uno unos y ya ' +
    'about all an and any are as at be been but by can do for from has have how if in into is it its more not of on or our so that the their there these they this to was we what when which who will with would').split(' '),
);

/** Shortest beginning of a word that still tells its subject: "escuela", "escuelas" and "escolares" differ, "becas" and "beca" must not. */
const stemLength = 6;

/** The subjects of a text: its telling words, without accents or endings. */
export function subjects(text: string): Set<string> {
  const found = searchable(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(found.filter((word) => !empty.has(word)).map((word) => word.replace(/(?:es|s)$/, '').slice(0, stemLength)));
}

/** Proposals with their subjects, made once for each version of the feed: the comparison runs with every pause in typing. */
export type SimilarityIndex = ReadonlyMap<string, readonly Proposal[]>;

/** The proposals of each subject in their title, problem and change. */
export function similarityIndex(proposals: readonly Proposal[]): SimilarityIndex {
  const index = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (proposal.status === 'withdrawn' || proposal.status === 'retired') continue;
    for (const subject of subjects([proposal.title, proposal.problem, proposal.change].filter(Boolean).join(' '))) {
      const having = index.get(subject);
      if (having) having.push(proposal);
      else index.set(subject, [proposal]);
    }
  }
  return index;
}

/**
 * The proposals most like a text, the likest first. A subject counts the more the fewer proposals have it: that two speak of "agua" says
 * little where half of them do.
 *
 * @param text What is being written: title and problem.
 * @param limit Most proposals given back.
 */
export function similarProposals(text: string, index: SimilarityIndex, total: number, limit = 5): SimilarProposal[] {
  const own = [...subjects(text)];
  if (own.length < 2) return [];
  const weightOf = (subject: string): number => Math.log(1 + total / (1 + (index.get(subject)?.length ?? 0)));
  const whole = own.reduce((sum, subject) => sum + weightOf(subject), 0);
  const shared = new Map<Proposal, { weight: number; subjects: number }>();
  for (const subject of own) {
    for (const proposal of index.get(subject) ?? []) {
      const before = shared.get(proposal);
      shared.set(proposal, { weight: (before?.weight ?? 0) + weightOf(subject), subjects: (before?.subjects ?? 0) + 1 });
    }
  }
  return [...shared]
    // One word in common is chance.
    .filter(([, { subjects: count }]) => count >= 2)
    .map(([proposal, { weight }]) => ({ proposal, likeness: weight / whole }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness || (one.proposal.id < other.proposal.id ? -1 : 1))
    .slice(0, limit);
}

/** Below this share of common subjects, two texts are about different things. Tried on 1,367 real proposals. */
const leastLikeness = 0.3;
