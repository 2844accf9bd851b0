import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FeedDocument } from 'mga-widgets/domain';
import { buildContent } from '../src/build/build-content.js';
import { publishedFiles } from '../src/publish/published-files.js';
import { Report } from '../src/report/report.js';
import { today } from './support/build-office.js';
import { runPython, withoutPython } from './support/python.js';

const content = (name: string) => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));
const naughty = fileURLToPath(new URL('../../../shared/data/naughty/blns.json', import.meta.url));
const names = ['bulletins.atom', 'replies.atom', 'changes.atom'];

/** What Python's feedparser makes of a feed; `bozo` is true when it is not well-formed or not what its type says. */
interface Parsed {
  bozo: boolean;
  problem: string;
  version: string;
  title: string;
  author: string;
  entries: { id: string; title: string; updated: string; author: string; content: string }[];
}

const reader = `
import sys, json, feedparser
feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False)
entries = [{'id': e.id, 'title': e.title, 'updated': e.updated, 'author': e.get('author', ''), 'content': e.content[0].value} for e in feed.entries]
print(json.dumps({'bozo': bool(feed.bozo), 'problem': str(feed.get('bozo_exception', '')), 'version': feed.version, 'title': feed.feed.title, 'author': feed.feed.author, 'entries': entries}))
`;
const parsed = (text: string): Parsed => runPython(reader, text) as Parsed;

async function filesOf(name: string): Promise<ReadonlyMap<string, string>> {
  return publishedFiles(await buildContent(content(name), { report: new Report(), now: today }));
}

describe('the Atom feeds as another program reads them', { skip: withoutPython }, () => {
  for (const name of ['demo', 'mga']) {
    it(`are Atom without a fault, of content/${name}`, async () => {
      const files = await filesOf(name);
      for (const path of names) {
        const feed = parsed(files.get(path)!);
        assert.deepEqual([feed.bozo, feed.problem, feed.version], [false, '', 'atom10'], path);
        assert.equal(new Set(feed.entries.map(({ id }) => id)).size, feed.entries.length);
      }
    });
  }

  it('say what the content does', async () => {
    const files = await filesOf('demo');
    const bulletins = parsed(files.get('bulletins.atom')!);
    assert.equal(bulletins.title, 'Boletines de Mesa de Ejemplo');
    assert.equal(bulletins.entries.length, 4);
    assert.deepEqual(bulletins.entries[0]!.id, 'tag:mesa.example,2026:bulletin/boletin-escuela');
    assert.match(bulletins.entries[0]!.content, /Corporación Vecinos de Muestra[\s\S]*<h3>Compromisos<\/h3>[\s\S]*Escuela de participación juvenil/u);
    const replies = parsed(files.get('replies.atom')!);
    assert.equal(replies.entries.length, 13);
    assert.equal(replies.entries[0]!.title, 'Se acoge: Talleres en horarios en que se pueda ir');
    const changes = parsed(files.get('changes.atom')!);
    assert.equal(changes.entries.length, 50);
    const card = changes.entries.find(({ id }) => id === 'tag:mesa.example,2026:changes/commitment/DEMO01/2026-11-10')!;
    assert.match(card.content, /Cien fichas publicadas: informe de avance \(Corte de octubre de 2026\): avance sustancial, 78 %/u);
    assert.ok(changes.entries.every(({ updated }, index) => index === 0 || updated <= changes.entries[index - 1]!.updated), 'newest first');
  });

  it('survive the big list of naughty strings', { skip: existsSync(naughty) ? false : `there is no ${naughty}` }, () => {
    const strings = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter((text) => text.trim());
    const document: FeedDocument = {
      version: '1.0', publisher: { name: strings[3]! }, language: 'es', timeZone: 'UTC', updated: '2026-01-01T00:00:00Z', forum: { name: strings[5]! },
      bulletins: strings.map((text, index) => ({ id: `b${index}`, title: text, date: '2026-01-01', summary: text, blocks: [{ kind: 'paragraph', text }, { kind: 'list', items: [{ text, items: [text] }] }], people: [{ name: text, role: text }], links: [{ title: text, url: `https://x.example/${text}` }] })),
      proposals: strings.map((text, index) => ({ id: `p${index}`, title: text, submitted: '2026-01-01', reply: { date: '2026-01-02', decision: 'accepted', reasons: text, organization: { name: text } } })),
      commitments: strings.map((text, index) => ({ id: `c${index}`, title: text, evidence: [{ id: `e${index}`, title: text, date: '2026-01-01' }] })),
    };
    // Fifty at a time: so many an Atom feed holds.
    for (let first = 0; first < strings.length; first += 50) {
      const cut = <Item>(list: unknown): Item[] => (list as Item[]).slice(first, first + 50);
      const part: FeedDocument = { ...document, bulletins: cut(document.bulletins), proposals: cut(document.proposals), commitments: cut(document.commitments) };
      const files = publishedFiles({ document: part, calendar: '' });
      for (const path of names) {
        const feed = parsed(files.get(path)!);
        assert.deepEqual([feed.bozo, feed.problem], [false, ''], `${path} from ${first}`);
        assert.equal(feed.entries.length, cut(strings).length, path);
      }
    }
  });
});
