import { expect } from 'chai';
import { buildProposalIndex } from '../../src/domain/proposal-index.js';
import { proposalPages } from '../../src/domain/proposal-pages.js';
import { FileCache } from '../../src/feed/file-cache.js';
import { isIndexed, PagedProposals, type IndexedReference } from '../../src/feed/paged-proposals.js';
import { FakeWorld } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { manyProposals } from '../support/many-proposals.js';
import { useQuietConsole } from '../support/quiet-console.js';

const base = 'https://datos.example/mesa/feed.json';

describe('proposals in pages', () => {
  const stub = useFetchStub();
  useQuietConsole();
  const { signal } = new AbortController();
  const proposals = manyProposals(47, { seed: 3 });
  const { files: pages, reference } = proposalPages(proposals, 'p/', 20);
  const index = buildProposalIndex(proposals);

  const source = (change: Partial<IndexedReference> = {}) => new PagedProposals({ ...(reference as IndexedReference), ...change }, base, new FileCache(new FakeWorld().environment));
  /** Serves the files, some of them changed. */
  const serve = (changed: Record<string, string> = {}) => {
    const all = new Map([...[...pages].map(([path, text]) => [`p/${path}`, text] as const), ...[...index].map(([path, text]) => [`p/index/${path}`, text] as const), ...Object.entries(changed)]);
    stub.serve((request) => {
      const text = all.get(request.url.replace('https://datos.example/mesa/', ''));
      if (text !== undefined) request.respondText(text);
      return text !== undefined;
    });
  };

  it('are got by their ordinal, 0 being the oldest', async () => {
    serve();
    const paged = source();
    for (const ordinal of [0, 19, 20, 46]) expect(await paged.record(ordinal, signal)).to.deep.equal({ value: JSON.parse(JSON.stringify(proposals[46 - ordinal])) as unknown });
    expect(paged.outdated).to.equal(false);
    expect(stub.count('https://datos.example/mesa/p/1.json')).to.equal(1);
  });

  it('stay in their places beside one that cannot be read', async () => {
    const page = JSON.parse(pages.get('1.json')!) as { items: unknown[] };
    page.items[3] = { id: '¡mal!' };
    serve({ 'p/1.json': JSON.stringify(page) });
    const paged = source();
    expect(await paged.record(16, signal)).to.have.nested.property('problem.kind', 'not-a-feed');
    expect(await paged.record(15, signal)).to.have.nested.property('value.id', proposals[31]!.id);
  });

  it('are found where they moved to when the newest page has grown, which is told', async () => {
    serve({ 'p/3.json': proposalPages([{ ...proposals[0]!, id: 'nueva' }, ...proposals], 'p/', 20).files.get('3.json')! });
    const paged = source();
    expect(await paged.record(46, signal)).to.have.nested.property('value.id', proposals[0]!.id);
    expect(paged.outdated).to.equal(true);
  });

  it('tell when their index is of another version than the feed', async () => {
    serve({ 'p/index/index.json': JSON.stringify({ version: 1, count: 48, consultations: { consulta: 48 } }) });
    const paged = source();
    await paged.overview('consulta', signal);
    expect(paged.outdated).to.equal(true);
  });

  it('are none in a consultation the index does not have', async () => {
    serve();
    expect(await source().overview('otra', signal)).to.have.nested.property('value.count', 0);
    expect(await source().find('constructor', {}, signal)).to.deep.equal({ value: [] });
    expect(await source().lookUp('MGA-0', signal)).to.deep.equal({ value: [] });
  });

  it('give problems as values', async () => {
    serve({ 'p/1.json': '{"items":7}', 'p/2.json': '[', 'p/index/consultations/consulta/index.json': '{"count":"many"}' });
    expect(await source().record(0, signal)).to.have.nested.property('problem.kind', 'not-a-feed');
    expect(await source().record(20, signal)).to.have.nested.property('problem.kind', 'cut-short');
    expect(await source().find('consulta', {}, signal)).to.have.nested.property('problem.kind', 'not-a-feed');
    expect(await source({ index: 'nowhere/' }).lookUp('MGA-1', signal)).to.have.nested.property('value').that.is.empty;
    expect(await source({ index: 'nowhere/' }).overview('consulta', signal)).to.have.nested.property('problem.status', 404);
    expect(await source({ pages: 'javascript:{page}' }).record(0, signal)).to.have.nested.property('problem.kind', 'no-address');
  });

  it('need the three fields of the reference', () => {
    expect(isIndexed(reference)).to.equal(true);
    for (const name of ['pageSize', 'pages', 'index'] as const) expect(isIndexed({ ...reference, [name]: undefined })).to.equal(false);
    expect(isIndexed(undefined)).to.equal(false);
  });
});
