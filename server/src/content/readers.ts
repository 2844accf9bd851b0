import { isKnownZone } from 'mga-widgets/domain';
import { nearest, plainName } from '../report/nearest.js';
import { stripMarkup } from './markup.js';
import { expected, value, type Reader, type Reading } from './reading.js';
import { looksLikeDate, writtenDay, writtenLocalTime, writtenPeriod, writtenTime } from './written-dates.js';

const longestLine = 2000;
const longestText = 20_000;

/** One line of plain text, at most 2,000 characters; markup is taken out. */
export const line: Reader<string> = (written) => {
  const text = allText(written).replace(/\n/gu, ' ');
  return text && text.length <= longestLine ? value(text) : expected({ kind: 'text', longest: longestLine });
};

/** Plain text of several paragraphs, at most 20,000 characters; markup is taken out. */
export const text: Reader<string> = (written) => {
  const plain = allText(written);
  return plain && plain.length <= longestText ? value(plain) : expected({ kind: 'text', longest: longestText });
};

function allText(written: string): string {
  const plain = stripMarkup(written);
  return [plain.text, ...plain.items].filter(Boolean).join('\n');
}

/** An identifier of the feed: letters, digits and . _ : - without spaces, at most 120 characters. */
export const identifier: Reader<string> = (written) =>
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/u.test(written) ? value(written) : expected({ kind: 'identifier' });

/** A real day in any of the ways offices write it. */
export const day: Reader<string> = (written) => found(writtenDay(written), 'day');

/** A day, a month, a year, or words; figures that are no real date are refused, and so is a list. */
export const flexibleDate: Reader<string> = (written) => {
  const date = writtenPeriod(written);
  if (date) return value(date);
  if (looksLikeDate(written) || /^\d+$/u.test(written) || written.includes('|')) return expected({ kind: 'flexible-date' });
  const words = allText(written).replace(/\n/gu, ' ');
  return words && words.length <= 200 ? value(words) : expected({ kind: 'text', longest: 200 });
};

/** A day, a month or a year, but not words. */
export const datedPeriod: Reader<string> = (written) => {
  const date = writtenPeriod(written);
  return date === undefined ? expected({ kind: 'flexible-date' }) : value(date);
};

/** A local day, or day and time. */
export const localTime: Reader<string> = (written) => found(writtenLocalTime(written), 'local-time');

/** A time of day, HH:MM. */
export const clockTime: Reader<string> = (written) => found(writtenTime(written), 'clock-time');

function found(read: string | undefined, kind: 'day' | 'local-time' | 'clock-time'): Reading<string> {
  return read === undefined ? expected({ kind }) : value(read);
}

/** A whole number between two bounds; "1.200" and "1 200" are thousands, as spreadsheets write them here. */
export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Reader<number> => (written) => {
  const digits = /^\d{1,3}(?:[. ]\d{3})+$/u.test(written) ? written.replace(/[. ]/gu, '') : written;
  const read = /^\d{1,15}$/u.test(digits) ? Number(digits) : NaN;
  return read >= min && read <= max ? value(read) : expected({ kind: 'number', min, ...(max < Number.MAX_SAFE_INTEGER && { max }), whole: true });
};

/** A number with a comma or a point for decimals, and with or without a percent sign, which changes nothing: weights are often written with one. */
export const decimal = (min?: number): Reader<number> => (written) => {
  const digits = written.replace(/\s*%$/u, '').replace(',', '.').replace(/^\u2212/u, '-');
  const read = /^-?\d{1,9}(?:\.\d{1,9})?$/u.test(digits) ? Number(digits) : NaN;
  return read >= (min ?? -Infinity) ? value(read) : expected({ kind: 'number', ...(min !== undefined && { min }), whole: false });
};

/** A percentage, with or without its sign and with a comma or a point for decimals. */
export const percent: Reader<number> = (written) => {
  const digits = written.replace(/\s*%$/u, '').replace(',', '.');
  const read = /^\d{1,3}(?:\.\d+)?$/u.test(digits) ? Number(digits) : NaN;
  return read <= 100 ? value(read) : expected({ kind: 'number', min: 0, max: 100, whole: false });
};

const yes = new Set(['si', 'yes', 'true', 'verdadero', '1', 'x']);
const no = new Set(['no', 'false', 'falso', '0']);

export const yesOrNo: Reader<boolean> = (written) => {
  const word = plainName(written);
  return yes.has(word) ? value(true) : no.has(word) ? value(false) : expected({ kind: 'yes-or-no' });
};

/** "sí", "no", or either followed by a colon and the reason. */
export const criterion: Reader<{ met: boolean; note?: string }> = (written) => {
  const [, word, note] = /^([^:]+)(?::\s*(.*))?$/su.exec(written) ?? [];
  const met = yesOrNo(word ?? '');
  if (met.value === undefined) return expected({ kind: 'criterion' });
  const reason = note ? allText(note).replace(/\n/gu, ' ') : '';
  return value({ met: met.value, ...(reason && { note: reason }) });
};

/** One of the words of the schema, or one of its names in Spanish. */
export const choice = <Word extends string>(words: Record<Word, readonly string[]>): Reader<Word> => {
  const choices = Object.keys(words) as Word[];
  const inSpanish = choices.map((word) => words[word][0] ?? word);
  const meanings = new Map(choices.flatMap((word) => [word, ...words[word]].map((name) => [plainName(name), word] as const)));
  return (written) => {
    const read = meanings.get(plainName(written));
    return read === undefined ? expected({ kind: 'choice', choices, inSpanish }) : value(read);
  };
};

/** An address that becomes a link: http, https, mailto or tel, or one relative to the feed. */
export const url: Reader<string> = (written) => {
  if (written.length > longestLine || /[\s<>"`\\]/u.test(written)) return expected({ kind: 'url' });
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(written)?.[1]?.toLowerCase();
  if (scheme && !['http', 'https', 'mailto', 'tel'].includes(scheme)) return expected({ kind: 'url' });
  if (!scheme && /^www\./iu.test(written)) return expected({ kind: 'url' });
  return URL.canParse(written, 'https://feed.example/') ? value(written) : expected({ kind: 'url' });
};

export const email: Reader<string> = (written) =>
  /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u.test(written) && written.length <= 254 ? value(written) : expected({ kind: 'email' });

export const timeZone: Reader<string> = (written) => (isKnownZone(written) && /^[A-Za-z]/u.test(written) ? value(written) : expected({ kind: 'time-zone' }));

export const language: Reader<string> = (written) => (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(written) ? value(written) : expected({ kind: 'language' }));

export const instant: Reader<string> = (written) => {
  const time = Date.parse(written);
  const legal = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/u.test(written) && !Number.isNaN(time);
  return legal ? value(new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z')) : expected({ kind: 'instant' });
};

export const sha256: Reader<string> = (written) => (/^[0-9a-f]{64}$/iu.test(written) ? value(written.toLowerCase()) : expected({ kind: 'sha256' }));

/** "academia: 12". */
export const sectorCount: Reader<{ sector: string; count: number }> = (written) => {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*:\s*(\d{1,9})$/u.exec(written);
  return match ? value({ sector: match[1]!, count: Number(match[2]) }) : expected({ kind: 'sector-count' });
};

/** Several values in one cell, separated by "|"; empty ones are skipped. "\|" is a bar that belongs to a value. */
export const list = <Value>(reader: Reader<Value>): Reader<Value[]> => (written) => {
  const values: Value[] = [];
  for (const part of written.split(/(?<!\\)\|/u).map((each) => each.trim().replaceAll('\\|', '|')).filter(Boolean)) {
    const read = reader(part);
    if (read.expected) return expected(read.expected);
    values.push(read.value);
  }
  return value(values);
};

/** What to say of a name nobody knows: the likeliest one and all that exist. */
export const nameAmong = (written: string, choices: readonly string[]): { kind: 'name'; nearest?: string; choices: readonly string[] } => {
  const likely = nearest(written, choices);
  return { kind: 'name', choices, ...(likely && { nearest: likely }) };
};
