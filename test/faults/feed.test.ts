import { expect } from 'chai';
import { contracts } from '../elements/contracts.js';
import { newPlaces, openFaultPage } from '../support/fault-page.js';
import { isTried, report } from '../support/fault-plan.js';
import { expectedFaults } from './expected.js';
import type { FeedTrial, Passage, StalePassage } from './page/feed.js';

/** The widgets of a fault, by their place among the contracts. */
const triedIn = (fault: string): number[] => contracts.flatMap(({ tag }, index) => (isTried(tag, fault) ? [index] : []));

const recovered = { said: '', data: true, fallback: false, button: false };

describe('every widget, when the publisher’s server', () => {
  for (const { fault, title, said, isSlow = false, returns = false, meetsKnown = true } of expectedFaults) {
    const tried = triedIn(fault);

    describe(`answers so: ${title}`, () => {
      let found: { passages: Passage[]; problems: string[] };

      before(async function () {
        this.timeout(180_000);
        const page = await openFaultPage();
        const trial: FeedTrial = { fault, places: await newPlaces(), isSlow, returns, meetsKnown, tried };
        found = await page.call('tryFeed', trial);
        page.close();
      });

      tried.forEach((index, place) => {
        it(`<${contracts[index]!.tag}> says so, keeps what it has, and recovers`, async () => {
          const { widget, first, mended, later, byItself } = found.passages[place]!;
          await report({ test: 'feed', fault: title, widget, said: first.said, later: later.said, recovered: mended.data && byItself.data });
          expect(said).to.include(first.said);
          expect(first).to.deep.include({ data: false, fallback: true, button: true });
          expect(mended).to.deep.equal(recovered);
          if (meetsKnown) {
            expect(later.said).to.satisfy((words: string) => said.some((each) => words.startsWith(`${each} Datos revisados por última vez`)), later.said);
            expect(later).to.deep.include({ data: true, fallback: false, button: true });
          } else expect(later).to.deep.equal(recovered);
          expect(byItself).to.deep.equal(recovered);
        });
      });

      it('no error is left behind', () => {
        expect(found.problems).to.deep.equal([]);
      });
    });
  }

  it('says the ETag of before for what is new: every widget keeps what it has, asks again, and shows what is new once the tag tells', async function () {
    this.timeout(60_000);
    const page = await openFaultPage();
    const found = await page.call<{ passages: StalePassage[]; problems: string[] }>('tryStaleTag', { places: await newPlaces(), tried: triedIn('stale-tag') });
    page.close();
    expect(found.passages).to.have.length.above(2);
    for (const { widget, stale, asked, renewed } of found.passages) {
      await report({ test: 'feed', fault: 'stale ETag', widget, said: '', later: stale.said, recovered: renewed });
      expect({ widget, stale, asked, renewed }).to.deep.equal({ widget, stale: recovered, asked: true, renewed: true });
    }
    expect(found.problems).to.deep.equal([]);
  });
});
