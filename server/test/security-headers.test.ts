import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { officeFolder } from './support/office-folder.js';

const pages = { 'index.html': '<!doctype html>', 'portal.css': 'a{}', [join('bandeja', 'index.html')]: '<!doctype html>' };

describe('the headers of every kind of answer', () => {
  it('let nothing be taken for a page, tell other sites no more than the origin, and name who may frame it', async (test) => {
    const content = new PublishedContent();
    content.publish('mesa', new Map([['feed.json', JSON.stringify({ version: '1.0', publisher: { name: 'Mesa' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-06-01T12:00:00Z', forum: { name: 'Mesa' } })]]));
    const widgets = new Map([['plan-summary', { tag: 'mga-plan-summary', summary: 'A plan.', attributes: [], fixed: [] }]]);
    const app = await createServer({ content, portal: officeFolder(test, pages), widgets: officeFolder(test, { 'mga.js': 'export {};' }), embed: { widgets, forums: () => new Map([['mesa', 'Mesa']]) } });
    test.after(() => app.close());
    const expected: Record<string, string> = {
      '/': "'self'", '/bandeja/': "'none'", '/embed/plan-summary': '*', '/embed/nope': "'none'", '/oembed?format=xml': "'none'", '/feeds/mesa/feed.json': "'none'", '/feeds/mesa/nope': "'none'", '/widgets/mga.js': "'none'", '/portal.css': "'none'", '/nope': "'none'", '/healthz': "'none'", '/%ff': "'none'",
    };
    for (const [url, ancestors] of Object.entries(expected)) {
      const { headers } = await app.inject({ url, headers: { host: 'mesa.example' } });
      const policy = String(headers['content-security-policy']);
      assert.ok(policy.startsWith("default-src 'none'"), `${url}: ${policy}`);
      assert.ok(policy.includes("base-uri 'none'"), url);
      assert.equal(/frame-ancestors ([^;]+)/u.exec(policy)?.[1], ancestors, url);
      assert.deepEqual([headers['x-content-type-options'], headers['referrer-policy']], ['nosniff', 'strict-origin-when-cross-origin'], url);
      assert.equal(headers['x-powered-by'], undefined);
    }
  });
});
