// What a screen reader is given of every widget, in Spanish and in English, against what was read and found good: trees/. Only Chromium gives its whole tree
// to a test. `npm run test:accessibility -- --update` writes the files; read what changed, aloud, before you commit it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { cannotVisit, openBrowser } from '../portal/visitor.mjs';
import { serveGallery } from './support/gallery.mjs';
import { speechFaults } from './support/speech-faults.mjs';
import { spokenTree } from './support/spoken-tree.mjs';

const folder = join(root, 'test/accessibility/trees');
const isUpdate = process.env.UPDATE_TREES === '1';
const languages = ['es', 'en'];

/** What changed, as few lines as say it. */
function difference(stored, now) {
  const [before, after] = [stored.split('\n'), now.split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].slice(0, 20).join('\n') || '(the same lines in another order)';
}

describe('what a screen reader is given', { skip: cannotVisit }, () => {
  let gallery, browser, page, names;

  before(async () => {
    [gallery, browser] = await Promise.all([serveGallery(), openBrowser()]);
    page = await browser.newPage();
    // Tall enough for everything: what is out of view is not laid out, and then its words are run together.
    await page.setViewport({ width: 1280, height: 6000 });
    await page.emulateTimezone('America/Santiago');
    await page.goto(gallery.origin);
    names = await page.evaluate(() => window.gallery.names);
  });
  after(() => Promise.all([browser?.close(), gallery?.stop()]));

  for (const language of languages) {
    it(`is what was read and found good, in every view of every widget (${language})`, async () => {
      const changed = [];
      const faults = [];
      for (const name of names) {
        await page.evaluate((scene, code) => window.gallery.show(scene, code), name, language === 'es' ? 'es-CL' : language);
        const things = await spokenTree(page);
        faults.push(...speechFaults(things).map((fault) => `${name} ${fault}`));
        const file = join(folder, `${name}.${language}.txt`);
        // The port is another one each time.
        const now = `${things.map(({ line }) => line).join('\n')}\n`.replaceAll(gallery.origin, 'https://portal.example');
        const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
        if (isUpdate) writeFileSync(file, now);
        else if (stored !== now) changed.push(`${name}.${language}.txt\n${difference(stored, now)}`);
      }
      assert.deepEqual(faults, []);
      assert.equal(changed.length, 0, `${changed.join('\n\n')}\n\nIf that reads well, \`npm run test:accessibility -- --update\` accepts it.`);
    });
  }

  it('is stored for each view there is and for no other', () => {
    const expected = names.flatMap((name) => languages.map((language) => `${name}.${language}.txt`)).sort();
    const stored = readdirSync(folder);
    if (isUpdate) for (const file of stored.filter((name) => !expected.includes(name))) rmSync(join(folder, file));
    assert.deepEqual(readdirSync(folder).sort(), expected);
  });
});
