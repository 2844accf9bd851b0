import { expect } from 'chai';
import { LitElement } from 'lit';
import { agreementMessages } from '../../src/i18n/agreements.js';
import { ballotMessages } from '../../src/i18n/ballot.js';
import { addLanguage, formattingLanguage, interfaceLanguage } from '../../src/i18n/messages.js';
import { es } from '../../src/locales/es.js';
import { en } from '../../src/locales/en.js';
import { registerMessages } from '../../src/locales/register.js';
import { PageController } from '../../src/ui/page-controller.js';

class PageProbe extends LitElement {
  readonly page = new PageController(this);
}
customElements.define('locales-probe', PageProbe);

describe('registering messages', () => {
  let probe: PageProbe | undefined;

  /** The page a widget is on whose nearest `lang` is this one. */
  function pageIn(lang: string): PageController {
    const made = document.createElement('locales-probe') as PageProbe;
    made.lang = lang;
    document.body.append((probe = made));
    return made.page;
  }

  afterEach(() => {
    probe?.remove();
    // As before any page said anything.
    for (const language of ['es', 'en'] as const) addLanguage(language, { fallback: language, sets: new Map() });
    addLanguage('pt', { fallback: 'es', sets: new Map() });
  });

  it('gives a page in another language its words, and those of the fallback where there are none', () => {
    registerMessages('pt', { agreements: { title: 'Acordos', state: { done: 'Cumprido' }, count: (count) => `${count} acordos` } }, 'en');
    const t = pageIn('pt-BR').messages(agreementMessages);
    expect([t.title, t.state.done, t.count(2), t.state.open, t.clear]).to.deep.equal(['Acordos', 'Cumprido', '2 acordos', en.agreements.state.open, en.agreements.clear]);
  });

  it('leaves the words of the other languages as they were', () => {
    registerMessages('pt', { agreements: { title: 'Acordos' } });
    expect(pageIn('es-CL').messages(agreementMessages)).to.deep.equal(es.agreements);
    expect(agreementMessages.es.title).to.equal('Acuerdos');
  });

  it('writes dates and numbers as that language does', () => {
    registerMessages('pt', {});
    expect([pageIn('pt-BR').language, formattingLanguage('pt')]).to.deep.equal(['pt-BR', 'pt']);
  });

  it('marks text of the feed that is not in that language, and only that', () => {
    registerMessages('pt', {});
    const page = pageIn('pt-BR');
    expect(['pt', 'es-CL'].map((language) => page.contentLanguage({ language }))).to.deep.equal([undefined, 'es-CL']);
  });

  it('changes a word in Spanish, also on a page that says no language', () => {
    registerMessages('es', { agreements: { title: 'Compromisos de reunión' } });
    for (const lang of ['es-CL', '']) {
      const t = pageIn(lang).messages(agreementMessages);
      expect([t.title, t.clear]).to.deep.equal(['Compromisos de reunión', es.agreements.clear]);
      probe?.remove();
    }
    expect(pageIn('en').messages(agreementMessages).title).to.equal(en.agreements.title);
  });

  it('has English stand in for English, and Spanish for any other', () => {
    registerMessages('en', { agreements: { title: 'Meeting agreements' } });
    registerMessages('pt', {});
    expect([interfaceLanguage('en-GB'), interfaceLanguage('pt')]).to.deep.equal(['en', 'es']);
    expect(pageIn('en-GB').messages(agreementMessages).clear).to.equal(en.agreements.clear);
  });

  it('forgets what was registered before for the same language', () => {
    registerMessages('pt', { agreements: { title: 'Acordos', clear: 'Limpar' } });
    registerMessages('pt', { agreements: { title: 'Combinados' } });
    const t = pageIn('pt').messages(agreementMessages);
    expect([t.title, t.clear]).to.deep.equal(['Combinados', es.agreements.clear]);
  });

  it('replaces a list whole', () => {
    registerMessages('pt', { ballot: { counted: { points: ['Somam-se os pontos.'] } } });
    expect(pageIn('pt').messages(ballotMessages).counted).to.deep.equal({ ranking: es.ballot.counted.ranking, points: ['Somam-se os pontos.'] });
  });

  for (const wrong of ['pt-BR', '', 'Português', 'PT']) {
    it(`refuses ${JSON.stringify(wrong)}, which no page could be in`, () => {
      expect(() => registerMessages(wrong, {})).to.throw(TypeError, `"${wrong}"`);
    });
  }
});
