import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { currentPlan, irmPack, proposalPages, readFeed, zipPack, type Feed, type FeedDocument, type Proposal } from 'mga-widgets/domain';
import { checkLinks } from '../src/pack/check-links.js';
import { isPrivate } from '../src/pack/public-address.js';
import { packSample, packSampleHash } from '../../test/support/pack-sample.js';
import { mga } from './support/mga-in-process.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { startMga } from './support/run-mga.js';

const demo = fileURLToPath(new URL('../../content/demo', import.meta.url));

async function packOf(test: TestContext, ...args: string[]): Promise<{ bytes: Buffer; files: Record<string, string>; out: string }> {
  const path = join(temporaryFolder(test), 'irm.zip');
  const run = await mga('export', 'irm', '--out', path, ...args);
  assert.equal(run.code, 0, run.err);
  const bytes = readFileSync(path);
  return { bytes, out: run.out, files: Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)])) };
}

/** Publishes the demonstration content in a folder. */
async function published(test: TestContext): Promise<string> {
  const folder = temporaryFolder(test);
  assert.equal((await mga('build', demo, '--out', folder)).code, 0);
  return join(folder, 'feed.json');
}

describe('mga export irm', () => {
  it('gathers the plan, its tables, minutes, evidence, dictionary, what is missing, and an index that names every file', async (test) => {
    const { files } = await packOf(test, demo);
    const names = Object.keys(files);
    for (const name of ['plan.json', 'evidence.csv', 'missing.csv', 'dictionary.csv', 'csv/reports.csv', 'csv/agreements.csv', 'csv/replies.csv', 'minutes/2025-07-15.txt', 'minutes/2025-07-15.json']) assert.ok(names.includes(name), name);
    const index = JSON.parse(files['index.json']!) as { files: { path: string; rows?: number }[]; missing: number; demonstration: boolean };
    assert.deepEqual(index.files.map(({ path }) => path), names);
    assert.equal(index.demonstration, true);
    const lines = (name: string): number => files[name]!.trimEnd().split('\r\n').length - 1;
    for (const { path, rows } of index.files.filter((file) => file.rows !== undefined)) assert.equal(rows, lines(path), path);
    assert.equal(index.missing, lines('missing.csv'));
    assert.match(files['evidence.csv']!, /,[0-9a-f]{64},/u);
  });

  it('names what is missing, record by record', async (test) => {
    const { files } = await packOf(test, demo);
    assert.match(files['missing.csv']!, /\r\n2\.2,Repositorio,minutes,[^\r]*,record,[^\r]*,meeting,/u);
    assert.match(files['missing.csv']!, /no-evidence,Informa avance sin evidencia,,(?:milestone|commitment),/u);
    assert.match(files['index.html']!, /<h2>Qué falta<\/h2>\s*<ul><li>/u);
  });

  it('gives the same bytes for the same feed: from the folder, from the published file, from a page, and in another time zone', async (test) => {
    const [{ bytes }, feedFile] = [await packOf(test, demo), await published(test)];
    assert.ok(bytes.equals((await packOf(test, '--feed', feedFile)).bytes));
    const { feed } = readFeed(JSON.parse(readFileSync(feedFile, 'utf8'))) as { feed: Feed };
    const pieces: Uint8Array[] = [];
    for await (const piece of zipPack<ZipDeflate>({ Zip, ZipDeflate }, irmPack(feed, { plan: currentPlan(feed.plans, '2026-11-21')!, today: '2026-11-21', language: 'es' }), feed.updated)) pieces.push(piece);
    assert.ok(bytes.equals(Buffer.concat(pieces)));
    const zone = process.env['TZ'];
    test.after(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone; });
    process.env['TZ'] = 'Pacific/Kiritimati';
    assert.ok(bytes.equals((await packOf(test, '--feed', feedFile)).bytes));
  });

  it('gives the bytes that the page gives', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(packSample));
    const { bytes } = await packOf(test, '--feed', join(folder, 'feed.json'), '--as-of', '2026-06-01');
    assert.equal(createHash('sha256').update(bytes).digest('hex'), packSampleHash);
  });

  it('is in English when asked, with the content in its own language, and lets no text become markup', async (test) => {
    const office = officeFolder(test, { 'planes.csv': 'id;title;start\np1;Plan «1 < 2» & "más";2025\n', 'compromisos.csv': 'id;title;plan;url\nc1;Uno;p1;https://x.example/?a=1&b=2\n' });
    const { files } = await packOf(test, office, '--lang', 'en');
    assert.match(files['index.html']!, /<html lang="en">.*<h1>Pack for the IRM<\/h1>/su);
    assert.match(files['index.html']!, /<span lang="es-CL">Plan «1 &lt; 2» &amp; &quot;más&quot;<\/span>/u);
    assert.match(files['index.html']!, /<a href="https:\/\/x\.example\/\?a=1&amp;b=2">Uno<\/a>/u);
  });

  it('reads proposals kept in pages one after another', async (test) => {
    const document = JSON.parse(readFileSync(await published(test), 'utf8')) as FeedDocument;
    const asked = document.proposals as Proposal[];
    const { files, reference } = proposalPages(asked, 'proposals/x/', 4);
    const folder = temporaryFolder(test);
    mkdirSync(join(folder, 'proposals/x'), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, 'proposals/x', name), text);
    writeFileSync(join(folder, 'feed.json'), JSON.stringify({ ...document, proposals: reference }));
    const [whole, pages] = [await packOf(test, demo), await packOf(test, '--feed', join(folder, 'feed.json'))];
    for (const name of ['csv/proposals.csv', 'csv/replies.csv']) assert.equal(pages.files[name], whole.files[name]);
  });

  it('says when there is no plan, no source or two, and refuses pages outside the folder of the feed', async (test) => {
    const out = join(temporaryFolder(test), 'irm.zip');
    assert.equal((await mga('export', 'irm', '--out', out, demo, '--plan', 'x')).code, 1);
    for (const args of [[], [demo, '--feed', 'x'], [demo, demo]]) assert.equal((await mga('export', 'irm', '--out', out, ...args)).code, 2);
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'feed.json'), JSON.stringify({ version: '1.0', plans: [{ id: 'p', title: 'P' }], proposals: { href: '../../../../etc/hostname', count: 1 } }));
    assert.equal((await mga('export', 'irm', '--out', out, '--feed', join(folder, 'feed.json'))).code, 2);
    assert.deepEqual(readdirSync(dirname(out)), []);
  });

  it('leaves nothing when it is stopped', async (test) => {
    const feedFile = largeFeed(test, 20_000);
    const folder = temporaryFolder(test);
    const { child, ended } = startMga('export', 'irm', '--out', join(folder, 'irm.zip'), '--feed', feedFile);
    // Once: the second time it ends where it is.
    const begun = setInterval(() => {
      if (!readdirSync(folder).length) return;
      clearInterval(begun);
      child.kill('SIGINT');
    }, 20);
    const { code, err } = await ended;
    clearInterval(begun);
    assert.equal(code, 130, err);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('needs no more memory for more proposals', async (test) => {
    const [few, many] = [await peakOf(test, largeFeed(test, 2_000)), await peakOf(test, largeFeed(test, 30_000))];
    assert.ok(many < few + 60, `${few} MB for 2,000 and ${many} MB for 30,000`);
  });
});

/** A published feed with many proposals in pages of 200, and 2,000 documents. */
function largeFeed(test: TestContext, count: number): string {
  const folder = temporaryFolder(test);
  const proposals = Array.from({ length: count }, (_, index) => ({
    id: `P-${index}`, consultation: 'c', title: `Propuesta ${index}`, problem: `Un problema ${createHash('sha256').update(String(index)).digest('hex').repeat(4)}`, submitted: '2026-01-05', status: 'answered',
    reply: { date: '2026-02-01', decision: 'accepted', reasons: 'Se hará, porque muchas personas lo pidieron.' },
  })) as Proposal[];
  const { files, reference } = proposalPages(proposals, 'proposals/', 200);
  mkdirSync(join(folder, 'proposals'));
  for (const [name, text] of files) writeFileSync(join(folder, 'proposals', name), text);
  const commitments = Array.from({ length: 20 }, (_, index) => ({
    id: `C${index}`, title: `Compromiso ${index}`, plan: 'p', evidence: Array.from({ length: 100 }, (__, document) => ({ id: `d-${index}-${document}`, title: `Documento ${document}`, date: '2026-10-01', url: `https://x.example/${index}/${document}` })),
  }));
  const feed = { version: '1.0', publisher: { name: 'P' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-11-01T00:00:00Z', forum: { name: 'F' }, plans: [{ id: 'p', title: 'Plan' }], commitments, consultations: [{ id: 'c', title: 'Consulta', plan: 'p' }], proposals: reference };
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  return join(folder, 'feed.json');
}

/** The most memory the real command needed, in megabytes. */
async function peakOf(test: TestContext, feedFile: string): Promise<number> {
  const out = join(temporaryFolder(test), 'irm.zip');
  const entry = fileURLToPath(new URL('./support/mga.ts', import.meta.url));
  const told = `process.on('exit', () => console.error('peak ' + Math.round(process.resourceUsage().maxRSS / 1024)))`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(told)}`, entry, 'export', 'irm', '--out', out, '--feed', feedFile], { cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { ...process.env, TSX_TSCONFIG_PATH: 'server/tsconfig.json' } });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.resume();
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, err);
  return Number(/peak (\d+)/u.exec(err)?.[1]);
}

describe('the check of links', () => {
  async function site(test: TestContext): Promise<{ base: string; asked: { url: string; method: string; at: number }[] }> {
    const asked: { url: string; method: string; at: number }[] = [];
    const server = createServer((request, response) => {
      const url = request.url ?? '';
      asked.push({ url, method: request.method ?? '', at: performance.now() });
      if (url === '/slow') return;
      const status = { '/ok': 200, '/gone': 404, '/broken': 500, '/busy': 429, '/get-only': request.method === 'HEAD' ? 405 : 206 }[url];
      if (status) response.writeHead(status).end();
      else response.writeHead(302, { location: url === '/moved' ? '/ok' : '/loop' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    test.after(() => { server.closeAllConnections(); server.close(); });
    return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }
  const asking = { allowPrivate: true, timeout: 1500, between: 30, stop: new AbortController().signal };

  it('tells dead links from those that moved, are busy or want another way of asking', async (test) => {
    const { base, asked } = await site(test);
    const dead = await checkLinks(['/ok', '/gone', '/moved', '/loop', '/broken', '/busy', '/get-only', '/ok'].map((path) => base + path).concat('ftp://x.example/a', 'http://127.0.0.1:1/'), asking);
    assert.deepEqual(dead.map(({ url, ...rest }) => [url.replace(base, ''), rest]), [
      ['/gone', { problem: 'status', status: 404 }], ['/loop', { problem: 'redirects' }], ['/broken', { problem: 'status', status: 500 }], ['ftp://x.example/a', { problem: 'not-web' }], ['http://127.0.0.1:1/', { problem: 'refused' }],
    ]);
    assert.equal(asked.filter(({ url }) => url === '/ok').length, 2, 'once by itself and once for what moved there');
    assert.ok(asked.filter(({ url }) => url === '/loop').length <= 6);
    const firsts = [...new Map(asked.map((each) => [each.url, each.at])).values()];
    assert.ok(firsts.at(-1)! - firsts[0]! >= 30 * 4, 'it pauses between the links of a server');
  });

  it('asks nothing of a private network unless it may, also by name', async (test) => {
    const { base, asked } = await site(test);
    const dead = await checkLinks([`${base}/ok`, `${base.replace('127.0.0.1', 'localhost')}/ok`, 'http://[::1]/'], { ...asking, allowPrivate: false });
    assert.deepEqual(dead.map(({ problem }) => problem), ['private', 'private', 'private']);
    assert.deepEqual(asked, []);
    for (const address of ['10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1', 'fe80::1']) assert.ok(isPrivate(address), address);
    for (const address of ['200.68.0.1', '2800:300::1']) assert.equal(isPrivate(address), false, address);
  });

  it('waits for nobody longer than it may, and says what there was no time for', async (test) => {
    const { base } = await site(test);
    const dead = await checkLinks([`${base}/slow`, `${base}/ok`], { ...asking, timeout: 200, most: 100 });
    assert.deepEqual(dead.map(({ problem }) => problem), ['timed-out', 'no-time']);
  });

  it('puts dead links into the pack and on the terminal', async (test) => {
    const { base } = await site(test);
    const office = officeFolder(test, { 'planes.csv': 'id;title\np1;Plan\n', 'compromisos.csv': 'id;title;plan\nc1;Uno;p1\n', 'evidencia.csv': `compromiso;título;enlace\nc1;Uno;${base}/ok\nc1;Dos;${base}/gone\n` });
    const { files, out } = await packOf(test, office, '--check-links', '--allow-private');
    assert.match(files['links.csv']!, /\/gone,status 404\r\n$/u);
    assert.match(out, /2 enlaces revisados, 1 con problemas[\s\S]*\/gone: el servidor respondió con un error \(404\)/u);
    assert.equal((await packOf(test, office)).files['links.csv'], undefined);
  });
});
