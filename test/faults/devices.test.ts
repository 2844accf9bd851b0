import { expect } from 'chai';
import { contracts } from '../elements/contracts.js';
import { newPlaces, openFaultPage } from '../support/fault-page.js';
import { isTried, report } from '../support/fault-plan.js';
import { flows } from './page/flows.js';
import type { FeedTrial, Passage } from './page/feed.js';
import type { IntakeTrial, Sending } from './page/intake.js';

const day = 86_400_000;
const recovered = { said: '', data: true, fallback: false, button: false };

/** What is wrong with the device, and whether it keeps what is given to it. */
const devices: readonly { title: string; query: string; sandbox?: string; keeps: boolean }[] = [
  { title: 'whose clock is a day behind', query: `skew=${-day}`, keeps: true },
  { title: 'whose clock is a day ahead', query: `skew=${day}`, keeps: true },
  { title: 'that lets nothing be kept', query: 'storage=blocked', keeps: false },
  { title: 'without room', query: 'storage=full', keeps: false },
  { title: 'in a frame without an origin of its own', query: '', sandbox: 'allow-scripts allow-forms', keeps: false },
];

describe('on a device', () => {
  for (const { title, query, sandbox, keeps } of devices) {
    const tried = contracts.flatMap(({ tag }, index) => (isTried(tag, title) ? [index] : []));

    describe(title, () => {
      let feed: { passages: Passage[]; problems: string[] };
      let sent: { sendings: Sending[]; problems: string[] };

      before(async function () {
        this.timeout(120_000);
        localStorage.clear();
        sessionStorage.clear();
        const page = await openFaultPage(query, sandbox);
        const trial: FeedTrial = { fault: 'busy-until', places: await newPlaces(), isSlow: false, returns: true, meetsKnown: true, tried };
        feed = await page.call('tryFeed', trial);
        const sending: IntakeTrial = { fault: 'busy-until', places: await newPlaces(), isSlow: false };
        sent = await page.call('tryIntake', sending);
        page.close();
        localStorage.clear();
        sessionStorage.clear();
      });

      tried.forEach((index, place) => {
        it(`<${contracts[index]!.tag}> shows its data, and is there again when a busy server is`, async () => {
          const { widget, first, mended, later, byItself } = feed.passages[place]!;
          await report({ test: 'device', device: title, widget, recovered: byItself.data });
          expect(first).to.deep.include({ data: false, fallback: true, button: true });
          expect(later).to.deep.include({ data: true, button: true });
          expect([mended, byItself]).to.deep.equal([recovered, recovered]);
        });
      });

      flows.forEach(({ widget, kept, notKept }, place) => {
        it(`<${widget}> sends once${keeps || notKept === undefined ? '' : ', and says what goes with the page'}`, async () => {
          const { error, kind, done, kept: times, claimed, whole, warns } = sent.sendings[place]!;
          await report({ test: 'device', device: title, widget, sends: true, recovered: done });
          expect({ error, kind, claimed, done, kept: times, whole }).to.deep.equal({ error: undefined, kind: 'busy', claimed: false, done: true, kept, whole: true });
          expect(warns).to.equal(!keeps && notKept !== undefined);
        });
      });

      it('no error is left behind', () => {
        expect([...feed.problems, ...sent.problems]).to.deep.equal([]);
      });
    });
  }
});
