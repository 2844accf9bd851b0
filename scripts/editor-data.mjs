// What editors need to complete and check the elements, made of custom-elements.json: custom data for VS Code, web-types for JetBrains, and JSX types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { offeredWidgets, widgetSentences } from './widget-sentences.mjs';

/** Modules of a manifest by the name of the class or event each declares. */
const modulesByName = ({ modules }) => new Map(modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path])));

/** One element's entry in the table that the types of each framework are made from. */
function entry({ name, tagName, summary, members = [], events = [] }) {
  const settable = members.filter(({ kind, readonly, attribute }) => kind === 'field' && !readonly && attribute);
  const attributes = settable.filter(({ attribute, name }) => attribute !== name).map(({ attribute, name: property, description }) => `      /** ${description} */\n      '${attribute}': ${name}['${property}'];\n`);
  return `  /** ${summary} */
  '${tagName}': {
    element: ${name};
    properties: Pick<${name}, ${settable.map(({ name }) => `'${name}'`).join(' | ') || 'never'}>;
    attributes: {
${attributes.join('')}    };
    events: {
${events.map(({ name, type, description }) => `      /** ${description} */\n      '${name}': ${type.text};\n`).join('')}    };
  };
`;
}

function elementsTable(manifest, folder) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const modules = modulesByName(manifest);
  const names = new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]));
  const imports = [...names].sort().map((name) => `import type { ${name} } from '${relative(folder, modules.get(name))}';\n`);
  return `${imports.join('')}
/** What each element takes, apart from what every element of a page does. */
export interface MgaElements {
${elements.map(entry).join('')}}

/** Properties of an element by their names and, where they differ, its attributes' names. */
export type MgaProperties<Tag extends keyof MgaElements> = Partial<MgaElements[Tag]['properties'] & MgaElements[Tag]['attributes']>;

/** Listeners for an element's own events, by the prefix a framework has for them. */
export type MgaListeners<Tag extends keyof MgaElements, Prefix extends string> = {
  [Name in keyof MgaElements[Tag]['events'] & string as \`\${Prefix}\${Name}\`]?: (event: MgaElements[Tag]['events'][Name]) => void;
};
`;
}

/** Types that teach one framework's JSX the elements: `attributes` is what it gives every element, with `E` for the class of the element. */
const framework = (module, name, attributes, prefix) => `import type { ${name} } from '${module}';
import type { MgaElements, MgaListeners, MgaProperties } from './elements.js';

type Elements = {
  [Tag in keyof MgaElements]: Omit<${attributes.replace(/\bE\b/gu, "MgaElements[Tag]['element']")}, keyof MgaProperties<Tag>> & MgaProperties<Tag> & MgaListeners<Tag, '${prefix}'>;
};

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const frameworks = {
  react: framework('react', 'DetailedHTMLProps, HTMLAttributes', 'DetailedHTMLProps<HTMLAttributes<E>, E>', 'on'),
  preact: framework('preact', 'HTMLAttributes', 'HTMLAttributes<E>', 'on'),
  solid: framework('solid-js', 'JSX', 'JSX.HTMLAttributes<E>', 'on:'),
};

/** Where a widget stands in the list: those with a sentence in the order of the sentences, then the others. */
const placeOf = (tag) => (offeredWidgets.includes(tag) ? offeredWidgets.indexOf(tag) : offeredWidgets.length);

/** What a widget is called and what it shows, in each language; nothing for one that nobody has found words for yet. */
function wordsOf(tag, messages) {
  const words = Object.entries(messages).map(([language, { titles }]) => [language, { name: titles[tag.replace(/^mga-/u, '')], shows: widgetSentences[language][tag] }]);
  return words.every(([, { name, shows }]) => name && shows) ? Object.fromEntries(words) : undefined;
}

/** The words an attribute takes, when its type is a set of words: those its description has in code. */
export const choicesOf = ({ type, description }) => (type?.text && !/^(?:string|number|boolean|undefined|[ |])+$/u.test(type.text) ? [...description.matchAll(/`([\w-]+)`/gu)].map(([, word]) => word) : undefined);

/** The elements a page may show by themselves, with their attributes and what people call them: what embed pages and whoever offers a choice of widgets go by. */
const widgetsOf = ({ modules }, messages) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName && tagName !== 'mga-feed' && !tagName.startsWith('mga-staff-'))
    .map(({ tagName, summary, attributes = [] }) => ({
      tag: tagName,
      summary,
      words: wordsOf(tagName, messages),
      attributes: attributes.map((attribute) => ({ name: attribute.name, description: attribute.description, type: attribute.type?.text, default: attribute.default, choices: choicesOf(attribute) })),
    }))
    .sort((a, b) => placeOf(a.tag) - placeOf(b.tag));

/** Writes `dist/editors/`, `dist/jsx/` and `dist/cdn/mga.widgets.json`, which has the titles that the built server gives frames. */
export async function writeEditorData(root) {
  const { embedMessages } = await import(pathToFileURL(join(root, 'server/dist/messages/embed.js')).href);
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const editors = join(root, 'dist/editors');
  generateVsCodeCustomElementData(manifest, { outdir: editors, hideLogs: true });
  generateJetBrainsWebTypes(manifest, { outdir: editors, packageJson: false, hideLogs: true });
  const jsx = join(root, 'dist/jsx');
  mkdirSync(jsx, { recursive: true });
  writeFileSync(join(jsx, 'elements.d.ts'), elementsTable(manifest, 'dist/jsx'));
  writeFileSync(join(root, 'dist/cdn/mga.widgets.json'), `${JSON.stringify({ version: manifest.package.version, widgets: widgetsOf(manifest, embedMessages) }, null, 1)}\n`);
  for (const [name, text] of Object.entries(frameworks)) {
    writeFileSync(join(jsx, `${name}.d.ts`), text);
    // The types are asked for by an import, and a bundler looks for what is imported.
    writeFileSync(join(jsx, `${name}.js`), 'export {};\n');
  }
}
