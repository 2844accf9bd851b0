import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { officeFolder } from './support/office-folder.js';

const integrity = (version: string): string => JSON.stringify({ version, files: {} });

async function serverWith(test: TestContext, kept: Record<string, string> = {}) {
  const widgets = officeFolder(test, { 'mga.js': 'now', 'mga-board-part.js': 'part', 'frame/mga-frame-host.js': 'frame', 'mga.integrity.json': integrity('0.2.0') });
  const app = await createServer({ content: new PublishedContent(), widgets, ...(Object.keys(kept).length && { releases: officeFolder(test, kept) }) });
  test.after(() => app.close());
  return async (url: string, headers: Record<string, string> = {}) => {
    const { statusCode, body, headers: said } = await app.inject({ url, headers });
    return { status: statusCode, body, caching: said['cache-control'], etag: String(said['etag']), open: said['access-control-allow-origin'] };
  };
}

describe('the widgets of a server', () => {
  it('never change under the number of their version, and can be kept for a year', async (test) => {
    const ask = await serverWith(test);
    for (const [file, body] of [['mga.js', 'now'], ['mga-board-part.js', 'part'], ['frame/mga-frame-host.js', 'frame'], ['mga.integrity.json', integrity('0.2.0')]]) {
      const { etag: _, ...answer } = await ask(`/widgets/0.2.0/${file}`);
      assert.deepEqual(answer, { status: 200, body, caching: 'public, max-age=31536000, immutable', open: '*' });
    }
  });

  it('are asked about at each visit without it', async (test) => {
    const ask = await serverWith(test);
    const { etag, ...answer } = await ask('/widgets/mga.js');
    assert.deepEqual(answer, { status: 200, body: 'now', caching: 'no-cache', open: '*' });
    assert.equal((await ask('/widgets/mga.js', { 'if-none-match': etag })).status, 304);
  });

  it('are there in each version that was kept, which goes before a build of the same number', async (test) => {
    const ask = await serverWith(test, { '0.1.0/mga.js': 'earlier', '0.2.0/mga.js': 'as published', 'draft/mga.js': 'nobody’s', '0.3.0/other.js': 'no widgets' });
    assert.equal((await ask('/widgets/0.1.0/mga.js')).body, 'earlier');
    assert.equal((await ask('/widgets/0.2.0/mga.js')).body, 'as published');
    assert.equal((await ask('/widgets/mga.js')).body, 'now');
    for (const path of ['/widgets/draft/mga.js', '/widgets/0.3.0/other.js', '/widgets/0.4.0/mga.js', '/widgets/0.1.0/../../secret', '/widgets/0.1.0/mga-missing.js']) {
      const answer = await ask(path);
      assert.deepEqual([answer.status, answer.caching], [404, 'no-cache'], path);
    }
  });
});
