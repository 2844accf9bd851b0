// ESLint rule: no `style` attribute in a template. A strict content security policy blocks it; `.style=${…}` sets the property and is allowed.

/** @type {import('eslint').Rule.RuleModule} */
export const styleAttributeRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { style: 'A strict content security policy blocks the style attribute: use a class, or the property `.style=${…}`.' },
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        for (const part of quasi.quasis) if (/[\s"']style\s*=/i.test(part.value.raw)) context.report({ node: part, messageId: 'style' });
      },
    };
  },
};
