// ESLint rule: what a template puts into `href`, `src`, `action` or `formaction` is a SafeUrl, made by src/ui/safe-url.ts, and nothing else.
// Lit escapes markup but lets `javascript:` addresses through.
import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

const binding = /(?:^|[\s"'])\.?(href|src|action|formaction|xlink:href)\s*=\s*(["']?)([^"'\s>]*)$/i;

/** @type {import('eslint').Rule.RuleModule} */
export const safeUrlRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      type: '{{name}} takes a SafeUrl (src/ui/safe-url.ts); this is {{type}}.',
      part: '{{name}} takes one SafeUrl and nothing around it: build the address first, then check it.',
    },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();

    /** `nothing` and `undefined` remove the attribute; everything else has to be the branded type of that one file. */
    const isSafe = (type) => {
      if (type.isUnion() && !type.aliasSymbol) return type.types.every(isSafe);
      if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return true;
      if (type.flags & ts.TypeFlags.UniqueESSymbol) return type.symbol.name === 'nothing';
      const { aliasSymbol } = type;
      return aliasSymbol?.name === 'SafeUrl' && aliasSymbol.declarations.some((node) => node.getSourceFile().fileName.endsWith('src/ui/safe-url.ts'));
    };

    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        quasi.expressions.forEach((expression, index) => {
          const [, name, quote, before] = binding.exec(quasi.quasis[index].value.raw) ?? [];
          if (!name) return;
          const after = quasi.quasis[index + 1].value.raw;
          const ends = quote ? after.startsWith(quote) : /^[\s/>]/.test(after);
          if (before || !ends) context.report({ node: expression, messageId: 'part', data: { name } });
          const type = services.getTypeAtLocation(expression);
          if (!isSafe(type)) context.report({ node: expression, messageId: 'type', data: { name, type: checker.typeToString(type) } });
        });
      },
    };
  },
};
