import { escapeXml } from '../../src/domain/atom.js';
import type { Choice } from './choice.js';
import { fieldsOf } from './attribute-fields.js';
import { chosenAttributes } from './snippet-html.js';
import type { Widget } from './widget-list.js';

/** "mga-commitment-board" as the name of a component: "CommitmentBoard". */
const componentName = (tag: string): string => tag.replace(/^mga-/u, '').replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const lines = (attributes: readonly string[], indent: string): string => attributes.map((attribute) => `\n${indent}${attribute}`).join('');

/** A React component, 19 or 18. The attributes of a number are numbers, as the types of the package have them. */
export function reactSnippet(choice: Choice, widget: Widget): string {
  const numbers = new Set(fieldsOf(widget).filter(({ name, kind }) => kind === 'number' || name === 'sdg').map(({ name }) => name));
  const written = chosenAttributes(choice).map(([name, value]) => (numbers.has(name) && Number.isFinite(Number(value)) ? `${name}={${Number(value)}}` : `${name}="${escapeXml(value)}"`));
  return `import 'mga-widgets/define/${choice.tag}';

export function ${componentName(choice.tag)}() {
  return (
    <${choice.tag}${lines(written, '      ')}
    />
  );
}`;
}

/** What teaches a TypeScript project with React the elements: one line, in any of its files. */
export const reactTypes = "import type {} from 'mga-widgets/jsx/react';";

/** A Vue component, and the setting that tells Vue which elements are not its own. */
export function vueSnippets(choice: Choice): { component: string; settings: string } {
  const written = chosenAttributes(choice).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return {
    component: `<script setup>
import 'mga-widgets/define/${choice.tag}';
</script>

<template>
  <${choice.tag}${lines(written, '    ')}
  ></${choice.tag}>
</template>`,
    settings: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

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
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'mga-widgets/define/${choice.tag}';

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
