import type { Organization } from './feed.js';
import { searchable } from './text.js';

/** A name under which one or more organizations are written. */
export interface Alias {
  /** As the feed writes it. */
  written: string;
  /** Its words, normalised. */
  tokens: readonly string[];
  /** Organizations that claim it. */
  owners: Organization[];
}

/** The words of a name for comparing: dots dropped ("S.I.I." is "sii"), other punctuation taken as space, without accents or case. */
export function aliasTokens(text: string): string[] {
  return words(text).map(searchable).filter(Boolean);
}

/** Every alias that occurs in a text as whole words. Where two overlap the longer stays; the answer has the longest first. */
export function findAliases(text: string, aliases: ReadonlyMap<string, Alias>): Alias[] {
  const written = words(text);
  const tokens = written.map(searchable);
  const found: { alias: Alias; from: number; to: number }[] = [];
  for (const alias of aliases.values()) {
    for (const from of occurrences(tokens, alias.tokens)) {
      if (isShortAcronym(alias.written) && written[from] !== written[from]?.toUpperCase()) continue;
      found.push({ alias, from, to: from + alias.tokens.length });
    }
  }
  found.sort((a, b) => lengthOf(b.alias) - lengthOf(a.alias) || a.from - b.from);
  const kept: typeof found = [];
  for (const next of found) {
    if (kept.every((other) => next.to <= other.from || next.from >= other.to)) kept.push(next);
  }
  return kept.map(({ alias }) => alias);
}

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[.·]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

const lengthOf = (alias: Alias): number => alias.tokens.join(' ').length;

const isShortAcronym = (written: string): boolean => /^\p{Lu}{2,4}$/u.test(written.replace(/[.·]/gu, ''));

function* occurrences(tokens: readonly string[], sought: readonly string[]): Generator<number> {
  for (let from = tokens.indexOf(sought[0] ?? ''); from >= 0; from = tokens.indexOf(sought[0] ?? '', from + 1)) {
    if (sought.every((token, offset) => tokens[from + offset] === token)) yield from;
  }
}
