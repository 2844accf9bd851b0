import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  fieldName?: string;
}

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Entry[];
  members?: (Entry & { kind: string; attribute?: string; readonly?: boolean; return?: { type?: { text: string } } })[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
  cssStates?: Entry[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as Declaration[]);
const declarationOf = (tag: string): Declaration | undefined => declarations.find(({ tagName }) => tagName === tag);

/** Kind of control for a type as it is written in TypeScript. */
function controlOf(type = ''): { control: { type: 'boolean' | 'number' | 'text' } } {
  const bare = type.replace(/\s*\|\s*undefined/, '');
  return { control: { type: bare === 'boolean' || bare === 'number' ? bare : 'text' } };
}

/** Rows of one table of the documentation page. */
function rows(entries: Entry[] = [], category: string, options: (entry: Entry) => object = () => ({ control: false })): ArgTypes {
  return Object.fromEntries(
    entries.map((entry) => {
      const { name, description, type } = entry;
      const shown = name || '(default)';
      const table = { category, type: { summary: type?.text ?? '' }, defaultValue: entry.default ? { summary: entry.default } : undefined };
      // Stories set properties, so a row for an attribute goes by its property; a slot or a part of the same name has a row of its own.
      const key = category === 'attributes' ? (entry.fieldName ?? name) : `${category}: ${shown}`;
      return [key, { name: shown, description, table, ...options(entry) }];
    }),
  );
}

/** What a page of documentation lists for a tag: everything its manifest says. */
export function extractArgTypes(tag: string): ArgTypes {
  const declaration = declarationOf(tag);
  if (!declaration) return {};
  const withoutAttribute = declaration.members?.filter(({ attribute }) => !attribute) ?? [];
  return {
    ...rows(declaration.attributes, 'attributes', ({ type }) => controlOf(type?.text)),
    ...rows(withoutAttribute.filter(({ kind }) => kind === 'field'), 'properties'),
    ...rows(withoutAttribute.filter(({ kind }) => kind === 'method'), 'methods'),
    ...rows(declaration.events, 'events'),
    ...rows(declaration.slots, 'slots'),
    ...rows(declaration.cssParts, 'parts'),
    ...rows(declaration.cssProperties, 'custom properties'),
    ...rows(declaration.cssStates, 'states'),
  };
}

/** The sentence under the title of a page of documentation. */
export function extractComponentDescription(tag: string): string {
  return declarationOf(tag)?.description ?? '';
}

export { manifest };
