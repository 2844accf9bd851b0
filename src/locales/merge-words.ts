/** Part of a set of words: what is a sentence, a function or a list is replaced whole. */
export type SomeWords<Words> = Words extends string | readonly unknown[] | ((...given: never[]) => unknown) ? Words : { readonly [Name in keyof Words]?: SomeWords<Words[Name]> };

/** Words with some of them replaced, at any depth. What the words do not have is left out: nothing asks for it. */
export function mergeWords(words: object, some: object | undefined): object {
  if (!some) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]: [string, unknown]) => {
      const given = (some as Partial<Record<string, unknown>>)[name];
      if (given === undefined) return [name, value];
      return [name, isSet(value) && isSet(given) ? mergeWords(value, given) : given];
    }),
  );
}

const isSet = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
