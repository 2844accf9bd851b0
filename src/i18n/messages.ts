/** Languages the interface speaks. Spanish comes first: it is what a page without a known language gets. */
export const interfaceLanguages = ['es', 'en'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** One set of messages in every language of the interface. Values are sentences, or functions where a number or a name takes part. */
export type Localized<Messages> = Readonly<Record<InterfaceLanguage, Messages>>;

/** What a page said of a language: what it changed of the words there are, or a language of its own. */
interface AddedLanguage {
  /** The language of the interface that stands in where nothing was said. */
  fallback: InterfaceLanguage;
  /** Whole sets of messages, each by the one it takes the place of. */
  sets: ReadonlyMap<object, unknown>;
}

const added = new Map<string, AddedLanguage>();

const primaries = new Map<string, string>();

/** What comes first in a language tag: `pt` in `pt-BR`. Empty for what is no tag. Remembered: each record that is drawn asks for its words. */
function primary(tag: string): string {
  let first = primaries.get(tag);
  if (first === undefined) primaries.set(tag, (first = /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase() ?? ''));
  return first;
}

/** Makes widgets that are drawn from now on speak a language, or other words in one they speak. @param language A primary subtag, such as `pt` */
export function addLanguage(language: string, words: AddedLanguage): void {
  added.set(language, words);
}

/** The interface language for the `lang` of a page: English for `en` and its regions, Spanish for anything else that was not added with another one. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return added.get(primary(tag))?.fallback ?? (primary(tag) === 'en' ? 'en' : 'es');
}

/** Language of the sentences a page with that `lang` gets: the interface's, or one that was added. A primary subtag. */
export function spokenLanguage(tag: string): string {
  return added.has(primary(tag)) ? primary(tag) : interfaceLanguage(tag);
}

/** A set of messages for the `lang` of a page. */
export function messagesIn<Messages>(localized: Localized<Messages>, tag: string): Messages {
  return (added.get(primary(tag))?.sets.get(localized) as Messages | undefined) ?? localized[interfaceLanguage(tag)];
}

/** The BCP 47 tag to format dates and numbers with: the page's own when its language is one we speak, es-CL otherwise. Pages write many things in `lang`; this never throws. */
export function formattingLanguage(tag: string): string {
  const own = canonicalTag(tag.trim().replaceAll('_', '-'));
  const spoken = spokenLanguage(tag);
  return own?.startsWith(`${spoken}-`) ? own : spoken === 'es' ? 'es-CL' : spoken;
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
