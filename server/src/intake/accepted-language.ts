import { isLanguage, type Language } from '../messages/language.js';

/** The language to answer in, from Accept-Language (RFC 9110 §12.5.4); Spanish when neither it nor English is asked for. */
export function acceptedLanguage(header: string | undefined): Language {
  const asked = (header ?? '').slice(0, 500).split(',').map((each) => {
    const [tag = '', ...parameters] = each.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/u.exec(parameter)?.[1]).find((found) => found !== undefined);
    return { language: tag.split('-')[0]!, quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = asked.filter(({ language, quality }) => isLanguage(language) && quality > 0).sort((a, b) => b.quality - a.quality)[0];
  return (best?.language as Language | undefined) ?? 'es';
}
