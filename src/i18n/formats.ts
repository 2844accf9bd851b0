import { isDay } from '../domain/day.js';

/** Formatters are costly to make, so one is kept per language and shape. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = dates.get(key);
  if (!format) dates.set(key, (format = new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options })));
  return format;
}

/** Noon UTC of a day, so that formatting in UTC can never show the day before or after. */
const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

/** A calendar day in words: "8 de mayo de 2018". @param day YYYY-MM-DD */
export function formatDay(day: string, language: string, style: 'long' | 'medium' | 'weekday' = 'long'): string {
  const shape: Intl.DateTimeFormatOptions =
    style === 'medium' ? { day: 'numeric', month: 'short', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric', ...(style === 'weekday' && { weekday: 'long' }) };
  return dateFormat(language, { ...shape, timeZone: 'UTC' }).format(noon(day));
}

/** A date as the feed has it (YYYY-MM-DD, YYYY-MM, YYYY or free text) in words; free text is given back as it is. */
export function formatFlexibleDate(text: string, language: string, style: 'long' | 'medium' = 'long'): string {
  if (isDay(text)) return formatDay(text, language, style);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!month) return text;
  return dateFormat(language, { month: style === 'long' ? 'long' : 'short', year: 'numeric', timeZone: 'UTC' }).format(noon(`${text}-01`));
}

/** Parts of a day for a date block: "8", "may", "martes". */
export function dayParts(day: string, language: string): { day: string; month: string; weekday: string; year: string } {
  const date = noon(day);
  const part = (options: Intl.DateTimeFormatOptions): string => dateFormat(language, { ...options, timeZone: 'UTC' }).format(date);
  return { day: String(Number(day.slice(8, 10))), month: part({ month: 'short' }).replace('.', ''), weekday: part({ weekday: 'long' }), year: day.slice(0, 4) };
}

/** Month and year: "mayo de 2018". @param month YYYY-MM */
export function formatMonth(month: string, language: string): string {
  return dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(`${month}-01`));
}

/** Names of the weekdays, `first` being 1 for Monday or 0 for Sunday. */
export function weekdayNames(language: string, first: 0 | 1, style: 'long' | 'short' | 'narrow' = 'short'): string[] {
  // 2023-01-01 was a Sunday.
  return Array.from({ length: 7 }, (_, index) => dateFormat(language, { weekday: style, timeZone: 'UTC' }).format(noon(`2023-01-0${1 + index + first}`)));
}

/** Name of a zone at a moment as people write it: "hora de Chile", "GMT-3". The zone must be one the engine knows. */
export function zoneName(instant: Date, timeZone: string, language: string): string {
  const parts = dateFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

const numberStyles = {
  decimal: { maximumFractionDigits: 2 },
  fixed: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  percent: { style: 'percent' },
  share: { style: 'percent', maximumFractionDigits: 1 },
} as const;

/** A number with the language's separators. `percent` takes 0–1 and is whole, `share` is the same to a tenth; `fixed` always has two decimals, so that a column lines up. */
export function formatNumber(value: number, language: string, style: keyof typeof numberStyles = 'decimal'): string {
  const key = `${language} ${style}`;
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(language, numberStyles[style])));
  return format.format(value);
}

/** Names joined as a sentence does: "a, b y c". */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** A file's size in the largest unit that keeps it above one: "1,2 MB". @param bytes Not negative. */
export function formatBytes(bytes: number, language: string): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${formatNumber(Number((bytes / 1000 ** power).toPrecision(2)), language)} ${units[power]}`;
}
