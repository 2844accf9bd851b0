import type { Proposal } from './feed.js';
import { unambiguous } from './check-letters.js';
import { searchable } from './text.js';

/** Letters a word needs to be searched for; shorter ones are in nearly every text. */
const shortestWord = 3;
/** Letters of a word that count; longer ones are most often addresses or noise. */
const longestWord = 24;

/** Words that say nothing of what a text is about, in the languages of the interface, as `searchable` writes them. */
const fillers = new Set(
  (
    'aun asi cada como con cual cuando cuya cuyo del desde donde ella ellas ellos entre era eran eso esa ese esos esas esta estas este esto estos fue fueron ' +
    'han hasta hay las les los mas mucho muy nada nos otra otras otro otros para pero por porque pues que quien quienes sea sean segun ser sin sobre solo son ' +
    'sus tal tambien tan tanto tiene tienen toda todas todo todos una unas uno unos and are but can for from has have into its not than that the their them ' +
    'then there these they this those was were what when where which who will with would you your'
  ).split(' '),
);

/** The words of a text that can be searched for: normalised, of three letters or more, without fillers, each once. */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const written of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) for (const word of wordsIn(written)) words.add(word);
  return [...words];
}

const mostRemembered = 20_000;
const remembered = new Map<string, readonly string[]>();

/** What is searched for of a piece of text without spaces or signs: mostly one word or none. Remembered, because an index is made of the same words again and again. */
function wordsIn(written: string): readonly string[] {
  const known = remembered.get(written);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const words = searchable(written).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.filter((word) => word.length >= shortestWord && !fillers.has(word)).map((word) => word.slice(0, longestWord));
  remembered.set(written, found);
  return found;
}

/** The words of a proposal that can be searched for: of its title, its problem and what it wants changed. */
export function proposalWords({ title, problem, change }: Proposal): string[] {
  return searchWords([title, problem, change].filter((text) => text !== undefined).join(' '));
}

/** A proposal's words as one text, each after a space, so that `beginSome` finds them in one go. */
export function searchText(proposal: Proposal): string {
  return proposalWords(proposal).map((word) => ` ${word}`).join('');
}

/** Whether every word of the query begins some word of a `searchText`. A query without searchable words matches everything. @param query As `searchWords` gives it. */
export function beginSome(query: readonly string[], text: string): boolean {
  return query.every((sought) => text.includes(` ${sought}`));
}

/** A folio as people copy it, reduced to what tells it from others: without case or signs, and with the letters that are taken for digits as digits. */
export function folioKey(text: string): string {
  return unambiguous(text).toLowerCase();
}
