import { expect } from 'chai';
import { openEmbedded, readableText, seen, type EmbeddedPage } from '../support/embedded-page.js';

describe('a widget mounted on a plain element', () => {
  let page: EmbeddedPage;

  beforeEach(async () => {
    page = await openEmbedded('mount.html?trusted-types');
  });

  afterEach(() => page.close());

  const mounted = () => page.document.querySelector('[data-mga] > mga-commitment-board');

  it('has the settings the page gave it, and keeps what the page had inside until there is data', async () => {
    const board = await seen(() => mounted() ?? undefined, () => page.document.body.innerHTML);
    expect(['feed', 'heading-level', 'view', 'block'].map((name) => board.getAttribute(name))).to.deep.equal(['/embedding/feed.json', '3', 'table', null]);
    expect(board.querySelector('p')?.textContent).to.equal('La planilla de compromisos');
    await seen(() => readableText(board).includes('Compromiso de ejemplo'), () => readableText(board));
    expect(page.violations).to.deep.equal([]);
  });

  it('leaves an element alone whose name is no widget', async () => {
    await seen(() => mounted() ?? undefined, () => page.document.body.innerHTML);
    const other = page.document.querySelector('[data-mga="tablero"]')!;
    expect([other.children.length, other.textContent]).to.deep.equal([1, 'Lo que había']);
  });
});
