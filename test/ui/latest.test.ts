import { expect } from 'chai';
import type { Outcome } from '../../src/feed/edition.js';
import { Latest } from '../../src/ui/proposals/latest.js';
import { settle } from '../support/feed-reader.js';

describe('the answer to the latest question', () => {
  let told: number;
  let latest: Latest<string>;
  const asked: { signal: AbortSignal; answer: (outcome: Outcome<string>) => void }[] = [];
  const work = (signal: AbortSignal) => new Promise<Outcome<string>>((answer) => asked.push({ signal, answer }));
  const answer = async (place: number, value: string) => {
    asked[place]!.answer({ value });
    await settle();
  };

  beforeEach(() => {
    told = asked.length = 0;
    latest = new Latest(() => (told += 1));
  });

  it('is told when it comes, and kept while the question is the same', async () => {
    const key = {};
    expect(latest.ask([key, 1], work)).to.deep.equal({ outcome: undefined, busy: true });
    latest.ask([key, 1], work);
    await answer(0, 'uno');
    expect(latest.ask([key, 1], work)).to.deep.equal({ outcome: { value: 'uno' }, busy: false });
    expect([asked.length, told]).to.deep.equal([1, 1]);
  });

  it('is never that of a question that was asked before and answered late', async () => {
    latest.ask(['a'], work);
    latest.ask(['b'], work);
    expect(asked[0]!.signal.aborted).to.equal(true);
    await answer(1, 'b');
    await answer(0, 'a');
    expect(latest.ask(['b'], work).outcome).to.deep.equal({ value: 'b' });
    expect(told).to.equal(1);
  });

  it('is the one before while its own is on its way', async () => {
    latest.ask(['a'], work);
    await answer(0, 'a');
    expect(latest.ask(['b'], work)).to.deep.equal({ outcome: { value: 'a' }, busy: true });
  });

  it('is asked for again after a failure, when somebody says so', async () => {
    latest.ask(['a'], work);
    await answer(0, 'a');
    latest.ask(['a'], work);
    expect(asked).to.have.length(1);
    latest.retry();
    latest.ask(['a'], work);
    expect(asked).to.have.length(2);
  });

  it('is dropped when nobody is there any more', async () => {
    latest.ask(['a'], work);
    latest.stop();
    await answer(0, 'a');
    expect([told, asked[0]!.signal.aborted]).to.deep.equal([0, true]);
    expect(latest.ask(['a'], work)).to.deep.equal({ outcome: undefined, busy: true });
  });

  it('is asked for after the wait, and not at all when another question came meanwhile', async () => {
    let goOn = (): void => {};
    const wait = () => new Promise<void>((resolve) => (goOn = resolve));
    latest.ask(['a'], work, wait);
    await settle();
    expect(asked).to.have.length(0);
    goOn();
    await settle();
    expect(asked).to.have.length(1);
    latest.ask(['b'], work, wait);
    latest.ask(['c'], work);
    goOn();
    await settle();
    expect(asked).to.have.length(2);
  });
});
