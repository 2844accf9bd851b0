// ESLint rule: imports point one way. The table is in scripts/zones.mjs.
import { relative, sep } from 'node:path';
import { importProblem } from '../zones.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const zonesRule = {
  meta: { type: 'problem', schema: [], messages: { zone: '{{problem}}.' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const problem = importProblem(file, source.value);
      if (problem) context.report({ node: source, messageId: 'zone', data: { problem } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
