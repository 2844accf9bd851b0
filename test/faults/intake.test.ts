import { expect } from 'chai';
import { newPlaces, openFaultPage } from '../support/fault-page.js';
import { isSent, report } from '../support/fault-plan.js';
import { expectedFaults } from './expected.js';
import { flows } from './page/flows.js';
import type { IntakeTrial, Sending } from './page/intake.js';

describe('what is sent, when the intake', () => {
  for (const { fault, title, intake, isSlow = false } of expectedFaults.filter((each) => isSent(each.fault))) {
    describe(`answers so: ${title}`, () => {
      let found: { sendings: Sending[]; problems: string[] };

      before(async function () {
        this.timeout(120_000);
        localStorage.clear();
        sessionStorage.clear();
        const page = await openFaultPage();
        const trial: IntakeTrial = { fault, places: await newPlaces(), isSlow };
        found = await page.call('tryIntake', trial);
        page.close();
        localStorage.clear();
        sessionStorage.clear();
      });

      flows.forEach((flow, place) => {
        it(`<${flow.widget}> says so, loses nothing and has it done once`, async () => {
          const { kind, done, kept, claimed, whole, error } = found.sendings[place]!;
          await report({ test: 'intake', fault: title, widget: flow.widget, said: kind, kept, recovered: done });
          expect(error, 'before the fault').to.equal(undefined);
          expect(kind).to.be.oneOf(intake);
          expect({ claimed, done, kept, whole }).to.deep.equal({ claimed: false, done: true, kept: flow.kept, whole: true });
        });
      });

      it('no error is left behind', () => {
        expect(found.problems).to.deep.equal([]);
      });
    });
  }
});
