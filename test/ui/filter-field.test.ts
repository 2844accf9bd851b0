import { expect } from 'chai';
import { html, render } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { searchField, selectField, viewSwitch, type Choice } from '../../src/ui/filter-field.js';
import { axeViolations } from '../support/axe-violations.js';

describe('a field to filter by', () => {
  let place: HTMLElement;
  const chosen: string[] = [];
  const choices: Choice[] = [{ value: 'agua', label: 'Agua', count: 2 }, { value: 'datos', label: '<b>Datos</b>', count: 0 }, { value: 'x"y', label: 'Raro' }];

  beforeEach(() => {
    chosen.length = 0;
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es';
  });
  afterEach(() => place.remove());

  const draw = (value = '', given: readonly Choice[] = choices) => {
    render(html`${selectField('Tema', 'Todos', given, value, (next) => chosen.push(next))}`, place);
    return place.querySelector('select')!;
  };
  const options = (select: HTMLSelectElement) => [...select.options].map(({ textContent }) => textContent);
  const shown = (select: HTMLSelectElement) => select.selectedOptions[0]!.textContent;
  const choose = (select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('offers every choice with how many have it, all first', async () => {
    const select = draw();
    expect(select.labels[0]!.textContent).to.include('Tema');
    expect(options(select)).to.deep.equal(['Todos', 'Agua (2)', '<b>Datos</b> (0)', 'Raro']);
    expect(shown(select)).to.equal('Todos');
    expect(await axeViolations(place)).to.deep.equal([]);
  });

  it('shows what is chosen, and tells what the reader chooses', () => {
    const select = draw('datos');
    expect(shown(select)).to.equal('<b>Datos</b> (0)');
    choose(select, 'x"y');
    choose(select, '');
    expect(chosen).to.deep.equal(['x"y', '']);
  });

  it('shows "all" again when the choice is taken away after the reader made it', () => {
    const select = draw();
    choose(select, 'agua');
    draw('agua');
    expect(shown(select)).to.equal('Agua (2)');
    draw('');
    expect(shown(select)).to.equal('Todos');
    choose(select, 'agua');
    draw('datos');
    expect(shown(select)).to.equal('<b>Datos</b> (0)');
  });

  it('shows "all" also after the reader went back to it once by hand', () => {
    const select = draw();
    for (const value of ['agua', '', 'agua', 'datos', 'agua']) {
      choose(select, value);
      draw(value);
    }
    draw('');
    expect(shown(select)).to.equal('Todos');
    draw('datos');
    expect(shown(select)).to.equal('<b>Datos</b> (0)');
  });

  it('keeps a choice that no longer is one, by its value', () => {
    const select = draw('minas');
    expect(options(select)).to.include('minas');
    expect(shown(select)).to.equal('minas');
    draw('minas', []);
    expect(shown(place.querySelector('select')!)).to.equal('minas');
    draw('');
    expect(options(place.querySelector('select')!)).not.to.include('minas');
    expect(shown(place.querySelector('select')!)).to.equal('Todos');
  });

  it('follows choices that come, go and change places', () => {
    const select = draw('datos');
    draw('datos', [{ value: 'nuevo', label: 'Nuevo' }, ...[...choices].reverse()]);
    expect(select.value).to.equal('datos');
    draw('datos', choices.slice(1));
    expect(select.value).to.equal('datos');
  });

  it('is not there when there is nothing to choose', () => {
    for (const given of [[], choices.slice(0, 1)]) {
      draw('', given);
      expect(place.querySelector('select')).to.equal(null);
    }
    expect(draw('agua', choices.slice(0, 1))).not.to.equal(null);
  });
});

describe('a search field', () => {
  it('tells each letter, and shows what it is told', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const typed: string[] = [];
    const draw = (value: string) => render(searchField('Buscar', value, (next) => typed.push(next)), place);
    draw('');
    const input = place.querySelector('input')!;
    expect(input.labels![0]!.textContent.trim()).to.equal('Buscar');
    input.focus();
    await sendKeys({ type: 'añ' });
    expect(typed).to.deep.equal(['a', 'añ']);
    draw('agua');
    expect(input.value).to.equal('agua');
    draw('');
    expect(input.value).to.equal('');
    place.remove();
  });
});

describe('a switch between views', () => {
  let place: HTMLElement;
  const chosen: string[] = [];
  const draw = (value: 'a' | 'b' | 'c') =>
    render(viewSwitch('vista', 'Forma de ver', [{ value: 'a', label: 'Columnas' }, { value: 'b', label: 'Tabla' }, { value: 'c', label: 'Cronograma' }], value, (next) => (chosen.push(next), draw(next))), place);
  const checked = () => [...place.querySelectorAll('input')].filter((input) => input.checked).map(({ value }) => value);

  beforeEach(() => {
    chosen.length = 0;
    place = document.body.appendChild(document.createElement('div'));
    draw('a');
  });
  afterEach(() => place.remove());

  it('is a named group of radio buttons, of which one is on', async () => {
    const group = place.querySelector('fieldset')!;
    expect(group.querySelector('legend')!.textContent).to.equal('Forma de ver');
    expect([...place.querySelectorAll('input')].map((input) => input.labels![0]!.textContent)).to.deep.equal(['Columnas', 'Tabla', 'Cronograma']);
    expect(checked()).to.deep.equal(['a']);
    expect(await axeViolations(place)).to.deep.equal([]);
  });

  it('goes from one to the next with the arrows', async () => {
    place.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowDown' });
    // Whether the last is followed by the first is up to the browser: in WebKit it is not.
    await sendKeys({ press: 'ArrowLeft' });
    expect(chosen).to.deep.equal(['b', 'c', 'b']);
    expect(checked()).to.deep.equal(['b']);
    expect(document.activeElement).to.equal(place.querySelectorAll('input')[1]);
  });

  it('shows what it is told after the reader chose', () => {
    place.querySelectorAll('input')[1]!.click();
    draw('c');
    expect(checked()).to.deep.equal(['c']);
    draw('a');
    expect(checked()).to.deep.equal(['a']);
  });
});
