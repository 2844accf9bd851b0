import { expect } from 'chai';
import { feedShape } from '../../src/domain/generated/feed-shape.js';
import { wellFormed } from '../../src/domain/well-formed-text.js';
import { freeFields, hostileFeed } from '../support/hostile-feed.js';
import { HostilePage, placed, wordAttributes } from '../support/hostile-page.js';
import { everyHostileText, oneOfEachKind } from '../support/hostile-texts.js';
import { propertySettings } from '../support/property-settings.js';
import { stringFields } from '../support/shape-samples.js';

const { full, shard } = propertySettings;
const order = new Map(stringFields(feedShape).map(({ path }, index) => [path, index]));

/** In each round the next text stands in each field, so that after as many rounds as there are texts each field has held each. */
const textOfRound = (texts: readonly string[], round: number) => (path: string): string => texts[(order.get(path)! + round) % texts.length]!;

describe('what somebody may write', function () {
  this.timeout(full ? 7_000_000 : 200_000);
  let texts: readonly string[] = oneOfEachKind;
  let page: HostilePage;

  before(async () => {
    if (!full) return;
    const answer = await fetch('/sample-data/naughty/blns.json');
    texts = everyHostileText(answer.ok ? ((await answer.json()) as string[]) : []);
  });
  afterEach(() => page.close());

  /** Does something for each text and gives every fault with the first round it was seen in. */
  const everyRound = async (turn: (round: number) => Promise<string[]>, rounds = texts.length): Promise<string[]> => {
    const faults = new Map<string, number>();
    for (let round = shard.index - 1; round < rounds; round += shard.count) for (const fault of await turn(round)) if (!faults.has(fault)) faults.set(fault, round);
    return [...faults].map(([fault, round]) => `round ${round}: ${fault}`);
  };

  it('into a feed is drawn', async () => {
    page = await HostilePage.open('?trusted-types');
    await page.show(({ feed }) => hostileFeed(feed, (path) => `campo-${order.get(path)!}-`));
    await page.openEverything();
    const drawn = page.source();
    const fields = freeFields.filter(({ path }) => drawn.includes(`campo-${order.get(path)!}-`));
    if (full) console.log(`hostile data: ${fields.length} of ${freeFields.length} text fields are drawn by some widget`);
    expect(fields.length).to.be.greaterThan(160);
  });

  for (const query of full ? ['?trusted-types', '?no-policy'] : ['?trusted-types']) {
    it(`into a feed is drawn as the text it is, beside the good records, and opens as they do (${query})`, async () => {
      page = await HostilePage.open(query);
      const faults = await everyRound(async (round) => {
        const widgets = await page.show(({ feed }) => hostileFeed(feed, textOfRound(texts, round)));
        await page.showMore();
        const lost = placed.filter(({ goodText }, index) => goodText && !widgets[index]!.shadowRoot!.textContent.includes(goodText)).map(({ tag, goodText }) => `<${tag}> does not show "${goodText}"`);
        const shut = page.look();
        // In the short form what is closed is opened for every third text: each view has met each field by then.
        if (!full && round % 3 > 0) return [...lost, ...shut];
        await page.openEverything();
        return [...lost, ...shut, ...page.look()];
      });
      if (full) console.log(`hostile data: ${freeFields.length} fields × ${texts.length} texts (share ${shard.index} of ${shard.count}) × ${new Set(placed.map(({ tag }) => tag)).size} widgets (${query}): ${faults.length} tripwires`);
      expect(faults.map((fault) => fault.slice(0, 600))).to.deep.equal([]);
    });
  }

  it('into the attributes of a widget, the address of the page and the fields of a form stays there', async () => {
    page = await HostilePage.open('?no-policy');
    const names = await page.namesOfAddress();
    expect(names.length).to.be.greaterThan(10);
    const faults = await everyRound(async (round) => {
      page.setAddress(Object.fromEntries(names.map((name, index) => [name, texts[(index + round) % texts.length]!])));
      await page.show(
        ({ feed }) => feed,
        ({ tag }) => Object.fromEntries<string>([...wordAttributes.filter((_, index) => (index + round) % 3 === 0).map((name, index) => [name, wellFormed(texts[(index + round + tag.length) % texts.length]!)] as const), ['url-state', 'h'] as const]),
      );
      await page.type(wellFormed(texts[round]!));
      return page.look();
    }, full ? texts.length : 3);
    expect(faults.map((fault) => fault.slice(0, 600))).to.deep.equal([]);
  });
});
