import { expect } from 'chai';
import { drawn, isAsTallAsItsPage, openEmbedded, readableText, requested, seen, type EmbeddedPage } from '../support/embedded-page.js';

describe('a script pinned by its hash', () => {
  let page: EmbeddedPage;

  const open = async (name: string): Promise<EmbeddedPage> => (page = await openEmbedded(name));

  afterEach(() => page.close());

  for (const [where, query] of [['its own site', ''], ['another one', '&elsewhere']] as const) {
    it(`works from ${where} with all its parts`, async () => {
      await open(`all.html?trusted-types&pinned${query}`);
      await drawn(page);
      expect(page.violations).to.deep.equal([]);
    });

    it(`runs nothing of a part from ${where} that was changed by one byte`, async () => {
      await open(`all.html?trusted-types&pinned&tampered${query}`);
      const commitment = page.document.querySelector('mga-commitment')!;
      await seen(() => readableText(commitment).includes('No pudimos cargar una parte') && readableText(commitment).includes('Respaldo del compromiso'), () => readableText(commitment));
    });
  }

  for (const [what, query] of [
    ['was changed by one byte', 'tampered-main'],
    ['was changed by one byte on another site', 'tampered-main&elsewhere'],
    ['is on a site that lets no other read it', 'closed'],
  ] as const) {
    it(`runs nothing when it ${what}, and what the page had stays`, async () => {
      await open(`all.html?trusted-types&pinned&${query}`);
      expect(['mga-feed', 'mga-commitment'].map((tag) => page.window.customElements.get(tag))).to.deep.equal([undefined, undefined]);
      expect(requested(page, /feed\.json$|\/mga-[\w-]+\.js$/)).to.deep.equal([]);
      const fallback = page.document.querySelector('mga-commitment p')!;
      expect(fallback.textContent).to.equal('Respaldo del compromiso');
      expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }
});

describe('a script for frames pinned by its hash', () => {
  let page: EmbeddedPage;

  afterEach(() => page.close());

  const height = (name: string): number => page.document.querySelector(`#${name}`)!.getBoundingClientRect().height;

  it('gives frames their height, from another site too', async () => {
    page = await openEmbedded('frame-host.html?pinned&elsewhere');
    for (const name of ['ours', 'sandboxed']) await isAsTallAsItsPage(page, name);
  });

  it('runs nothing when it was changed by one byte: the frame keeps the height it was given', async () => {
    page = await openEmbedded('frame-host.html?pinned&tampered-main');
    const { contentWindow: source } = page.document.querySelector<HTMLIFrameElement>('#ours')!;
    page.window.dispatchEvent(new page.window.MessageEvent('message', { data: { type: 'mga-widgets:height', version: 1, height: 444 }, origin: location.origin, source }));
    expect(height('ours')).to.be.lessThan(100);
  });

  it('tells nothing from inside a frame when it was changed by one byte', async () => {
    const told: unknown[] = [];
    const listen = ({ data }: MessageEvent): void => void told.push(data);
    addEventListener('message', listen);
    page = await openEmbedded('frame-inside.html?pinned&tampered-main#?secret=aB3x');
    // It would tell its height once it was drawn; what it had sent by then is in the queue before this.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    postMessage('later', '*');
    await heard;
    removeEventListener('message', listen);
    expect(told).to.deep.equal(['later']);
  });
});
