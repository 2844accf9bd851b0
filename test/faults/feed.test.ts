import { expect } from 'chai';
import { contracts } from '../elements/contracts.js';
import { newPlaces, openFaultPage } from '../support/fault-page.js';
import { expectedFaults } from './expected.js';
import type { FeedTrial, Passage } from './page/feed.js';

const widgets = contracts.map(({ tag }) => tag);

describe('every widget, when the publisher’s server', () => {
  for (const { fault, title, said, isSlow = false, returns = false, meetsKnown = true } of expectedFaults) {
    describe(`answers so: ${title}`, () => {
      let found: { passages: Passage[]; problems: string[] };

      before(async () => {
        const page = await openFaultPage();
        const trial: FeedTrial = { fault, places: await newPlaces(), isSlow, returns, meetsKnown };
        found = await page.call('tryFeed', trial);
        page.close();
      });

      widgets.forEach((widget, index) => {
        it(`<${widget}> says so, keeps what it has, and recovers`, () => {
          const { first, mended, later, byItself } = found.passages[index]!;
          const recovered = { said: '', data: true, fallback: false, button: false };
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
