import { expect } from 'chai';
import { isAsTallAsItsPage, openEmbedded, seen, type EmbeddedPage } from '../support/embedded-page.js';

/** Messages this page gets from a frame, while a test runs. */
function messagesFrom(frame: HTMLIFrameElement): { heard: Record<string, unknown>[]; stop: () => void } {
  const heard: Record<string, unknown>[] = [];
  const listen = ({ data, source }: MessageEvent<Record<string, unknown>>): void => {
    if (source === frame.contentWindow) heard.push(data);
  };
  window.addEventListener('message', listen);
  return { heard, stop: () => window.removeEventListener('message', listen) };
}

describe('a widget in a frame', () => {
  describe('on a page with the script for frames', () => {
    let page: EmbeddedPage;

    beforeEach(async () => {
      page = await openEmbedded('frame-host.html');
    });

    afterEach(() => page.close());

    const frame = (name: string) => page.document.querySelector<HTMLIFrameElement>(`#${name}`)!;
    const height = (name: string) => frame(name).getBoundingClientRect().height;

    it('is as tall as what is in it, with an origin of its own or without', async () => {
      for (const name of ['ours', 'sandboxed']) await isAsTallAsItsPage(page, name);
    });

    it('becomes as tall again as what is in it becomes', async () => {
      await seen(() => height('ours') > 700, () => `${height('ours')} px`);
      frame('ours').contentDocument!.querySelector('canvas')!.height = 300;
      await seen(() => height('ours') < 500 && height('ours') > 300, () => `${height('ours')} px`);
    });

    it('leaves frames alone that are not marked, and what is no height', async () => {
      await seen(() => height('ours') > 700, () => `${height('ours')} px`);
      expect(height('other')).to.be.lessThan(100);
      const before = height('ours');
      const { contentWindow: source } = frame('ours');
      const send = (data: unknown, origin = location.origin): unknown => page.window.dispatchEvent(new page.window.MessageEvent('message', { data, origin, source }));
      for (const message of [null, 'height', { type: 'mga-widgets:height', version: 2, height: 111 }, { type: 'mga-widgets:height', version: 1, height: '222' }, { type: 'otro', version: 1, height: 333 }]) send(message);
      send({ type: 'mga-widgets:height', version: 1, height: 444 }, 'https://otro.example');
      expect(height('ours')).to.equal(before);
      send({ type: 'mga-widgets:height', version: 1, height: 900_000 });
      expect(frame('ours').style.height).to.equal('30000px');
    });
  });

  describe('of a CMS that gave it a secret', () => {
    let frame: HTMLIFrameElement;
    let messages: ReturnType<typeof messagesFrom>;

    beforeEach(() => {
      frame = document.createElement('iframe');
      frame.width = '300';
      messages = messagesFrom(frame);
    });

    afterEach(() => {
      messages.stop();
      frame.remove();
    });

    it('tells its height the way WordPress asks for it, and leaves following links on the same site to it', async () => {
      frame.src = '/embedding/frame-inside.html#?secret=aB3x';
      document.body.append(frame);
      const told = await seen(() => messages.heard.find(({ message }) => message === 'height'), () => JSON.stringify(messages.heard));
      expect(told).to.include({ secret: 'aB3x' });
      expect(told['value']).to.be.within(700, 900);
      frame.contentDocument!.querySelector('a')!.click();
      const link = await seen(() => messages.heard.find(({ message }) => message === 'link'), () => JSON.stringify(messages.heard));
      expect(link).to.deep.equal({ message: 'link', value: new URL('/embedding/frame-host.html', location.href).href, secret: 'aB3x' });
    });
  });
});
