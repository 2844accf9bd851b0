import { expect } from 'chai';
import { contracts } from '../elements/contracts.js';
import { newPlaces, openFaultPage } from '../support/fault-page.js';
import { isTried, report } from '../support/fault-plan.js';
import { expectedFaults } from './expected.js';
import type { FeedTrial, Passage } from './page/feed.js';

const recovered = { said: '', data: true, fallback: false, button: false };

describe('every widget, when the publisher’s server', () => {
  for (const { fault, title, said, isSlow = false, returns = false, meetsKnown = true } of expectedFaults) {
    const tried = contracts.flatMap(({ tag }, index) => (isTried(tag, fault) ? [index] : []));

    describe(`answers so: ${title}`, () => {
      let found: { passages: Passage[]; problems: string[] };

      before(async function () {
        this.timeout(120_000);
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
});
