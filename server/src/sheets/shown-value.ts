/** A day as YYYY-MM-DD, with THH:MM when it has a time. Days are kept as fractions, so that the last second is rounded. */
export function dateText(date: Date): string {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}

/** A number with a point, in the fifteen digits a spreadsheet keeps of it. */
export const numberText = (value: number): string => String(Number(value.toPrecision(15)));

/** What a date says under its format: a format without a day makes it a month or a year, as when "2026-06" was typed; one before 1900 is a time of day. */
export function shownDate(date: Date, format = ''): string {
  const text = dateText(date);
  if (date.getUTCFullYear() < 1900) return text.slice(11) || '00:00';
  const { has } = plainFormat(format);
  if (has('d') || !has('y')) return text;
  return text.slice(0, has('m') ? 7 : 4);
}

/** What a number says under its format: a percentage, or as many digits as it has zeros. */
export function shownNumber(value: number, format = ''): string {
  const { text, has } = plainFormat(format);
  if (has('%')) return `${unlikeThousands(numberText(value * 100))}%`;
  return /^0+$/u.test(text) && Number.isInteger(value) && value >= 0 ? numberText(value).padStart(text.length, '0') : unlikeThousands(numberText(value));
}

/** "1.234" would be read as a thousand and more, as offices write it; a cell that holds one and a bit says so with one more zero. */
const unlikeThousands = (text: string): string => (/^\d{1,3}\.\d{3}$/u.test(text) ? `${text}0` : text);

/** The part of a format that is for numbers above zero, without what it only repeats: texts in quotation marks, colours, languages. */
function plainFormat(format: string): { text: string; has: (letter: string) => boolean } {
  const text = format.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').split(';')[0]!;
  return { text, has: (letter) => text.includes(letter) };
}
