import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { embeddableWidgets } from '../src/embed/embeddable.js';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { buildOffice } from './support/build-office.js';
import { officeFolder } from './support/office-folder.js';

const commitments = 'id,title,sdgs\nc1,Agua para todos,6\nc2,"Datos & más",16\n';
const page = (attributes: string, language = 'es'): string =>
  `<!doctype html><html lang="${language}"><title>Página</title><mga-feed src="/feeds/mga/feed.json"><mga-commitment-board ${attributes}><!-- render -->\n<p>El archivo</p></mga-commitment-board></mga-feed>`;

async function served(test: TestContext, options: { publicUrl?: string } = {}) {
  const content = new PublishedContent();
  content.publish('mga', (await buildOffice(test, { 'commitments.csv': commitments })).files);
  const portal = officeFolder(test, { 'index.html': page('heading-level="3"'), 'en/index.html': page('heading-level="3" sdg="6"', 'en'), 'plain.html': '<!doctype html><title>Nada</title>' });
  const widgets = embeddableWidgets(officeFolder(test, { 'mga.widgets.json': JSON.stringify({ widgets: [{ tag: 'mga-commitment-board', summary: '', attributes: [{ name: 'sdg' }] }] }) }));
  const app = await createServer({ content, portal, embed: { widgets, forums: () => new Map([['mga', 'Mesa']]) }, now: () => new Date('2026-11-21T12:00:00Z'), ...options });
  test.after(() => app.close());
  return { content, get: (url: string, headers = {}) => app.inject({ url, headers: { host: 'mesa.example', ...headers } }) };
}

describe('a widget as plain HTML, served', () => {
  it('is a piece any site may read, with an ETag, narrowed by what its address says', async (test) => {
    const { get } = await served(test);
    const whole = await get('/feeds/mga/render/commitment-board.es.html');
    assert.equal(whole.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(whole.headers['access-control-allow-origin'], '*');
    assert.match(whole.body, /^<div class="mga-render" lang="es-CL">[\s\S]*Agua para todos[\s\S]*href="http:\/\/mesa\.example\/feeds\/mga\/feed\.json"/u);
    assert.doesNotMatch(whole.body, /<html|<script|<b>/u);
    assert.equal((await get('/feeds/mga/render/commitment-board.es.html', { 'if-none-match': String(whole.headers['etag']) })).statusCode, 304);
    const some = await get('/feeds/mga/render/commitment-board.en.html?sdg=6&heading-level=5&campaign=x');
    assert.match(some.body, /<h5>Commitments<\/h5>[\s\S]*Agua para todos/u);
    assert.doesNotMatch(some.body, /Datos &amp;/u);
  });

  it('is not there for another feed, widget or language, and not under a host that is no name of one', async (test) => {
    const { get } = await served(test);
    for (const path of ['otro/render/commitment-board.es.html', 'mga/render/tablero.es.html', 'mga/render/commitment-board.fr.html', 'mga/render/__proto__.es.html', 'mga/render/commitment-board.html']) assert.equal((await get(`/feeds/${path}`)).statusCode, 404, path);
    assert.equal((await get('/feeds/mga/render/commitment-board.es.html', { host: 'a b"><script>' })).statusCode, 400);
  });

  it('links to the address people open the server at', async (test) => {
    const { get } = await served(test, { publicUrl: 'https://gob.example/mesa/' });
    assert.match((await get('/feeds/mga/render/downloads.es.html')).body, /href="https:\/\/gob\.example\/mesa\/feeds\/mga\/feed\.json"/u);
  });

  it('follows the feed', async (test) => {
    const { content, get } = await served(test);
    const before = await get('/feeds/mga/render/commitment-board.es.html');
    content.publish('mga', (await buildOffice(test, { 'commitments.csv': 'id,title\nc3,Otro compromiso\n' })).files);
    const after = await get('/feeds/mga/render/commitment-board.es.html');
    assert.match(after.body, /Otro compromiso/u);
    assert.notEqual(after.headers['etag'], before.headers['etag']);
  });

  it('stands in the pages that leave it a place, in their language and with the filters of the element', async (test) => {
    const { get } = await served(test);
    const spanish = await get('/');
    assert.match(spanish.body, /<mga-commitment-board heading-level="3"><div class="mga-render" lang="es-CL">\n<h3>Compromisos<\/h3>[\s\S]*<\/div>\n\n<p>El archivo<\/p>/u);
    assert.match(spanish.body, /Datos &amp; más/u);
    assert.match(String(spanish.headers['content-security-policy']), /default-src 'none'/u);
    assert.equal((await get('/', { 'if-none-match': String(spanish.headers['etag']) })).statusCode, 304);
    const english = await get('/en/index.html?x=1');
    assert.match(english.body, /<h3>Commitments<\/h3>[\s\S]*Agua para todos/u);
    assert.doesNotMatch(english.body, /Datos &amp;/u);
    assert.equal((await get('/plain.html')).body, '<!doctype html><title>Nada</title>');
  });

  it('stands in the page for a frame, with the filters of its address', async (test) => {
    const { get } = await served(test);
    const { body } = await get('/embed/commitment-board?sdg=6');
    assert.match(body, /<mga-commitment-board [^>]*>\n<div class="mga-render"[\s\S]*<h1>Compromisos<\/h1>[\s\S]*Agua para todos[\s\S]*<\/div>\n<p>/u);
    assert.doesNotMatch(body, /Datos &amp;/u);
  });
});
