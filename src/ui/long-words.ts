/** As wide as so many small letters, no column of a telephone has room for a word; few ordinary words are ("interinstitucional"). */
const mostLetters = 18;

/** A word in small letters. What is no small letter is about half as wide again. */
const width = (word: string): number => word.length + (word.match(/\P{Ll}/gu)?.length ?? 0) / 2;

/**
 * Class of what stands in a table or a row, where words don't break so that columns keep the width of their words. One with a word no column has room for may break
 * anywhere, or it would push the page sideways.
 */
export const wordBreak = (text: string): 'breaks' | '' => (text.split(/[ \t\n]+/u).some((word) => word.length >= mostLetters || width(word) >= mostLetters) ? 'breaks' : '');
