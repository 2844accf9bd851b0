/** Languages the interface speaks. Spanish comes first: it is what a page without a known language gets. */
export const interfaceLanguages = ['es', 'en'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** One set of messages in every language of the interface. Values are sentences, or functions where a number or a name takes part. */
export type Localized<Messages> = Readonly<Record<InterfaceLanguage, Messages>>;

/** The interface language for the `lang` of a page: English for `en` and its regions, Spanish for anything else. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return /^\s*en(?![a-z0-9])/i.test(tag) ? 'en' : 'es';
}

/** The BCP 47 tag to format dates and numbers with: the page's own when its language is one we speak, es-CL otherwise. Pages write many things in `lang`; this never throws. */
export function formattingLanguage(tag: string): string {
  const own = canonicalTag(tag.trim().replaceAll('_', '-'));
  return own && /^(en|es)-/.test(own) ? own : interfaceLanguage(tag) === 'en' ? 'en' : 'es-CL';
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
