import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { UrlState } from '../../src/ui/url-state.js';

const names = ['view', 'query'] as const;
type Values = Partial<Record<(typeof names)[number], string>>;

class UrlStateProbe extends LitElement {
  @property({ attribute: 'url-state' }) urlState?: string;
  readonly applied: Values[] = [];
  readonly url = new UrlState(this, names, (values) => void this.applied.push(values));
  override render() {
    return html``;
  }
}

describe('the state of a widget in the address of the page', () => {
  const original = location.href;
  const probes: UrlStateProbe[] = [];

  before(() => customElements.define('url-state-probe', UrlStateProbe));
  afterEach(() => {
    for (const probe of probes.splice(0)) probe.remove();
    history.replaceState(null, '', original);
  });

  const visit = (query: Record<string, string>) => {
    const url = new URL(original);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    history.replaceState(null, '', url);
  };
  const put = async (urlState?: string) => {
    const probe = document.createElement('url-state-probe') as UrlStateProbe;
    probes.push(probe);
    if (urlState !== undefined) probe.setAttribute('url-state', urlState);
    document.body.append(probe);
    await probe.updateComplete;
    return probe;
  };
  const parameter = (name: string) => new URLSearchParams(location.search).get(name);
  const goBack = async () => {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await arrived;
  };

  it('is read once, when the widget arrives', async () => {
    visit({ 'x.view': 'table', 'x.query': 'aire', 'x.unknown': '1' });
    const probe = await put('x');
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.applied).to.deep.equal([{ view: 'table', query: 'aire' }]);
  });

  it('is not applied when the address says nothing', async () => {
    visit({ 'x.view': '', 'y.view': 'table', view: 'table' });
    expect((await put('x')).applied).to.deep.equal([]);
  });

  it('is not read or written without a prefix', async () => {
    visit({ 'undefined.view': 'table', '.view': 'table' });
    for (const prefix of [undefined, '']) {
      const probe = await put(prefix);
      probe.url.write({ view: 'timeline' });
      expect(probe.applied).to.deep.equal([]);
      expect(probe.url.address({ view: 'timeline' })).to.equal(undefined);
    }
    expect(parameter('.view')).to.equal('table');
  });

  it('is read when the prefix is set after the widget arrived', async () => {
    visit({ 'x.view': 'table' });
    const probe = await put();
    probe.urlState = 'x';
    await probe.updateComplete;
    expect(probe.applied).to.deep.equal([{ view: 'table' }]);
  });

  it('is read again when the widget comes back', async () => {
    visit({ 'x.view': 'table' });
    const probe = await put('x');
    probe.remove();
    visit({ 'x.view': 'timeline' });
    document.body.append(probe);
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.applied.at(-1)).to.deep.equal({ view: 'timeline' });
  });

  it('is cut when somebody made it very long', async () => {
    visit({ 'x.query': 'x'.repeat(5000) });
    expect((await put('x')).applied[0]!.query).to.have.length(200);
  });

  it('is written without touching the rest of the address, and leaves it when it is empty', async () => {
    visit({ 'y.view': 'table', page: '7', 'x.query': 'aire' });
    const length = history.length;
    const probe = await put('x');
    probe.url.write({ view: 'timeline', query: '' });
    expect([parameter('x.view'), parameter('x.query'), parameter('y.view'), parameter('page')]).to.deep.equal(['timeline', null, 'table', '7']);
    probe.url.write({ view: undefined });
    expect(parameter('x.view')).to.equal(null);
    expect(history.length, 'no entries in the history for each letter typed').to.equal(length);
  });

  it('keeps what the page keeps in its history, and its fragment', async () => {
    history.replaceState({ page: 'own' }, '', '#seccion');
    (await put('x')).url.write({ view: 'table' });
    expect(history.state).to.deep.equal({ page: 'own' });
    expect(location.hash).to.equal('#seccion');
  });

  it('comes through characters that mean something in an address', async () => {
    const query = 'año & más=1 #%+"<b>';
    (await put('x')).url.write({ query });
    expect((await put('x')).applied).to.deep.equal([{ query }]);
  });

  it('can be had as an address to share without going there', async () => {
    const probe = await put('x');
    const before = location.href;
    expect(probe.url.address({ view: 'table' })!.searchParams.get('x.view')).to.equal('table');
    expect(location.href).to.equal(before);
  });

  it('is entered as a step that Back takes back', async () => {
    const length = history.length;
    const probe = await put('x');
    history.replaceState({ page: 'own' }, '');
    probe.url.enter({ view: 'table' });
    expect(history.length).to.equal(length + 1);
    expect([parameter('x.view'), history.state]).to.deep.equal(['table', { page: 'own' }]);
    probe.url.enter({ view: 'table' });
    expect(history.length, 'not twice').to.equal(length + 1);
    await goBack();
    expect(parameter('x.view')).to.equal(null);
    expect(probe.applied).to.deep.equal([{}]);
  });

  it('follows the reader back, also to a view that had nothing to say', async () => {
    visit({ 'x.view': 'table' });
    const probe = await put('x');
    history.pushState(null, '', original);
    history.pushState(null, '', original);
    await goBack();
    expect(probe.applied.at(-1)).to.deep.equal({});
    await goBack();
    expect(probe.applied.at(-1)).to.deep.equal({ view: 'table' });
  });

  it('is nobody’s once the widget has left', async () => {
    const probe = await put('x');
    probe.remove();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(probe.applied).to.deep.equal([]);
  });

  it('is not kept where the address cannot be changed, without throwing', async () => {
    const { replaceState, pushState } = history;
    const probe = await put('x');
    history.replaceState = history.pushState = () => {
      throw new DOMException('No', 'SecurityError');
    };
    try {
      probe.url.write({ view: 'table' });
      probe.url.enter({ view: 'table' });
    } finally {
      Object.assign(history, { replaceState, pushState });
    }
    expect(parameter('x.view')).to.equal(null);
  });
});
