import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { embeddableWidgets } from '../src/embed/embeddable.js';
import { embedMessages } from '../src/messages/embed.js';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { officeFolder } from './support/office-folder.js';

const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../../custom-elements.json', import.meta.url)), 'utf8')) as { modules: { declarations: { tagName?: string }[] }[] };
const tags = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));

const listed = {
  widgets: [
    { tag: 'mga-commitment-board', summary: 'The tracking board.', attributes: ['feed', 'institution', 'theme', 'view', 'heading-level', 'url-state'].map((name) => ({ name })) },
    { tag: 'mga-plan-summary', summary: 'A summary.', attributes: ['feed', 'plan', 'commitment-href'].map((name) => ({ name })) },
    { tag: 'mga-newest', summary: 'A widget nobody named yet.', attributes: [] },
    { tag: 'mga-proposal-record', summary: 'A record with its key.', attributes: [] },
    { tag: 'mga-proposal-recorder', summary: 'A sheet kept on the device.', attributes: [] },
    { tag: 'mga-prioritization', summary: 'A ranking one can vote in.', attributes: [{ name: 'action' }, { name: 'plan' }] },
  ],
};

async function served(test: TestContext, options: { publicUrl?: string; frameAncestors?: string[] } = {}) {
  const widgets = embeddableWidgets(officeFolder(test, { 'mga.widgets.json': JSON.stringify(listed) }));
  const forums = new Map([['mga', 'Mesa "A" & <B>'], ['demo', 'Mesa de Ejemplo']]);
  const app = await createServer({ content: new PublishedContent(), embed: { widgets, forums: () => forums, ...options } });
  test.after(() => app.close());
  return (url: string, host = 'mesa.example') => app.inject({ url, headers: { host } });
}

describe('the page of one widget', () => {
  it('holds the widget with its feed and filters, and what to read when it cannot be drawn', async (test) => {
    const get = await served(test);
    const { statusCode, headers, body } = await get('/embed/commitment-board?feed=demo&institution=minsal&view=table&lang=en&theme=dark');
    assert.equal(statusCode, 200);
    assert.match(String(headers['content-type']), /^text\/html/u);
    assert.match(body, /<html lang="en" class="dark">/u);
    assert.match(body, /<title>Commitment board — Mesa de Ejemplo<\/title>/u);
    assert.match(body, /<mga-commitment-board feed="\/feeds\/demo\/feed\.json" heading-level="1" institution="minsal" view="table">\n<p>.*<a href="\/feeds\/demo\/feed\.json"/u);
  });

  it('takes the first feed and Spanish when nothing is said', async (test) => {
    const get = await served(test);
    assert.match((await get('/embed/mga-plan-summary')).body, /<html lang="es-CL">[\s\S]*<mga-plan-summary feed="\/feeds\/mga\/feed\.json" heading-level="1">/u);
  });

  it('tells the colours of the page from the theme a widget is narrowed by', async (test) => {
    const get = await served(test);
    for (const [query, colours, theme] of [
      ['theme=light', 'light', undefined],
      ['theme=dark', 'dark', undefined],
      ['theme=auto', undefined, undefined],
      ['theme=agua', undefined, 'agua'],
      ['theme=agua&theme=dark', 'dark', 'agua'],
      ['theme=dark&theme=agua', 'dark', 'agua'],
    ]) {
      const { body } = await get(`/embed/commitment-board?${query}`);
      assert.ok(body.includes(`<html lang="es-CL"${colours ? ` class="${colours}"` : ''}>`), query);
      assert.match(body, new RegExp(`<mga-commitment-board feed="[^"]*" heading-level="1"${theme ? ` theme="${theme}"` : ''}>`, 'u'), query);
    }
  });

  it('takes no votes, whatever its address says: a ballot has a key', async (test) => {
    const get = await served(test);
    assert.match((await get('/embed/prioritization?action=/api/ballots&plan=p6')).body, /<mga-prioritization feed="[^"]*" heading-level="1" action="about:blank" plan="p6">/u);
  });

  it('lets nothing of its address become markup, an address or a setting of its own', async (test) => {
    const get = await served(test);
    const { body } = await get(`/embed/commitment-board?institution=${encodeURIComponent('"><script>alert(1)</script>')}&heading-level=9&url-state=x&onclick=alert(1)&view=${'x'.repeat(201)}`);
    assert.match(body, /institution="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/u);
    assert.equal(body.match(/<script/gu)?.length, 2);
    assert.match(body, /heading-level="1"/u);
    // The address of the page itself, in which the reader's words stand encoded, is the only other place they are in.
    assert.doesNotMatch(body.replace(/<link rel="alternate"[^>]*>/u, ''), /onclick|url-state|xxxx/u);
    assert.doesNotMatch((await get('/embed/plan-summary?commitment-href=https://mal.example/{id}')).body.replace(/<link rel="alternate"[^>]*>/u, ''), /mal\.example/u);
  });

  it('says which widgets and feeds there are when it is asked for another', async (test) => {
    const get = await served(test);
    for (const [address, found] of [['/embed/tablero', 'tablero'], ['/embed/proposal-record', 'proposal-record'], ['/embed/proposal-recorder', 'proposal-recorder'], ['/embed/__proto__', '__proto__']]) {
      const { statusCode, body, headers } = await get(address!);
      assert.equal(statusCode, 404);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.match(body, new RegExp(`«${found}».*commitment-board, plan-summary, newest, prioritization\\.\\nThere is no widget`, 'u'));
    }
    const { statusCode, body } = await get('/embed/plan-summary?feed=https://mal.example/feed.json');
    assert.deepEqual([statusCode, body.includes('mga, demo')], [404, true]);
  });

  it('may be framed by every site, or by those that are named, and runs nothing but its own', async (test) => {
    const open = String((await (await served(test))('/embed/plan-summary')).headers['content-security-policy']);
    assert.match(open, /script-src 'self' http:\/\/mesa\.example; .*frame-ancestors \*$/u, 'also where there is no self: in a sandbox');
    const named = await served(test, { frameAncestors: ['https://min.example'] });
    assert.match(String((await named('/embed/plan-summary')).headers['content-security-policy']), /frame-ancestors https:\/\/min\.example$/u);
  });

  it('answers to a host that is a name of one, and lets nothing else into its policy', async (test) => {
    const get = await served(test);
    for (const host of ['mesa.example:8080', '127.0.0.1:80', '[::1]:8080']) assert.equal((await get('/embed/plan-summary', host)).statusCode, 200, host);
    for (const host of ['a;script-src', 'a b', '[', "x'; script-src *"]) assert.equal((await get('/embed/plan-summary', host)).statusCode, 400, host);
  });

  it('has a name in both languages for every widget there is', () => {
    const framed = tags.filter((tag) => tag !== 'mga-feed' && !tag.startsWith('mga-staff-') && !/-(record|recorder|registration)$/u.test(tag)).map((tag) => tag.slice(4));
    for (const words of Object.values(embedMessages)) assert.deepEqual(framed.filter((name) => !words.titles[name]), []);
  });

  it('calls a widget that has no name yet by what it says of itself', async (test) => {
    assert.match((await (await served(test))('/embed/newest')).body, /<title>A widget nobody named yet\. — Mesa &quot;A&quot; &amp; &lt;B&gt;<\/title>/u);
  });
});

describe('oEmbed', () => {
  const ask = (address: string, more = '') => `/oembed?url=${encodeURIComponent(address)}${more}`;

  it('is found by what the page says of itself, and answers with a frame of that page', async (test) => {
    const get = await served(test);
    const page = await get('/embed/commitment-board?institution=minsal');
    const [, written] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/u.exec(page.body)!;
    const { pathname, search } = new URL(written!.replaceAll('&amp;', '&'));
    const answer = await get(pathname + search);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.deepEqual(answer.json(), {
      version: '1.0',
      type: 'rich',
      title: 'Tablero de compromisos — Mesa "A" & <B>',
      provider_name: 'Mesa "A" & <B>',
      provider_url: 'http://mesa.example/',
      width: 720,
      height: 640,
      cache_age: 86_400,
      html: '<iframe src="http://mesa.example/embed/commitment-board?institution=minsal" title="Tablero de compromisos — Mesa &quot;A&quot; &amp; &lt;B&gt;" width="720" height="640" loading="lazy" data-mga-frame></iframe>',
    });
  });

  it('keeps to the size it is asked for', async (test) => {
    const get = await served(test);
    const { width, height } = (await get(ask('http://mesa.example/embed/plan-summary', '&maxwidth=320&maxheight=5000'))).json<{ width: number; height: number }>();
    assert.deepEqual([width, height], [320, 640]);
  });

  it('answers for its own addresses only, as the specification says', async (test) => {
    const get = await served(test);
    for (const address of ['https://otro.example/embed/plan-summary', 'http://mesa.example/', 'http://mesa.example/embed/tablero', 'no es una dirección', 'javascript:alert(1)']) assert.equal((await get(ask(address))).statusCode, 404, address);
    assert.equal((await get('/oembed')).statusCode, 404);
    assert.equal((await get(ask('http://mesa.example/embed/plan-summary', '&format=xml'))).statusCode, 501);
  });

  it('knows itself by the address people open it at, behind a proxy', async (test) => {
    const get = await served(test, { publicUrl: 'https://datos.example/mesa/' });
    const { html } = (await get(ask('https://datos.example/mesa/embed/plan-summary?plan=x'))).json<{ html: string }>();
    assert.match(html, /src="https:\/\/datos\.example\/mesa\/embed\/plan-summary\?plan=x"/u);
    assert.equal((await get(ask('https://datos.example/embed/plan-summary'))).statusCode, 404);
  });
});
