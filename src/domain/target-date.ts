import { isDay } from './day.js';
import { searchable } from './text.js';

const months = [
  ['enero', 'january'], ['febrero', 'february'], ['marzo', 'march'], ['abril', 'april'], ['mayo', 'may'], ['junio', 'june'], ['julio', 'july'], ['agosto', 'august'],
  ['septiembre', 'setiembre', 'september'], ['octubre', 'october'], ['noviembre', 'november'], ['diciembre', 'december'],
];

/**
 * A date as people write it, as the feed has dates: "31-12-2027" and "31 de diciembre de 2027" become "2027-12-31", "12/2027" and "December 2027"
 * become "2027-12". Days come before months, as in Chile. What is no date stays as it was written: the feed takes free text too.
 */
export function flexibleDateOf(text: string): string {
  const written = text.trim().replace(/\s+/g, ' ');
  const day = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written);
  if (day) return dated(written, day[3]!, day[2]!, day[1]);
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(written);
  if (month) return dated(written, month[2]!, month[1]!);
  const words = /^(?:(\d{1,2})(?: de)? )?([a-z]+)(?: de| del|,)? (\d{4})$/.exec(searchable(written));
  const number = months.findIndex((names) => names.includes(words?.[2] ?? '')) + 1;
  return words && number > 0 ? dated(written, words[3]!, String(number), words[1]) : written;
}

function dated(written: string, year: string, month: string, day?: string): string {
  const pad = (number: string): string => number.padStart(2, '0');
  if (Number(month) < 1 || Number(month) > 12) return written;
  if (day === undefined) return `${year}-${pad(month)}`;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(date) ? date : written;
}
