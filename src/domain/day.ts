/** Of a day of 24 hours, which those on which clocks change are not. */
export const millisecondsPerDay = 86_400_000;
const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a day that exists, written YYYY-MM-DD. Asked of every date of a feed, many times. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || !dayPattern.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && (day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))));
}
