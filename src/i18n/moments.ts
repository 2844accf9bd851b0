import { toLocal } from '../domain/zone-clock.js';
import { formatDay } from './formats.js';

/** Formatters are costly to make, so one is kept per language and shape. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  // A 24-hour clock: engines differ in how they write "p. m.".
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(language, { calendar: 'gregory', hourCycle: 'h23', ...options })));
  return found;
}

/** Time of day on the reader's clock: "14:05". @param moment Milliseconds since 1970. */
export function formatTime(moment: number, language: string): string {
  return format(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** Day and time on the clock of a zone, as the source keeps it: "3 de junio de 2026, 14:05". @param instant RFC 3339 */
export function formatInstant(instant: string, zone: string, language: string): string {
  const local = toLocal(new Date(instant), zone);
  return `${formatDay(local.slice(0, 10), language)}, ${local.slice(11)}`;
}

/** Day and time on the reader's clock: "3 de junio de 2026, 14:05". @param moment Milliseconds since 1970. */
export function formatMoment(moment: number, language: string): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(moment);
}
