import { expect } from 'chai';
import { FileCache, fileCache } from '../../src/feed/file-cache.js';
import { FakeWorld, settle } from '../support/feed-reader.js';
import { type StubbedRequest, useFetchStub } from '../support/fetch-stub.js';
import { useQuietConsole } from '../support/quiet-console.js';

const url = 'https://datos.example/1.json';

describe('files beside a feed', () => {
  const stub = useFetchStub();
  useQuietConsole();
  let cache: FileCache;
  const leave = () => new AbortController();

  beforeEach(() => (cache = new FileCache(new FakeWorld().environment)));

  it('are asked for once, whoever wants them, now or later', async () => {
    const two = [cache.get(url, leave().signal), cache.get(url, leave().signal)];
    (await stub.next(url)).respondJson({ items: [1] });
    expect(await Promise.all(two)).to.deep.equal([{ value: { items: [1] } }, { value: { items: [1] } }]);
    expect(await cache.get(url, leave().signal)).to.deep.equal({ value: { items: [1] } });
    expect(stub.count(url)).to.equal(1);
  });

  it('are asked for again after a failure', async () => {
    for (const fail of [(request: StubbedRequest) => request.status(503), (request: StubbedRequest) => request.respondText('<p>Ingreso</p>')]) {
      const failed = cache.get(url, leave().signal);
      fail(await stub.next(url));
      expect(await failed).to.have.property('problem');
    }
    const again = cache.get(url, leave().signal);
    (await stub.next(url)).respondJson([]);
    expect(await again).to.deep.equal({ value: [] });
  });

  it('are let go when everybody who wanted them has left, and not before', async () => {
    const [one, other] = [leave(), leave()];
    void cache.get(url, one.signal);
    void cache.get(url, other.signal);
    const request = await stub.next(url);
    one.abort();
    await settle();
    expect(request.aborted).to.equal(false);
    other.abort();
    await settle();
    expect(request.aborted).to.equal(true);
    const again = cache.get(url, leave().signal);
    (await stub.next(url)).respondJson({});
    expect(await again).to.deep.equal({ value: {} });
  });

  it('stay when somebody leaves after they came', async () => {
    const one = leave();
    const got = cache.get(url, one.signal);
    (await stub.next(url)).respondJson({});
    await got;
    one.abort();
    await cache.get(url, leave().signal);
    expect(stub.count(url)).to.equal(1);
  });

  it('make room for newer ones, those used longest ago first', async () => {
    const big = 'x'.repeat(1_500_000);
    const get = async (name: string) => {
      const got = cache.get(`https://datos.example/${name}`, leave().signal);
      if (stub.count(`https://datos.example/${name}`) === (asked.get(name) ?? 0) + 1) {
        asked.set(name, stub.count(`https://datos.example/${name}`));
        (await stub.next(`https://datos.example/${name}`)).respondJson(big);
      }
      await got;
    };
    const asked = new Map<string, number>();
    for (const name of ['a', 'b', 'a', 'c']) await get(name);
    expect(Object.fromEntries(asked)).to.deep.equal({ a: 1, b: 1, c: 1 });
    await get('a');
    expect(asked.get('a'), 'used again before there was need of room').to.equal(1);
    await get('b');
    expect(asked.get('b'), 'used longest ago').to.equal(2);
  });

  it('are shared by every widget for one version of a feed', () => {
    expect(fileCache('feed 1')).to.equal(fileCache('feed 1'));
    expect(fileCache('feed 1')).not.to.equal(fileCache('feed 2'));
  });
});
