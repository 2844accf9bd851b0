import { expect } from 'chai';
import { ifAlone } from '../../src/feed/tab-lock.js';

describe('work that only one tab does', () => {
  it('is done here while nobody else does it, and not while somebody does', async () => {
    let end = (): void => {};
    const first = ifAlone('test:a', () => new Promise<void>((resolve) => (end = resolve)));
    // Locks are given in a later task.
    while ((await navigator.locks.query()).held?.every(({ name }) => name !== 'test:a')) await Promise.resolve();
    let done = false;
    expect(await ifAlone('test:a', async () => void (done = true))).to.equal(false);
    expect(done).to.equal(false);
    expect(await ifAlone('test:b', async () => void (done = true))).to.equal(true);
    end();
    expect(await first).to.equal(true);
    expect(await ifAlone('test:a', async () => undefined)).to.equal(true);
  });

  it('is done all the same where there are no locks', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
    Object.defineProperty(Navigator.prototype, 'locks', { configurable: true, get: () => undefined });
    let done = 0;
    try {
      expect(await ifAlone('test:c', async () => void (done += 1))).to.equal(true);
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', own);
    }
    expect(done).to.equal(1);
  });

  it('is done once, and tells what goes wrong in it', async () => {
    let times = 0;
    const failing = ifAlone('test:d', async () => {
      times += 1;
      throw new Error('on purpose');
    });
    expect(await failing.catch((error: unknown) => (error as Error).message)).to.equal('on purpose');
    expect(times).to.equal(1);
  });
});
