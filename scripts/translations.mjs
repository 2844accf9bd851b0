// Makes the file WordPress reads translations from (.mo, GNU gettext's) of the one people write (.po).

const unquote = (line) => JSON.parse(line.slice(line.indexOf('"')));

/**
 * Reads the entries of a .po file: each word or sentence with its translation, and a context where the same word is told apart by one. Plural forms are not read.
 * @param {string} text
 * @returns {{context?: string, source: string, translation: string}[]} the first, with an empty source, is the heading
 */
export function readTranslations(text) {
  return text.split(/\n{2,}/u).flatMap((block) => {
    const entry = { context: undefined, msgid: undefined, msgstr: '' };
    let field;
    for (const line of block.split('\n').filter((each) => each && !each.startsWith('#'))) {
      if (!line.startsWith('"')) field = line.slice(0, line.indexOf(' ')).replace('msgctxt', 'context');
      entry[field] = (entry[field] ?? '') + unquote(line);
    }
    return entry.msgid === undefined ? [] : [{ context: entry.context, source: entry.msgid, translation: entry.msgstr }];
  });
}

/**
 * Writes those entries as a .mo file: a head, two tables of lengths and places, and the texts, each ended by a zero.
 * @param {ReturnType<typeof readTranslations>} entries
 */
export function writeTranslations(entries) {
  const texts = entries
    .map(({ context, source, translation }) => [context === undefined ? source : `${context}\u0004${source}`, translation].map((text) => Buffer.from(text)))
    .sort(([one], [other]) => Buffer.compare(one, other));
  const head = 28;
  const table = texts.length * 8;
  const file = [Buffer.alloc(head + 2 * table)];
  [0x950412de, 0, texts.length, head, head + table, 0, head + 2 * table].forEach((number, index) => file[0].writeUInt32LE(number, index * 4));
  let place = head + 2 * table;
  for (const column of [0, 1]) {
    texts.forEach((pair, row) => {
      file[0].writeUInt32LE(pair[column].length, head + column * table + row * 8);
      file[0].writeUInt32LE(place, head + column * table + row * 8 + 4);
      file.push(pair[column], Buffer.alloc(1));
      place += pair[column].length + 1;
    });
  }
  return Buffer.concat(file);
}
