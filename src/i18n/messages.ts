/** Languages the interface speaks. Spanish comes first: it is what a page without a known language gets. */
export const interfaceLanguages = ['es', 'en'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** One set of messages in every language of the interface. Values are sentences, or functions where a number or a name takes part. */
export type Localized<Messages> = Readonly<Record<InterfaceLanguage, Messages>>;

/** The interface language for a BCP 47 tag: English for `en` and its regions, Spanish for anything else. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return /^en\b/i.test(tag) ? 'en' : 'es';
}

/** The tag to format dates and numbers with: the page's own when its language is one we speak, es-CL otherwise. */
export function formattingLanguage(tag: string): string {
  return /^(en|es)-/i.test(tag) ? tag : interfaceLanguage(tag) === 'en' ? 'en' : 'es-CL';
}
