/** Letters without a place to break that no column of a telephone has room for; few ordinary words have as many ("interinstitucional"). */
const longWord = /[^ \t\n]{18}/u;

/**
 * Class of what stands in a table or a row, where words don't break so that columns keep the width of their words. One with a word no column has room for may break
 * anywhere, or it would push the page sideways.
 */
export const wordBreak = (text: string): 'breaks' | '' => (longWord.test(text) ? 'breaks' : '');
