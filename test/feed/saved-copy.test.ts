import { expect } from 'chai';
import { forgetCopy, readCopy, saveCopy } from '../../src/feed/saved-copy.js';

const url = 'https://datos.example/feed.json';
const copy = (text = '{}', savedAt = 1_000) => ({ text, base: 'https://datos.example/v1/feed.json?año=2026', savedAt });
const cacheName = 'mga-widgets:feeds:1';

/** Puts something in the place of `caches` while `test` runs. */
async function withCaches(replacement: PropertyDescriptor, test: () => Promise<void>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  Object.defineProperty(globalThis, 'caches', { configurable: true, ...replacement });
  try {
    await test();
  } finally {
    if (original) Object.defineProperty(globalThis, 'caches', original);
    else Reflect.deleteProperty(globalThis, 'caches');
  }
}

describe('saved copies', () => {
  const real = globalThis.caches;
  // A cache of its own: other tests' pages share this origin's storage.
  const own = `test:${cacheName}`;
  const test = (name: string, steps: () => Promise<void>) => it(name, () => withCaches({ value: { open: (name: string) => real.open(name === cacheName ? own : name) } }, steps));

  beforeEach(() => real.delete(own));
  after(() => real.delete(own));

  test('gives back what was saved', async () => {
    const saved = { ...copy('{"título":"ñandú 🦤"}'), base: new URL('https://datos.example/año').href };
    await saveCopy(url, saved);
    expect(await readCopy(url)).to.deep.equal(saved);
  });

  test('has nothing for an address that was never saved', async () => {
    expect(await readCopy(url)).to.equal(undefined);
  });

  test('keeps one copy for each address, the last', async () => {
    await saveCopy(url, { ...copy('1'), base: url });
    await saveCopy(`${url}?2`, { ...copy('2'), base: url });
    await saveCopy(url, { ...copy('3'), base: url });
    expect([(await readCopy(url))?.text, (await readCopy(`${url}?2`))?.text]).to.deep.equal(['3', '2']);
    expect(await (await real.open(own)).keys()).to.have.length(2);
  });

  test('keeps eight addresses and lets the one saved longest ago go', async () => {
    for (let number = 0; number < 10; number += 1) await saveCopy(`${url}?${number}`, { ...copy(String(number)), base: url });
    const texts = await Promise.all(Array.from({ length: 10 }, async (_, number) => (await readCopy(`${url}?${number}`))?.text));
    expect(texts).to.deep.equal([undefined, undefined, '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  test('does not keep what is very large, nor the older copy it replaces', async () => {
    await saveCopy(url, { ...copy(), base: url });
    await saveCopy(url, { ...copy('x'.repeat(5_000_001)), base: url });
    expect(await readCopy(url)).to.equal(undefined);
  });

  test('forgets', async () => {
    await saveCopy(url, { ...copy(), base: url });
    await forgetCopy(url);
    expect(await readCopy(url)).to.equal(undefined);
  });

  test('stays out of the way of a service worker that answers from any cache', async () => {
    await saveCopy(url, { ...copy(), base: url });
    expect(await real.match(url)).to.equal(undefined);
  });

  test('waits until the page has nothing more urgent to do', async () => {
    // WebKit has none.
    const { requestIdleCallback: original } = globalThis as { requestIdleCallback?: unknown };
    let idle: (() => void) | undefined;
    Object.assign(globalThis, { requestIdleCallback: (callback: () => void) => (idle = callback) });
    try {
      const saving = saveCopy(url, { ...copy(), base: url });
      while (!idle) await new Promise(requestAnimationFrame);
      expect(await readCopy(url)).to.equal(undefined);
      idle();
      await saving;
      expect((await readCopy(url))?.text).to.equal('{}');
    } finally {
      if (original) Object.assign(globalThis, { requestIdleCallback: original });
      else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    }
  });

  test('does not keep what was thrown away while it waited, nor an older copy than the last', async () => {
    await Promise.all([saveCopy(url, { ...copy('1'), base: url }), forgetCopy(url)]);
    expect(await readCopy(url)).to.equal(undefined);
    await Promise.all([saveCopy(url, { ...copy('2'), base: url }), saveCopy(url, { ...copy('3'), base: url })]);
    expect((await readCopy(url))?.text).to.equal('3');
  });

  it('is kept although the reader leaves the page before it had nothing to do', async () => {
    const left = `${url}?left`;
    const frame = document.createElement('iframe');
    const shown = (path: string): Promise<void> =>
      new Promise((resolve) => {
        frame.onload = () => resolve();
        frame.src = path;
      });
    const page = shown('/package.json');
    document.body.append(frame);
    await page;
    const waits = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    // Never idle; the cache is open when this is asked for.
    script.text = `import { saveCopy } from '${new URL('../../src/feed/saved-copy.ts', import.meta.url).href}';
      globalThis.requestIdleCallback = () => parent.postMessage('waits');
      void saveCopy('${left}', { text: 'left', base: '${left}', savedAt: 1 });`;
    frame.contentDocument!.documentElement.append(script);
    await waits;
    try {
      expect(await readCopy(left)).to.equal(undefined);
      await shown('/package.json?other');
      for (let tries = 0; tries < 100 && !(await readCopy(left)); tries += 1) await new Promise(requestAnimationFrame);
      expect((await readCopy(left))?.text).to.equal('left');
    } finally {
      frame.remove();
      await forgetCopy(left);
    }
  });

  const broken: [name: string, replacement: PropertyDescriptor][] = [
    ['is absent', { value: undefined }],
    ['throws when touched', { get: () => { throw new DOMException('The operation is insecure.', 'SecurityError'); } }],
    ['refuses to open', { value: { open: () => Promise.reject(new DOMException('', 'SecurityError')) } }],
    ['is full', { value: { open: () => Promise.resolve({ put: () => Promise.reject(new DOMException('', 'QuotaExceededError')), match: () => Promise.reject(new Error()), delete: () => Promise.reject(new Error()) }) } }],
  ];
  for (const [name, replacement] of broken) {
    it(`does nothing where the storage ${name}`, () =>
      withCaches(replacement, async () => {
        await saveCopy(url, { ...copy(), base: url });
        await forgetCopy(url);
        expect(await readCopy(url)).to.equal(undefined);
      }));
  }
});
