import { isDay } from 'mga-widgets/domain';

const months = new Map(
  [
    'enero|january', 'febrero|february', 'marzo|march', 'abril|april', 'mayo|may', 'junio|june', 'julio|july', 'agosto|august',
    'septiembre|setiembre|september', 'octubre|october', 'noviembre|november', 'diciembre|december',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
const weekday = /^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),?\s+/iu;

/** Characters no written day has more than; a paragraph need not be looked through for one. */
const longestDay = 60;

const two = (number: number | string): string => String(number).padStart(2, '0');
const real = (day: string): string | undefined => (isDay(day) ? day : undefined);

/**
 * The day a person wrote, as YYYY-MM-DD: 2018-05-08, 08.05.2018, 8-5-2018, 08/05/2018 (day first, always) or 8 de mayo de 2018.
 * `undefined` for anything else, such as an impossible day or a year of two digits, which could be another century.
 */
export function writtenDay(written: string): string | undefined {
  if (written.length > longestDay) return undefined;
  const text = written.trim().replace(weekday, '').replace(/\.$/u, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text) ?? /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/u.exec(text);
  if (iso) return real(`${iso[1]}-${two(iso[2]!)}-${two(iso[3]!)}`);
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (numbers) return real(`${numbers[4]}-${two(numbers[3]!)}-${two(numbers[1]!)}`);
  const words = /^(\d{1,2})(?:º|°|o)?\s+(?:de\s+)?(\p{L}+)\s+(?:del?\s+)?(\d{4})$/iu.exec(text);
  const month = words && months.get(words[2]!.toLowerCase());
  return words && month ? real(`${words[3]}-${two(month)}-${two(words[1]!)}`) : undefined;
}

/** A day, a month (2018-05, 05-2018, mayo de 2018) or a year as the feed writes them; `undefined` for anything else. */
export function writtenPeriod(written: string): string | undefined {
  const text = written.trim().replace(/\.$/u, '');
  const day = writtenDay(text);
  if (day) return day;
  if (/^[12]\d{3}$/u.test(text)) return text;
  const iso = /^(\d{4})[-/.](\d{1,2})$/u.exec(text);
  const numbers = /^(\d{1,2})[-/.](\d{4})$/u.exec(text);
  const [year, month] = iso ? [iso[1], Number(iso[2])] : numbers ? [numbers[2], Number(numbers[1])] : namedMonth(text);
  return year && month && month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined;
}

/** Whether a text tries to be a date in figures, so that failing to be one is a mistake and not a way of speaking. */
export function looksLikeDate(written: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}([./-]\d{1,4})?\.?$/u.test(written.trim());
}

/** The time of day a person wrote, as HH:MM: 18:00, 18.00, 18:00 hrs., 9 h, 6:30 p. m.; `undefined` for anything else. */
export function writtenTime(written: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(hrs?\.?|horas?|h\.?|[ap]\.?\s?m\.?)?\.?$/iu.exec(written.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const half = /^[ap]/iu.exec(match[3] ?? '')?.[0].toLowerCase();
  let hour = Number(match[1]);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  return hour <= 23 && minute <= 59 ? `${two(hour)}:${two(minute)}` : undefined;
}

/** A day, or a day and a time ("08-05-2018 18:00", "2018-05-08T18:00"), as the feed writes local times. */
export function writtenLocalTime(written: string): string | undefined {
  const text = written.trim();
  const day = writtenDay(text);
  if (day) return day;
  const split = /^(.+?\d{4}|\d{4}-\d{1,2}-\d{1,2})(?:T|,?\s+(?:a las\s+)?)(\d{1,2}[:.h].*|\d{1,2}\s+h.*)$/u.exec(text);
  const [date, time] = [split && writtenDay(split[1]!), split && writtenTime(split[2]!)];
  return date && time ? `${date}T${time}` : undefined;
}

function namedMonth(text: string): [string?, number?] {
  const match = /^(\p{L}+)\s+(?:del?\s+)?(\d{4})$/iu.exec(text);
  return match ? [match[2], months.get(match[1]!.toLowerCase())] : [];
}
