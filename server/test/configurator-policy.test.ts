import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { officeFolder } from './support/office-folder.js';

const page = '<!doctype html><title>Página</title>';

describe('the configurator of mga serve', () => {
  it('may read any feed and frame pages of this site, as no other page may, and is found without the end of its name', async (test) => {
    const portal = officeFolder(test, Object.fromEntries(['index.html', 'configurador.html', 'en/configurator.html', 'configurator-preview.html', 'en/index.html'].map((path) => [path, page])));
    const app = await createServer({ content: new PublishedContent(), portal });
    test.after(() => app.close());
    const policyOf = async (url: string): Promise<string> => {
      const { statusCode, headers } = await app.inject(url);
      assert.equal(statusCode, 200, url);
      return String(headers['content-security-policy']);
    };
    for (const path of ['/configurador', '/configurador.html', '/en/configurator', '/configurator-preview.html']) {
      assert.match(await policyOf(path), /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https: http:; .*frame-ancestors 'self'; frame-src 'self'$/u);
    }
    for (const path of ['/', '/en/', '/index.html']) assert.match(await policyOf(path), /connect-src 'self';(?!.*frame-src)/u);
  });
});
