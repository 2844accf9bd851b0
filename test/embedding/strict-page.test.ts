import { expect } from 'chai';
import { drawn, openEmbedded, readableText, requested, seen, type EmbeddedPage } from '../support/embedded-page.js';

describe('the built files on a page', () => {
  let page: EmbeddedPage;

  const open = async (name: string): Promise<EmbeddedPage> => (page = await openEmbedded(name));

  afterEach(() => page.close());

  for (const [policy, query] of [['a strict Content-Security-Policy', ''], ['Trusted Types as well', '?trusted-types']] as const) {
    it(`draws every widget under ${policy}, without one violation`, async () => {
      await open(`all.html${query}`);
      await drawn(page);
      expect(page.violations).to.deep.equal([]);
      expect(readableText(page.document.querySelector('mga-commitment-board')!)).to.contain('Compromiso de ejemplo');
    });
  }

  it('asks for the feed once, whoever reads it', async () => {
    await open('all.html');
    await drawn(page);
    expect(requested(page, /feed\.json$/)).to.have.length(1);
  });

  it('gives every widget its styles', async () => {
    await open('all.html');
    await drawn(page);
    const standing = await seen(
      () => page.document.querySelector('mga-commitment')?.shadowRoot?.querySelector('.standing') ?? undefined,
      () => 'the standing of the commitment',
    );
    expect(page.window.getComputedStyle(standing).display).to.equal('grid');
  });

  it('speaks English on a page in English', async () => {
    await open('all.html?lang=en');
    await drawn(page);
    expect(readableText(page.document.querySelector('mga-commitment-board')!)).to.contain('Commitments');
    expect(readableText(page.document.querySelector('mga-agreements')!)).not.to.contain('Acuerdos');
  });

  it('works when the script is on the page twice', async () => {
    await open('all.html?twice&trusted-types');
    await drawn(page);
    expect(page.violations).to.deep.equal([]);
    expect(requested(page, /feed\.json$/)).to.have.length(1);
  });

  it('runs nothing of a part that was changed, says so and keeps what the page had', async () => {
    await open('all.html?tampered');
    const board = page.document.querySelector('mga-commitment-board')!;
    await seen(() => readableText(board).includes('No pudimos cargar una parte'), () => readableText(board));
    const commitment = page.document.querySelector('mga-commitment')!;
    await seen(() => commitment.shadowRoot?.querySelector('slot') ?? undefined, () => readableText(commitment));
    expect(readableText(commitment)).to.contain('Respaldo del compromiso');
  });
});
