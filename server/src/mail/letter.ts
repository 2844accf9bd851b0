/** A message before it is put into the form of e-mail: plain text, its paragraphs apart by an empty line. */
export interface Letter {
  to: string;
  language: 'es' | 'en';
  subject: string;
  text: string;
}

/** Joins paragraphs, leaving out those there is no reason for. */
export const paragraphs = (...texts: readonly (string | undefined | false)[]): string => `${texts.filter(Boolean).join('\n\n')}\n`;
