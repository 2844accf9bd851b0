import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { safeUrlRule } from './scripts/eslint/safe-url-rule.mjs';
import { styleAttributeRule } from './scripts/eslint/style-attribute-rule.mjs';
import { zonesRule } from './scripts/eslint/zones-rule.mjs';

const house = { rules: { zones: zonesRule, 'safe-url': safeUrlRule, 'style-attribute': styleAttributeRule } };

/** Ways to turn text into markup or code, none of which the widgets need. */
const markupFromText = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Text never becomes markup here: use a template.' },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/]', message: 'Text never becomes markup here: use a template.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]', message: 'Text never becomes markup here: use a template.' },
  { selector: 'CallExpression[callee.property.name="setAttribute"] > Literal:first-child[value="style"]', message: 'A strict content security policy blocks the style attribute.' },
];

export default tseslint.config(
  { ignores: ['**/dist/', 'storybook-static/', 'src/domain/generated/', 'node_modules/', 'public/', 'coverage/', 'test/apps/*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: {
      'house/zones': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, properties: false } }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Indexed access is checked by the compiler (noUncheckedIndexedAccess); `!` says the index was just compared.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matters of taste, left to whoever writes the line.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'portal/configurator/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    // A list without bullets is no list to WebKit, nor a table with `display: block` a table, unless the role is written.
    // A dialog closes with Escape by itself; a click on its backdrop is the same for a pointer.
    rules: { 'lit-a11y/no-redundant-role': 'off', 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    files: ['src/**/*.ts', 'portal/configurator/*.ts'],
    plugins: { house },
    rules: {
      'house/safe-url': 'error',
      'house/style-attribute': 'error',
      'no-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...markupFromText],
      'no-restricted-imports': ['error', {
        paths: [
          { name: 'lit/directives/style-map.js', message: 'Its first render writes a style attribute, which a strict content security policy blocks.' },
          { name: 'lit/directives/unsafe-html.js', message: 'Text never becomes markup here.' },
          { name: 'lit/directives/unsafe-svg.js', message: 'Text never becomes markup here.' },
          { name: 'lit/directives/unsafe-mathml.js', message: 'Text never becomes markup here.' },
          { name: 'lit/static-html.js', message: 'Tags and attributes are written, not made of values.' },
        ],
      }],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'server/test/**/*.ts'],
    rules: {
      // chai's assertions are properties; damaged feeds are made on purpose.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['server/test/**/*.ts'],
    // `describe` and `it` of node:test give back promises that the runner awaits itself.
    rules: { '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it'] }] }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }], 'prefer-const': 'error', eqeqeq: 'error' },
  },
);
