import { escapeXml } from '../../src/domain/atom.js';
import type { Choice } from './choice.js';
import { fieldsOf } from './attribute-fields.js';
import { chosenAttributes } from './snippet-html.js';
import type { Widget } from './widget-list.js';

/** "mga-commitment-board" as the name of a component: "CommitmentBoard". */
const componentName = (tag: string): string => tag.replace(/^mga-/u, '').replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** A line that imports a module, or names of it. */
const importing = (module: string, names?: string): string => `import ${names === undefined ? '' : `${names} from `}'${module}';`;

const define = (tag: string): string => importing(`mga-widgets/define/${tag}`);

const lines = (attributes: readonly string[], indent: string): string => attributes.map((attribute) => `\n${indent}${attribute}`).join('');

/** A React component, 19 or 18. The attributes of a number are numbers, as the types of the package have them. */
export function reactSnippet(choice: Choice, widget: Widget): string {
  const numbers = new Set(fieldsOf(widget).filter(({ name, kind }) => kind === 'number' || name === 'sdg').map(({ name }) => name));
  const written = chosenAttributes(choice).map(([name, value]) => (numbers.has(name) && Number.isFinite(Number(value)) ? `${name}={${Number(value)}}` : `${name}="${escapeXml(value)}"`));
  return `${define(choice.tag)}

export function ${componentName(choice.tag)}() {
  return (
    <${choice.tag}${lines(written, '      ')}
    />
  );
}`;
}

/** What teaches a TypeScript project with React the elements: one line, in any of its files. */
export const reactTypes = importing('mga-widgets/jsx/react', 'type {}');

/** A Vue component, and the setting that tells Vue which elements are not its own. */
export function vueSnippets(choice: Choice): { component: string; settings: string } {
  const written = chosenAttributes(choice).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return {
    component: `<script setup>
${define(choice.tag)}
</script>

<template>
  <${choice.tag}${lines(written, '    ')}
  ></${choice.tag}>
</template>`,
    settings: `${importing('@vitejs/plugin-vue', 'vue')}
${importing('vite', '{ defineConfig }')}

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('mga-') } } })],
});`,
  };
}

/** A text in a template of Angular, inside a template literal: braces would bind, and backticks and dollars end or fill the literal. */
const angular = (text: string): string => escapeXml(text).replace(/[{}`$\\]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** An Angular component. */
export function angularSnippet(choice: Choice): string {
  const written = chosenAttributes(choice).map(([name, value]) => `${name}="${angular(value)}"`);
  return `${importing('@angular/core', '{ Component, CUSTOM_ELEMENTS_SCHEMA }')}
${define(choice.tag)}

@Component({
  selector: 'app-${choice.tag.replace(/^mga-/u, '')}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <${choice.tag}${lines(written, '      ')}
    ></${choice.tag}>
  \`,
})
export class ${componentName(choice.tag)}Component {}`;
}
