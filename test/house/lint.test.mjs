// The house's own lint rules: each is shown what it must report and what it must let pass.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });

/** Rules that report the code, as if it stood in a file of src/ui. */
async function rulesBroken(code) {
  const [result] = await eslint.lintText(code, { filePath: 'src/ui/party.ts' });
  assert.ok(result.messages.every(({ fatal }) => !fatal), result.messages.map(({ message }) => message).join());
  return [...new Set(result.messages.map(({ ruleId }) => ruleId))].filter((rule) => /^(house|no-restricted)/.test(rule));
}

const templates = `import { html, nothing } from 'lit';\nimport { safeUrl } from './safe-url.js';\n`;
const given = (body) => `${templates}export const draw = (text: string, base: string) => { ${body} };\nvoid safeUrl; void nothing;\n`;

describe('addresses in templates', () => {
  const refused = {
    'plain text': 'return html`<a href=${text}>x</a>`;',
    'plain text in quotes': 'return html`<a href="${text}">x</a>`;',
    'text behind a prefix': 'return html`<a href="#${text}">x</a>`;',
    'a checked address with something behind it': 'return html`<a href="${safeUrl(text, base)}?x=1">x</a>`;',
    'a property': 'return html`<iframe .src=${text}></iframe>`;',
    'a form action': 'return html`<form action=${text}></form>`;',
    'a type of the same name': 'type SafeUrl = string & { x: 1 }; return html`<a href=${text as SafeUrl}>x</a>`;',
    'text or a checked address': 'return html`<a href=${safeUrl(text, base) ?? text}>x</a>`;',
  };
  for (const [name, body] of Object.entries(refused)) it(`refuse ${name}`, async () => assert.deepEqual(await rulesBroken(given(body)), ['house/safe-url']));

  const allowed = {
    'a checked address': 'const url = safeUrl(text, base); return url ? html`<a href=${url}>x</a>` : text;',
    'a checked address or nothing': 'return html`<a href=${safeUrl(text, base) ?? nothing}>x</a>`;',
    'other attributes': 'return html`<p title=${text} data-href=${text}>x</p>`;',
  };
  for (const [name, body] of Object.entries(allowed)) it(`allow ${name}`, async () => assert.deepEqual(await rulesBroken(given(body)), []));
});

describe('what a strict policy blocks or what turns text into markup', () => {
  const refused = {
    'a style attribute': ['house/style-attribute', given('return html`<p style="color: red">${text}${base}</p>`;')],
    'a bound style attribute': ['house/style-attribute', given('return html`<p style=${text}>${base}</p>`;')],
    'innerHTML': ['no-restricted-syntax', 'export const f = (node: Element, text: string) => { node.innerHTML = text; };'],
    'insertAdjacentHTML': ['no-restricted-syntax', "export const f = (node: Element, text: string) => { node.insertAdjacentHTML('beforeend', text); };"],
    'styleMap': ['no-restricted-imports', "import { styleMap } from 'lit/directives/style-map.js';\nexport const f = styleMap({});"],
    'unsafeHTML': ['no-restricted-imports', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const f = unsafeHTML;"],
    'an import against the direction': ['house/zones', "export { MgaFeed } from '../elements/mga-feed/mga-feed.js';"],
  };
  for (const [name, [rule, code]] of Object.entries(refused)) it(`refuses ${name}`, async () => assert.deepEqual(await rulesBroken(code), [rule]));

  it('allows the style property', async () => assert.deepEqual(await rulesBroken(given('return html`<p .style=${text}>${base}</p>`;')), []));
});
