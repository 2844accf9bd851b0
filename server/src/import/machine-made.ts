import { plainWords } from './same-text.js';

/** What is looked at to tell whether a program wrote a proposal. */
export interface Sample {
  title: string;
  /** The text below the title, plain. */
  body: string;
  /** Everything the row had, as it was written: markup too. */
  written: string;
  /** Day it was put forward, YYYY-MM-DD; absent when it is not known. */
  submitted?: string | undefined;
}

/**
 * Why a proposal looks made by a program.
 *
 * - `probe`: it carries what systems are tried out with, such as a script or the name of an attack.
 * - `says-test`: it says itself that it is a test.
 * - `clock`: it has a number that is the time of a machine's clock on the days around it was put forward.
 * - `series`: five or more have the same text, and titles that only differ in their numbers.
 * - `same-text`: it has the text, word for word, of another with one of the signs above.
 */
export type MachineSign = 'probe' | 'says-test' | 'clock' | 'series' | 'same-text';

const leastSeries = 5;
/** Days a clock may be off, or a proposal be entered late. */
const daysAround = 2;
const day = 86_400_000;

const probes = [
  /\b(?:SSRF|XSS|CSRF|XXE|SQLi)\b/u,
  /<script\b|\bjavascript:|\bon(?:click|error|load|mouseover)\s*=|\balert\(/iu,
  /\bunion\s+(?:all\s+)?select\b|'\s*or\s*'?1'?\s*=\s*'?1/iu,
  /\.\.\/\.\.\/|\/etc\/passwd|\b(?:file|gopher|dict):\/\/|169\.254\.169\.254|\b(?:localhost|127\.0\.0\.1)[:/]/iu,
];
const saysTest = /\b(?:test proposal|proposal test|propuestas? de prueba|esto es una prueba)\b/u;

/** The first sign of each sample that has one. Pure, and in time proportional to what it is given. */
export function machineMade(samples: readonly Sample[]): (MachineSign | undefined)[] {
  const series = seriesOf(samples);
  const own = samples.map((sample, index): MachineSign | undefined => {
    if (probes.some((probe) => probe.test(sample.written))) return 'probe';
    if (saysTest.test(plainWords(`${sample.title} . ${sample.body}`).join(' '))) return 'says-test';
    if (hasClock(sample)) return 'clock';
    return series.has(index) ? 'series' : undefined;
  });
  const bodies = new Set(samples.flatMap(({ body }, index) => (own[index] && body ? [plainWords(body).join(' ')] : [])));
  return own.map((sign, index) => sign ?? (samples[index]!.body && bodies.has(plainWords(samples[index]!.body).join(' ')) ? 'same-text' : undefined));
}

/** Whether a number of its text is the seconds or milliseconds of a clock (POSIX time) on a day near the one it was put forward. */
function hasClock({ title, body, submitted }: Sample): boolean {
  if (submitted === undefined) return false;
  const noon = Date.parse(`${submitted}T12:00:00Z`);
  return (`${title} ${body}`.match(/(?<!\d)(?:\d{10}|\d{13})(?!\d)/gu) ?? []).some((digits) => {
    const moment = Number(digits) * (digits.length === 10 ? 1000 : 1);
    return Math.abs(moment - noon) <= (daysAround + 0.5) * day;
  });
}

/** The places of samples with one text and titles that are the same but for words with digits in them. What has no text is left out: several streets with a number each are no series. */
function seriesOf(samples: readonly Sample[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  for (const [index, { title, body }] of samples.entries()) {
    const words = plainWords(title);
    if (!body || !words.some(hasDigit)) continue;
    const key = `${words.filter((word) => !hasDigit(word)).join(' ')}\n${plainWords(body).join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const isSeries = (group: readonly number[]): boolean => new Set(group.map((index) => samples[index]!.title)).size >= leastSeries;
  return new Set([...groups.values()].filter(isSeries).flat());
}

const hasDigit = (word: string): boolean => /\d/u.test(word);
