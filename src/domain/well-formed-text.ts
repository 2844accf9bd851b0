const endOfEmbedding = '\u202C';
const endOfIsolate = '\u2069';

/** What turns the text after it around, and what ends that (Unicode Bidirectional Algorithm, explicit formatting). */
const endOf: Readonly<Record<string, string>> = {
  '\u202A': endOfEmbedding, '\u202B': endOfEmbedding, '\u202D': endOfEmbedding, '\u202E': endOfEmbedding,
  '\u2066': endOfIsolate, '\u2067': endOfIsolate, '\u2068': endOfIsolate,
};

/** Most marks that stand on one character; scripts that pile them up most have fewer. */
const mostMarks = 10;

/** Where marks that stand on other characters are; the blocks have letters too. */
const marks = '[\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u1DFF\\u20D0-\\u20FF\\u2CEF-\\u2DFF\\u302A-\\u309A\\uA66F-\\uABED\\uFB1E\\uFE00-\\uFE2F]';

/** Formatting of direction, and halves of a pair of UTF-16 units, which alone are no characters. */
const loose = /[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/;
/**
 * These, and what may be too many marks. Every text of a feed is looked at: without `u`, which takes twice as long, and with the marks written out, because what is said
 * with `{11}` is also looked for in texts that can have none.
 */
const suspect = new RegExp(`${loose.source}|${marks.repeat(mostMarks + 1)}`);
const pile = new RegExp(`(\\p{M}{${mostMarks}})(?=\\p{M})`, 'gu');

/**
 * A text that stays what it is wherever it is put: what turns direction around ends in the line it began in, so that it can't turn words of others; what is no
 * character is U+FFFD, so that it can stand in an address; and marks piled up without end, which no browser breaks and which would make its page wider, have places
 * (U+200B) where a line may end. Any other text is given back as it is.
 */
export function wellFormed(text: string): string {
  if (!suspect.test(text)) return text;
  const spaced = text.replace(pile, '$1\u200B');
  return loose.test(spaced) ? spaced.replace(/\p{Cs}/gu, '\uFFFD').split('\n').map(balanced).join('\n') : spaced;
}

/** Ends what a line leaves open, and leaves out ends of what it did not begin. */
function balanced(line: string): string {
  const open: string[] = [];
  const pieces = [...line].map((character) => {
    const end = endOf[character];
    if (end) open.push(end);
    if (character === endOfEmbedding) return open.at(-1) === endOfEmbedding ? open.pop()! : '';
    // The end of an isolated piece ends what was begun inside it too.
    if (character === endOfIsolate) return open.includes(endOfIsolate) ? open.splice(open.lastIndexOf(endOfIsolate)).reverse().join('') : '';
    return character;
  });
  return pieces.join('') + open.reverse().join('');
}
