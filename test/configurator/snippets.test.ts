import { expect } from 'chai';
import type { Feed } from '../../src/domain/feed.js';
import { fieldsOf } from '../../portal/configurator/attribute-fields.js';
import { type Choice, choiceQuery, readChoice, ways } from '../../portal/configurator/choice.js';
import { usualPalettes } from '../../portal/configurator/palette.js';
import { embedAddress, publishedFeed } from '../../portal/configurator/snippet-frame.js';
import { policySnippet, styleSnippet } from '../../portal/configurator/snippet-html.js';
import { shortcodeSnippet } from '../../portal/configurator/snippet-wordpress.js';
import { snippetsOf } from '../../portal/configurator/snippets.js';
import type { Widget } from '../../portal/configurator/widget-list.js';

const attribute = (name: string, type = 'string | undefined') => ({ name, type, description: 'What it is.' });
const board: Widget = { tag: 'mga-commitment-board', summary: 'A board.', attributes: [attribute('feed'), attribute('institution'), attribute('sdg', 'number | undefined'), attribute('heading-level', 'number'), { ...attribute('view', 'Layout'), choices: ['columns', 'table'] }, attribute('commitment-href')] };
const form: Widget = { tag: 'mga-proposal-form', summary: 'A form.', attributes: [attribute('feed'), attribute('action')] };
const feed = 'https://datos.example/feeds/mga/feed.json';
const choice = (more: Partial<Choice> = {}): Choice => ({ tag: board.tag, feed, attributes: {}, way: 'html', ...more });
const script = { address: 'https://datos.example/widgets/1.0.0/mga.js', integrity: 'sha384-abc' };
const texts = (given: Choice, widget = board) => new Map(snippetsOf(given, { widget, script, origin: 'https://datos.example', language: 'es', fallback: 'Datos & más', frame: '<iframe></iframe>' }).map(({ title, text }) => [title, text]));

/** Whatever a value holds, it is the value of that attribute and nothing else. */
const awkward = `"><script>alert(1)</script>&amp;'{{x}}\`\${y}`;

describe('what is copied', () => {
  it('is the script with its hash, and the element with what was chosen', () => {
    const page = new DOMParser().parseFromString(texts(choice({ attributes: { institution: 'minsal', 'heading-level': '3' }, language: 'en' })).get('element')!, 'text/html');
    const { src, type, integrity, crossOrigin } = page.querySelector('script')!;
    expect({ src, type, integrity, crossOrigin }).to.deep.equal({ src: script.address, type: 'module', integrity: 'sha384-abc', crossOrigin: 'anonymous' });
    const element = page.querySelector(board.tag)!;
    expect([...element.attributes].map(({ name, value }) => [name, value])).to.deep.equal([['feed', feed], ['institution', 'minsal'], ['heading-level', '3'], ['lang', 'en']]);
    expect(element.querySelector('a')).to.include({ href: feed, textContent: 'Datos & más' });
  });

  it('has no hash where the script changes', () => {
    const [element] = snippetsOf(choice(), { widget: board, script: { address: 'https://datos.example/widgets/mga.js' }, origin: 'https://datos.example', language: 'es', fallback: 'Datos' });
    expect(element!.text).to.match(/^<script type="module" src="https:\/\/datos\.example\/widgets\/mga\.js"><\/script>\n<mga-commitment-board feed="/u);
  });

  it('is a plain element with the same as data, for where unknown ones are taken away', () => {
    const page = new DOMParser().parseFromString(texts(choice({ attributes: { institution: 'minsal' } })).get('mount')!, 'text/html');
    expect({ ...page.querySelector('div')!.dataset }).to.deep.equal({ mga: 'commitment-board', feed, institution: 'minsal' });
  });

  it('lets no value become anything else, in HTML, Vue and Angular', () => {
    const given = (way: Choice['way']) => texts(choice({ attributes: { institution: awkward }, way }));
    const templates = [given('html').get('element')!, /<template>([\s\S]*)<\/template>/u.exec(given('vue').get('vue')!)![1]!, /template: `([\s\S]*)`,\n/u.exec(given('angular').get('angular')!)![1]!];
    for (const template of templates) {
      const element = new DOMParser().parseFromString(template, 'text/html').querySelector(board.tag)!;
      expect(element.getAttribute('institution')).to.equal(awkward);
    }
    expect(templates[2]).not.to.match(/[`{}$\\]/u);
  });

  it('is a shortcode with no sign that would end it, without what the site settles', () => {
    expect(shortcodeSnippet(choice({ attributes: { institution: 'minsal', 'commitment-href': '/c?x=[1]"&id={id}', action: 'https://x.example/' } }))).to.equal('[mga widget="commitment-board" institution="minsal" commitment-href="/c?x=%5B1%5D%22&id={id}"]');
  });

  it('allows in a policy the script, the data and who takes what is sent, and no more', () => {
    expect(policySnippet(choice(), board, { address: 'https://cdn.example/mga.js' })).to.equal('script-src https://cdn.example; connect-src https://datos.example');
    const links = { intake: 'https://intake.example/api/proposals', registrations: '/api/registrations' };
    expect(policySnippet(choice({ tag: form.tag }), form, script, { links } as unknown as Feed)).to.equal('script-src https://datos.example; connect-src https://datos.example https://intake.example');
  });

  it('sets colours for light and dark, without a style attribute', () => {
    const { light, dark } = usualPalettes;
    expect(styleSnippet('mga-minutes', { light })).to.equal('mga-minutes {\n  --mga-color-accent: #006fb3;\n  --mga-color-on-accent: #ffffff;\n  --mga-color-surface: #ffffff;\n  --mga-color-text: #1c2127;\n}');
    expect(styleSnippet('mga-minutes', { light, dark })).to.contain('  color-scheme: light dark;\n  --mga-color-accent: light-dark(#006fb3, #7cc0ee);\n  --mga-color-on-accent: light-dark(#ffffff, #000000);');
    for (const way of ways) for (const text of texts(choice({ way, colours: { light } })).values()) expect(text).not.to.match(/style=/u);
  });

  it('is a frame only of data that are published here, with filters and no addresses', () => {
    const given = choice({ attributes: { institution: 'minsal', 'commitment-href': '/c', 'heading-level': '3' } });
    expect(embedAddress(given, 'https://datos.example', 'es')).to.equal('https://datos.example/embed/commitment-board?feed=mga&institution=minsal');
    expect(embedAddress(given, 'https://datos.example', 'en')).to.equal('https://datos.example/embed/commitment-board?feed=mga&institution=minsal&lang=en');
    expect(embedAddress(given, 'https://otro.example', 'es')).to.equal(undefined);
    expect(['https://datos.example/feed.json', 'no address', ''].map((address) => publishedFeed(address, 'https://datos.example'))).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('a choice', () => {
  const attributesOf = (tag: string) => [board, form].find((widget) => widget.tag === tag)?.attributes.map(({ name }) => name).filter((name) => name !== 'feed');

  it('comes back from the address it is kept in', () => {
    const { light, dark } = usualPalettes;
    for (const given of [
      choice(),
      choice({ tag: form.tag, attributes: { action: 'https://x.example/?a=1&b=2' }, way: 'frame' }),
      choice({ feed: awkward, attributes: { institution: awkward }, language: 'en', colours: { light: { ...light, accent: '#8a1538' }, dark }, way: 'vue' }),
    ]) expect(readChoice(new URLSearchParams(choiceQuery(given)), choice({ feed: 'https://usual.example/' }), attributesOf)).to.deep.equal(given);
  });

  it('is the usual one where an address says nothing that can be', () => {
    const query = new URLSearchParams('widget=nothing&lang=fr&paste=x&institution=&other=1&onclick=2&accent=zz&text=');
    expect(readChoice(query, choice(), attributesOf)).to.deep.equal(choice({ colours: { light: usualPalettes.light } }));
  });
});

describe('the fields of a widget', () => {
  it('ask for records by name, for words by choice, for numbers and addresses as such, and for what is new as text', () => {
    const known = fieldsOf({ ...board, attributes: [...board.attributes, attribute('as-of'), attribute('brand-new')] });
    expect(known.map(({ name, kind, group }) => `${name} ${kind} ${group}`)).to.deep.equal([
      'institution records content', 'sdg records content', 'heading-level number more', 'view words content', 'commitment-href address links', 'as-of day more', 'brand-new text content',
    ]);
  });
});
