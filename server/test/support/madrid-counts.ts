import { readFileSync } from 'node:fs';

/** What a plain reading of Decide Madrid's export finds; it shares nothing with the import. */
export interface MadridCounts {
  rows: number;
  withdrawn: number;
  withoutDescription: number;
  duplicates: number;
  /** Rows, as a spreadsheet numbers them, that somebody wrote to try the site out. */
  trials: number[];
}

/** The cells of a file in which every cell is in quotes or empty, read letter by letter. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === '"' && quoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ';' || letter === '\n')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  return rows.filter((row) => row.length > 1);
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', ' ').replace(/&(\w)(acute|tilde|uml|grave);/g, '$1').replaceAll('&amp;', '&');
const bare = (text: string): string => unescaped(text.replace(/<[^>]*>/g, ' ')).replace(/<[^>]*>/g, ' ');
const words = (text: string): string[] => bare(text).toLowerCase().normalize('NFD').split(/[^a-z0-9ªº]+/).filter(Boolean);

export function madridCounts(file: URL): MadridCounts {
  const [, ...rows] = cellsOf(readFileSync(file, 'utf8'));
  const counts = { rows: rows.length, withdrawn: 0, withoutDescription: 0, duplicates: 0, trials: [] as number[] };
  const originals: { title: string; text: string; long: boolean }[] = [];
  for (const [index, [, title = '', description = '', , created = '', retired = '']] of rows.entries()) {
    if (retired) counts.withdrawn += 1;
    const text = words(description);
    if (text.length === 0) counts.withoutDescription += 1;
    const said = { title: words(title).join(' '), text: text.join(' '), long: text.length >= 8 };
    if (originals.some((one) => one.text === said.text && (one.title === said.title || said.long))) counts.duplicates += 1;
    if (!retired) originals.push(said);
    // What was written on those two days in March 2025 by somebody trying the site out, and one who tried a script by hand.
    const [day, month, year] = created.split('/');
    const isTrial = year === '2025' && month === '03' && (day === '08' || day === '09') && /\btest|SSRF|payload|flag/i.test(`${title} ${description}`) && /test|SSRF|flag/i.test(title);
    if (isTrial || description.includes('alert(1)')) counts.trials.push(index + 2);
  }
  return counts;
}
