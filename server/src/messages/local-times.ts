import type { Language } from './language.js';

const formats: Record<Language, Intl.DateTimeFormat> = {
  es: new Intl.DateTimeFormat('es-CL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A date of the feed in words, with its hour when it has one; what is no whole day stays as it is written. */
export function localTimeText(written: string, language: Language): string {
  const [day = '', time] = written.split('T');
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(moment)) return written;
  return [formats[language].format(moment), ...(time ? [time.slice(0, 5)] : [])].join(', ');
}
