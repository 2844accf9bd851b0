import { expect } from 'chai';
import { version } from '../../src/release/release.js';
import { openEmbedded, readableText, requested, seen, type EmbeddedPage } from '../support/embedded-page.js';

/** Of the build that scripts/embedding-builds.mjs makes. */
const otherVersion = '0.0.9';

type Listening = EmbeddedPage['window'] & { complaints: string[] };

describe('two scripts on a page', () => {
  let page: EmbeddedPage;

  afterEach(() => page.close());

  /** Opens the page with another script beside its own, and waits until the widgets whose tags have the suffix show the feed, mounted ones too. */
  async function open(query: string, suffix = ''): Promise<void> {
    page = await openEmbedded(`versions.html?trusted-types&${query}`);
    await drawn(suffix);
  }

  const drawn = async (suffix: string): Promise<void> => {
    for (const tag of ['mga-commitment-board', 'mga-agreements', 'mga-plan-summary']) {
      const widget = (): Element | null => page.document.querySelector(tag + suffix);
      await seen(() => widget()?.shadowRoot?.querySelector('[part~="base"][aria-busy="false"] [part~="demonstration"]') ?? undefined, () => `${tag}${suffix}: ${readableText(widget() ?? page.document.body)}`);
    }
  };

  const complaints = (): string[] => (page.window as Listening).complaints;
  /** Folders that files of the widgets came from, without the scripts of the page itself. */
  const partsFrom = (): string[] => [...new Set(requested(page, /\/mga-[\w-]+\.js$/).filter((path) => !path.endsWith('/mga-v1.js')).map((path) => path.split('/')[2]!))].sort();

  for (const [order, query, first, second, folder] of [
    ['after', 'then=other', version, otherVersion, 'cdn'],
    ['before', 'first=other', otherVersion, version, 'other'],
  ] as const) {
    it(`of which another version comes ${order} ours: the first is the one that works, and both are told once`, async () => {
      await open(query);
      expect(page.violations).to.deep.equal([]);
      expect(complaints()).to.have.length(1);
      expect(complaints()[0]).to.contain(`versions ${first} and ${second}. Its elements are those of ${first}`);
      expect(requested(page, /feed\.json$/)).to.have.length(1);
      expect(partsFrom()).to.deep.equal([folder]);
    });
  }

  it('of the same version say nothing', async () => {
    await open('twice');
    expect(complaints()).to.deep.equal([]);
    expect(requested(page, /feed\.json$/)).to.have.length(1);
  });

  for (const [order, query] of [['after', 'then=v1'], ['before', 'first=v1']] as const) {
    it(`of which one with a suffix comes ${order} the other: each has its elements and its parts, and they share the feed`, async () => {
      await open(query);
      await drawn('-v1');
      expect(page.violations).to.deep.equal([]);
      expect(complaints()).to.deep.equal([]);
      expect(requested(page, /feed\.json$/)).to.have.length(1);
      expect(partsFrom()).to.deep.equal(['cdn', 'v1']);
      expect(page.document.querySelectorAll('[data-mga] > mga-plan-summary, [data-mga-v1] > mga-plan-summary-v1')).to.have.length(2);
      const [ours, theirs] = ['mga-commitment-board', 'mga-commitment-board-v1'].map((tag) => readableText(page.document.querySelector(tag)!));
      expect(ours).to.contain('Compromiso de ejemplo');
      expect(theirs!.replace(' Respaldo de la otra', '')).to.equal(ours);
    });
  }

  it('leave what the page had to who has no script for it', async () => {
    await open('twice');
    const other = page.document.querySelector('mga-commitment-board-v1')!;
    expect([other.shadowRoot, other.textContent]).to.deep.equal([null, 'Respaldo de la otra']);
  });
});
