/**
 * Text reduced to what people search by: without accents or other marks, in lower case, with single spaces.
 * "Integración  Pública" becomes "integracion publica"; "ñ" becomes "n", so a keyboard without it still finds "año".
 */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const longestMemo = 20_000;
const memo = new Map<string, string>();

/** `searchable`, remembering its answers: the same records are searched again with every letter typed. */
function remembered(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  if (memo.size >= longestMemo) memo.clear();
  const normalised = searchable(text);
  memo.set(text, normalised);
  return normalised;
}

/**
 * Whether every word of the query occurs in some of the texts, without regard to accents, case or order.
 * An empty query matches everything; texts that are missing are skipped.
 */
export function matches(query: string, ...texts: readonly (string | undefined)[]): boolean {
  const words = searchable(query).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const haystacks = texts.filter((text) => text !== undefined).map(remembered);
  return words.every((word) => haystacks.some((haystack) => haystack.includes(word)));
}

/** How a text begins: its first line, cut after a word to at most `length` characters, and then with "…". */
export function openingOf(text: string, length: number): string {
  const [line = ''] = text.trim().split('\n');
  const letters = [...line];
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length).join('');
  return `${cut.replace(/[\s\p{P}]+\S*$/u, '') || cut}…`;
}
