import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { readFeed, type Feed } from 'mga-widgets/domain';
import { arbitraryFeed } from '../../test/support/arbitrary-feed.js';
import { check } from '../../test/support/check-property.js';
import { dice } from '../../test/support/dice.js';
import { withRenderedFiles } from '../src/publish/rendered-files.js';
import { renderAttributes, renderedWidgets, renderWidget } from '../src/render/render-widget.js';
import { safeAddress } from '../src/render/safe-address.js';
import { buildFolder, today } from './support/build-office.js';

const content = (name: string): string => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as { modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined && tagName !== 'mga-feed' && !tagName.startsWith('mga-staff-'));

const allowed = new Set(['div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'span', 'time', 'strong', 'article']);
const allowedAttributes = new Set(['class', 'lang', 'href', 'scope', 'datetime', 'data-column']);

/** Looks at each tag: none but those of plain text, none left open, no address but those one may follow. @returns the levels of the headings, in order */
function checked(html: string, where: string): number[] {
  const open: string[] = [];
  const levels: number[] = [];
  const parser = new Parser({
    onopentag(name, attributes, implied) {
      assert.ok(allowed.has(name) && !implied, `${where}: <${name}>`);
      open.push(name);
      if (/^h\d$/u.test(name)) levels.push(Number(name[1]));
      for (const attribute of Object.keys(attributes)) assert.ok(allowedAttributes.has(attribute), `${where}: ${name}[${attribute}]`);
      if (name === 'a') assert.match(attributes['href']!, /^(?:https?:|mailto:|tel:|\/)/u, where);
    },
    onclosetag(name, implied) {
      assert.ok(!implied, `${where}: <${name}> is closed by what follows it`);
      assert.equal(open.pop(), name, where);
    },
    oncomment: () => assert.fail(`${where}: a comment`),
  });
  parser.end(html);
  assert.deepEqual(open, [], where);
  return levels;
}

const published = async (name: string): Promise<Feed> => readFeed(JSON.parse((await buildFolder(content(name))).json)).feed!;
const write = (name: string, feed: Feed, attributes: Record<string, string> = {}, language: 'es' | 'en' = 'es', base: string | undefined = 'https://mesa.example/feeds/mga/feed.json'): string =>
  renderWidget(name, { feed, language, now: today, base, attributes: new Map(Object.entries(attributes)) });

describe('widgets written as plain HTML', () => {
  it('are all the public ones there are', () => {
    assert.deepEqual([...renderedWidgets].sort(), elements.map(({ tagName }) => tagName!.slice(4)).sort());
  });

  it('take only attributes that widgets have', () => {
    const known = new Set(elements.flatMap(({ attributes }) => (attributes ?? []).map(({ name }) => name)));
    assert.deepEqual(renderAttributes.filter((name) => !known.has(name)), []);
  });

  for (const name of ['mga', 'demo']) {
    it(`are well formed and without a gap between headings, in both languages: ${name}`, async () => {
      const feed = await published(name);
      const record = feed.commitments[0]!.id;
      for (const widget of renderedWidgets) {
        for (const language of ['es', 'en'] as const) {
          const levels = checked(write(widget, feed, { 'heading-level': '3', ...(widget === 'commitment' && { record }) }, language), `${widget}.${language}`);
          assert.deepEqual(levels.filter((level, index) => level < 3 || (index === 0 ? level !== 3 : level > levels[index - 1]! + 1)), [], `${widget}.${language}: ${levels.join(' ')}`);
        }
      }
    });
  }

  it('let no text of a feed become markup or an address that runs', () => {
    check('rendered feeds', 120, dice, (dice) => {
      const { feed } = readFeed(arbitraryFeed(dice));
      for (const widget of renderedWidgets) {
        const [record] = widget === 'commitment' ? feed!.commitments : widget === 'minutes' ? feed!.meetings : feed!.bulletins;
        for (const attributes of [{}, { record: record?.id ?? '"><script>', plan: feed!.plans[0]?.id ?? '' }]) checked(write(widget, feed!, attributes as Record<string, string>), widget);
      }
    });
  });

  it('say the same figures as the files: twelve commitments, and nothing that nobody reported', async () => {
    const html = write('commitment-board', await published('mga'), { 'as-of': '2018-06-30' });
    assert.match(html, /<dt>Sin información<\/dt> <dd>12<\/dd>/u);
    assert.match(html, /Formación en Gobierno Abierto/u);
    assert.match(html, /calculado al 30 de junio de 2018/u);
    assert.match(write('plan-summary', await published('mga')), /solo se pueden comprobar \d+ de sus \d+ metas/u);
  });

  it('are narrowed by their attributes, and say so when nothing is left', async () => {
    const feed = await published('demo');
    const rows = (html: string): number => html.match(/<th scope="row">/gu)?.length ?? 0;
    const [all, some] = [write('commitment-board', feed), write('commitment-board', feed, { sdg: '16' })];
    assert.ok(rows(some) > 0 && rows(some) < rows(all));
    assert.match(write('commitment-board', feed, { theme: 'ninguno' }), /Ninguno de los compromisos publicados corresponde a lo que se eligió para este recuadro/u);
    assert.match(write('commitment', feed, { record: 'X<1>' }), /«X&lt;1&gt;»/u);
    assert.match(write('plan-summary', feed, {}, 'en'), /Demonstration: this data is invented/u);
  });

  it('write those of no known sector in a row of their own, so that the rows add up to the total', async () => {
    const html = write('sector-coverage', await published('demo'), { measure: 'attendance' });
    const counts = [...html.matchAll(/<td data-column="Asistencias">(\d+)<\/td>/gu)].map(([, count]) => Number(count));
    const apart = Number(/<th scope="row">Sin clasificar<\/th><td data-column="Asistencias">(\d+)<\/td>/u.exec(html)?.[1]);
    assert.ok(apart > 0);
    assert.equal(counts.reduce((sum, count) => sum + count, 0), Number(/En total: (\d+)\./u.exec(html)?.[1]));
    assert.ok(html.includes(`Sin clasificar: ${apart}. No se sabe a qué actor corresponden.`));
  });

  it('keep a line for each proposal that was taken out, with the reason and not the text', async () => {
    const feed = await published('demo');
    const html = write('consultation', feed, { record: 'agua-2026' });
    const own = feed.proposals.filter(({ consultation }) => consultation === 'agua-2026');
    assert.equal(html.match(/<th scope="row">/gu)?.length, own.length);
    assert.match(html, new RegExp(`<caption>${own.length} propuestas</caption>`, 'u'));
    assert.match(html, /<dt>Retiradas<\/dt> <dd>1<\/dd>/u);
    assert.match(html, /Folio DEMO-2026-007; [\s\S]*?Retirada por moderación<p>Razón:<\/p>\n<p>Era publicidad de un producto/u);
    assert.doesNotMatch(html, /Mensaje publicitario/u);
    assert.match(write('consultation', feed, { record: 'proximo-plan' }), /Retirada por quien la hizo<p>No se dio una razón\./u);
  });

  it('leave a proposal of no consultation out of those that have their own, and show such proposals where there is no consultation', async () => {
    const feed = await published('demo');
    const [loose] = feed.proposals.filter(({ consultation }) => consultation === 'agua-2026');
    const { consultation: _, ...alone } = loose!;
    const moved = { ...feed, proposals: feed.proposals.map((each) => (each === loose ? alone : each)) };
    const rows = (html: string): number => html.match(/<th scope="row">/gu)?.length ?? 0;
    assert.equal(rows(write('consultation', moved, { record: 'agua-2026' })), rows(write('consultation', feed, { record: 'agua-2026' })) - 1);
    assert.equal(rows(write('consultation', { ...moved, consultations: [] })), 1);
    const paged = write('consultation', { ...moved, consultations: [], pages: { proposals: { href: 'proposals/3.json', count: 250 } } });
    assert.match(paged, /<caption>250 propuestas; se muestran 1<\/caption>/u);
    assert.doesNotMatch(paged, /Aún no hay propuestas publicadas/u);
  });

  it('tell of which sectors nothing is known', async () => {
    const feed = await published('demo');
    const [first, second, ...others] = feed.commitments;
    const some = { ...feed, commitments: [{ ...first!, raisedBy: [feed.sectors[0]!.id] }, { ...second!, raisedBy: undefined! }, ...others.map((each) => ({ ...each, raisedBy: [feed.sectors[0]!.id] }))] };
    assert.match(write('sector-coverage', some), new RegExp(`1 de 5 actores[^<]* No consta: ${feed.sectors[1]!.name}`, 'u'));
  });

  it('name the plan of each commitment where there are several and none is chosen', async () => {
    const feed = await published('demo');
    assert.match(write('commitment-board', feed), /<th scope="row">1\. [^<]*<\/th><td data-column="Plan">Demo: Plan de Ejemplo 2023–2025<\/td>/u);
    assert.doesNotMatch(write('commitment-board', feed, { plan: 'demo-2025' }), /data-column="Plan"/u);
    assert.doesNotMatch(write('commitment-board', await published('mga')), /data-column="Plan"/u);
  });

  it('mark words of the feed as in its language where the page speaks another', async () => {
    assert.match(write('commitment-board', await published('mga'), {}, 'en'), /<span lang="es(?:-CL)?">Gestión de recursos hídricos<\/span>/u);
    assert.doesNotMatch(write('commitment-board', await published('mga')), /<span lang/u);
  });

  it('write the first fifty of many, and where all of them are', async () => {
    const feed = await published('mga');
    const many = { ...feed, links: { tables: 'csv/datapackage.json' }, commitments: Array.from({ length: 120 }, (_, index) => ({ id: `c${index}`, title: `Compromiso ${index}` })) };
    const html = write('commitment-board', many);
    assert.equal(html.match(/<th scope="row">/gu)?.length, 50);
    assert.match(html, /los primeros 50 de 120\. <a href="https:\/\/mesa\.example\/feeds\/mga\/csv\/commitments\.csv">.* · <a href="https:\/\/mesa\.example\/feeds\/mga\/feed\.json">/u);
    assert.ok(html.includes('<dd>120</dd>'), 'the figures are of all of them');
  });

  it('are published beside the feed, which stays the last file', async () => {
    const files = [...withRenderedFiles((await buildFolder(content('demo'))).files, today)];
    assert.equal(files.at(-1)![0], 'feed.json');
    assert.equal(files.filter(([path]) => /^render\/[\w-]+\.(?:es|en)\.html$/u.test(path)).length, 2 * renderedWidgets.length);
  });
});

describe('an address that may stand in a link', () => {
  it('is resolved against the feed, and of a kind one may follow', () => {
    for (const [written, base, found] of [
      ['acta.pdf', 'https://mesa.example/feeds/mga/feed.json', 'https://mesa.example/feeds/mga/acta.pdf'],
      ['acta.pdf', '/feeds/mga/feed.json', '/feeds/mga/acta.pdf'],
      ['//otro.example/a', '/feeds/mga/feed.json', 'http://otro.example/a'],
      ['acta.pdf', undefined, undefined],
      ['mailto:mesa@mesa.example', undefined, 'mailto:mesa@mesa.example'],
      ['javascript:alert(1)', 'https://mesa.example/', undefined],
      [' java\nscript:alert(1)', '/feeds/mga/feed.json', undefined],
      ['data:text/html,x', '/feeds/mga/feed.json', undefined],
      ['', 'https://mesa.example/', undefined],
    ]) assert.equal(safeAddress(written, base), found, String(written));
  });
});
