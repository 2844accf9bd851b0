// Every widget a page may choose has a name and a sentence, and each attribute a label, in both languages: the configurator, titles of frames and plugins show them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { widgetSentences } from '../../scripts/widget-sentences.mjs';

const { embedMessages } = await tsImport('../../server/src/messages/embed.ts', import.meta.url);
const { attributeWords, choiceWords } = await tsImport('../../portal/configurator/attribute-words.ts', import.meta.url);
const { fieldsOf } = await tsImport('../../portal/configurator/attribute-fields.ts', import.meta.url);
const { choicesOf } = await import('../../scripts/editor-data.mjs');

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const widgets = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName && tagName !== 'mga-feed' && !tagName.startsWith('mga-staff-'));

for (const language of ['es', 'en']) {
  describe(`words in ${language}`, () => {
    for (const { tagName, attributes = [] } of widgets) {
      it(`name ${tagName}, say what it shows and ask for each of its attributes`, () => {
        assert.ok(embedMessages[language].titles[tagName.slice(4)], 'no title in server/src/messages/embed.ts');
        assert.ok(widgetSentences[language][tagName], 'no sentence in scripts/widget-sentences.mjs');
        const fields = fieldsOf({ tag: tagName, attributes: attributes.map((attribute) => ({ ...attribute, type: attribute.type?.text, choices: choicesOf(attribute) })) });
        assert.deepEqual(fields.map(({ name }) => name).filter((name) => !attributeWords[language][name]), [], 'not in portal/configurator/attribute-words.ts');
        assert.deepEqual(fields.flatMap(({ choices }) => choices).filter((word) => !choiceWords[language][word]), [], 'words of attributes without a name');
      });
    }

    it('are of widgets that there are', () => {
      assert.deepEqual(Object.keys(widgetSentences[language]).sort(), widgets.map(({ tagName }) => tagName).sort());
    });
  });
}

describe('an attribute whose type is a set of words', () => {
  it('has them in its description, which the choice is made of', () => {
    const named = widgets.flatMap(({ tagName, attributes = [] }) => attributes.filter(({ type }) => type?.text && !/^(?:string|number|boolean|undefined|[ |])+$/u.test(type.text)).map((attribute) => [tagName, attribute]));
    assert.ok(named.length > 3);
    assert.deepEqual(named.filter(([, attribute]) => choicesOf(attribute).length < 2).map(([tag, { name }]) => `${tag} ${name}`), []);
  });
});
