/** Languages the command speaks; Spanish when none is asked for. */
export const languages = ['es', 'en'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);
