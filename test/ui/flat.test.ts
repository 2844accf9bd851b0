import { expect } from 'chai';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { flat } from '../../src/ui/flat.js';

const markup = (place: HTMLElement): string => place.innerHTML.replace(/<!--.*?-->/g, '');
const comments = (place: HTMLElement): number => place.innerHTML.match(/<!--/g)?.length ?? 0;

describe('flat', () => {
  let place: HTMLElement;
  beforeEach(() => (place = document.createElement('div')));
  const draw = (template: TemplateResult): void => void render(template, place);

  it('draws what the templates inside one another draw, with fewer marks', () => {
    const nested = (title: string, tags: string[]): TemplateResult => html`<p class=${title}>${html`<b>${title}</b>`}${tags.map((tag) => html`<i>${tag}</i>`)}${nothing}</p>`;
    draw(nested('a', ['x', 'y']));
    const [expected, marks] = [markup(place), comments(place)];
    place = document.createElement('div');
    draw(flat(nested('a', ['x', 'y'])));
    expect(markup(place)).to.equal(expected);
    expect(comments(place)).to.be.below(marks);
  });

  it('keeps the nodes of the same shape and changes what differs', () => {
    const line = (word: string): TemplateResult => flat(html`<p>${html`<button>${word}</button>`}</p>`);
    draw(line('before'));
    const button = place.querySelector('button');
    draw(line('after'));
    expect(place.querySelector('button')).to.equal(button);
    expect(button!.textContent).to.equal('after');
  });

  it('tells apart lists that hold the same in another place', () => {
    const a = html`<i>a</i>`;
    const two = (first: unknown[], second: unknown[]): TemplateResult => flat(html`<p>${first}</p><q>${second}</q>`);
    draw(two([a, a], []));
    expect(markup(place)).to.equal('<p><i>a</i><i>a</i></p><q></q>');
    draw(two([a], [a]));
    expect(markup(place)).to.equal('<p><i>a</i></p><q><i>a</i></q>');
    draw(two([nothing, a, nothing], []));
    expect(markup(place)).to.equal('<p><i>a</i></p><q></q>');
  });

  it('leaves what is flat inside, and a list in a list, apart from the rest', () => {
    const line = (late: boolean): TemplateResult => flat(html`<p>${html`<button>open</button>`}${flat(html`${[late ? html`<b>late</b>` : nothing]}`)}${[late ? [html`<i>why</i>`] : []]}</p>`);
    draw(line(false));
    const button = place.querySelector('button');
    draw(line(true));
    expect(markup(place)).to.equal('<p><button>open</button><b>late</b><i>why</i></p>');
    expect(place.querySelector('button')).to.equal(button);
  });

  it('never reads text as markup', () => {
    const text = '<img src=x onerror=alert(1)>';
    draw(flat(html`<p>${html`<b>${text}</b>`}${[text]}</p>`));
    expect(place.querySelector('img')).to.equal(null);
    expect(place.querySelector('p')!.textContent).to.equal(text + text);
  });
});
