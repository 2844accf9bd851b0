/** What a template of a reply can have in the place of what differs from one proposal to another. */
export const templatePlaceholders = ['title', 'folio'] as const;

export type TemplatePlaceholder = (typeof templatePlaceholders)[number];

/** The text of a template for one proposal: `{title}` and `{folio}` become those of the proposal, anything else in braces stays. */
export function fillTemplate(text: string, proposal: Readonly<Record<TemplatePlaceholder, string>>): string {
  return text.replace(/\{(title|folio)\}/g, (_, name: TemplatePlaceholder) => proposal[name]);
}

/** Words in braces that stand for nothing and would be published as they are, such as "{nombre}"; each once. */
export function unknownPlaceholders(text: string): string[] {
  const found = text.match(/\{\s*[\p{L}_-]+\s*\}/gu) ?? [];
  return [...new Set(found)].filter((name) => !templatePlaceholders.some((known) => name === `{${known}}`));
}
