import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { formatDay } from '../../src/i18n/formats.js';
import { PageController } from '../../src/ui/page-controller.js';
import { settle } from '../support/feed-reader.js';

class PageProbe extends LitElement {
  readonly page = new PageController(this);
  updates = 0;
  override render() {
    this.updates += 1;
    return html`${this.page.messages({ es: 'hola', en: 'hello' })} ${this.page.direction}`;
  }
}

describe('what a widget takes from its page', () => {
  const root = document.documentElement;
  const place = document.createElement('div');
  before(() => customElements.define('page-probe', PageProbe));
  beforeEach(() => document.body.append(place));
  afterEach(() => {
    place.remove();
    place.replaceChildren();
    for (const name of ['lang', 'dir', 'class']) {
      root.removeAttribute(name);
      place.removeAttribute(name);
    }
  });

  const put = async (into: ParentNode = place) => {
    const probe = document.createElement('page-probe') as PageProbe;
    into.append(probe);
    await probe.updateComplete;
    return probe;
  };
  /** The page changes, whoever watches it hears, and the widget draws. */
  const passed = async (probe: PageProbe) => {
    await settle();
    await probe.updateComplete;
  };

  describe('its language', () => {
    const rows: [lang: string | undefined, interfaceLanguage: string, formats: string][] = [
      [undefined, 'es', 'es-CL'], ['', 'es', 'es-CL'], ['es', 'es', 'es-CL'], ['es-CL', 'es', 'es-CL'], ['es-419', 'es', 'es-419'], ['ES-MX', 'es', 'es-MX'],
      ['en', 'en', 'en'], ['en-GB', 'en', 'en-GB'], ['EN', 'en', 'en'], ['en_US', 'en', 'en-US'], ['es_CL', 'es', 'es-CL'], ['pt-BR', 'es', 'es-CL'], ['arn', 'es', 'es-CL'], ['eng', 'es', 'es-CL'],
      // Not language tags at all: no reason to throw.
      ['en-', 'en', 'en'], ['es-', 'es', 'es-CL'], ['es-$$', 'es', 'es-CL'], ['en--GB', 'en', 'en'], ['es-CL-', 'es', 'es-CL'], ['-', 'es', 'es-CL'], [' en ', 'en', 'en'],
    ];
    for (const [lang, interfaceLanguage, formats] of rows) {
      it(`is ${interfaceLanguage}, with dates in ${formats}, where the page says ${lang === undefined ? 'nothing' : JSON.stringify(lang)}`, async () => {
        if (lang !== undefined) root.lang = lang;
        const { page } = await put();
        expect([page.interface, page.language]).to.deep.equal([interfaceLanguage, formats]);
        expect(formatDay('2018-05-08', page.language)).to.match(/2018/);
      });
    }

    it('is that of the nearest ancestor, or its own', async () => {
      root.lang = 'es-CL';
      place.lang = 'en-GB';
      const probe = await put(place.appendChild(document.createElement('section')));
      expect(probe.page.language).to.equal('en-GB');
      probe.lang = 'es-PE';
      await passed(probe);
      expect(probe.page.language).to.equal('es-PE');
    });

    it('comes through the shadow roots it is in', async () => {
      place.lang = 'en';
      const outer = place.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      expect((await put(inner)).shadowRoot!.textContent).to.contain('hello');
    });

    for (const [name, target] of [['the page', () => root], ['an ancestor', () => place]] as const) {
      it(`changes with ${name}`, async () => {
        const probe = await put(place.appendChild(document.createElement('section')));
        target().lang = 'en';
        await passed(probe);
        expect(probe.shadowRoot!.textContent).to.contain('hello');
        target().removeAttribute('lang');
        await passed(probe);
        expect(probe.shadowRoot!.textContent).to.contain('hola');
      });
    }

    it('changes with an ancestor inside a shadow root, and with the host of that root', async () => {
      const outer = place.appendChild(document.createElement('div'));
      const shadow = outer.attachShadow({ mode: 'closed' });
      const section = shadow.appendChild(document.createElement('section'));
      const probe = await put(section);
      section.lang = 'en';
      await passed(probe);
      expect(probe.page.interface).to.equal('en');
      section.removeAttribute('lang');
      outer.lang = 'en-GB';
      await passed(probe);
      expect(probe.page.language).to.equal('en-GB');
    });

    it('changes when it is moved', async () => {
      place.lang = 'en';
      const probe = await put();
      document.body.append(probe);
      await passed(probe);
      expect(probe.shadowRoot!.textContent).to.contain('hola');
      probe.remove();
    });
  });

  describe('its direction', () => {
    for (const [dir, expected] of [['rtl', 'rtl'], ['RTL', 'rtl'], ['ltr', 'ltr'], ['auto', 'ltr'], ['', 'ltr'], ['sideways', 'ltr']] as const) {
      it(`is ${expected} where the page says "${dir}"`, async () => {
        place.setAttribute('dir', dir);
        expect((await put()).page.direction).to.equal(expected);
      });
    }

    it('changes with an ancestor', async () => {
      place.dir = 'ltr';
      const probe = await put();
      place.dir = 'rtl';
      await passed(probe);
      expect(probe.shadowRoot!.textContent).to.contain('rtl');
    });
  });

  describe('the accessibility toolbar of the page', () => {
    it('asks for contrast and larger text with classes on the root', async () => {
      const probe = await put();
      expect([probe.page.contrast, probe.page.fontStep]).to.deep.equal([false, 0]);
      root.classList.add('a11y-contrast', 'a11y-font-1');
      await passed(probe);
      expect([probe.page.contrast, probe.page.fontStep]).to.deep.equal([true, 1]);
      root.classList.replace('a11y-font-1', 'a11y-font-2');
      await passed(probe);
      expect(probe.page.fontStep).to.equal(2);
      root.className = 'a11y-font-0';
      await passed(probe);
      expect([probe.page.contrast, probe.page.fontStep]).to.deep.equal([false, 0]);
    });

    it('is heard from the start', async () => {
      root.className = 'a11y-contrast a11y-font-2';
      const { page } = await put();
      expect([page.contrast, page.fontStep]).to.deep.equal([true, 2]);
    });

    it('does not speak through other elements', async () => {
      place.className = 'a11y-contrast';
      expect((await put()).page.contrast).to.equal(false);
    });
  });

  it('is drawn again only when something is different', async () => {
    root.lang = 'es-CL';
    const probe = await put();
    const { updates } = probe;
    root.classList.add('menu-open');
    place.className = 'a11y-contrast';
    root.lang = 'es-CL';
    await passed(probe);
    expect(probe.updates).to.equal(updates);
  });

  it('is heard no more once the widget has left, and again when it is back', async () => {
    const probe = await put();
    const other = await put();
    probe.remove();
    const { updates } = probe;
    root.lang = 'en';
    root.className = 'a11y-contrast';
    await passed(other);
    expect(probe.updates).to.equal(updates);
    expect(other.page.interface).to.equal('en');
    other.remove();
    root.lang = 'es';
    await settle();
    place.append(probe, other);
    root.lang = 'en-GB';
    await passed(probe);
    expect([probe.page.language, other.page.language]).to.deep.equal(['en-GB', 'en-GB']);
  });

  it('tells the language of what the feed says when it is not the interface’s', async () => {
    const { page } = await put();
    expect(page.contentLanguage({ language: 'es-CL' })).to.equal(undefined);
    expect(page.contentLanguage({ language: 'ES' })).to.equal(undefined);
    expect(page.contentLanguage({ language: 'und' })).to.equal(undefined);
    expect(page.contentLanguage({ language: 'en-US' })).to.equal('en-US');
  });
});
