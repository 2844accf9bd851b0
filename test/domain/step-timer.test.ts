import { expect } from 'chai';
import { begin, clockText, pause, ranBy, readTimer, resume } from '../../src/domain/step-timer.js';

const minute = 60_000;

describe('the timer of a step', () => {
  it('follows from when the step began', () => {
    const timer = begin('a', 1000);
    expect(ranBy(timer, 1000 + 5 * minute)).to.equal(5 * minute);
    expect(ranBy(timer, 500), 'a clock that was set back').to.equal(0);
  });

  it('stands still when paused and goes on from there', () => {
    const paused = pause(begin('a', 0), 3 * minute);
    expect(ranBy(paused, 60 * minute)).to.equal(3 * minute);
    const again = resume(paused, 60 * minute);
    expect(ranBy(again, 62 * minute)).to.equal(5 * minute);
    expect(resume(again, 99 * minute)).to.equal(again);
  });

  it('comes back as it was kept', () => {
    const timer = begin('a', 1000);
    expect(readTimer(JSON.parse(JSON.stringify(timer)), 1000 + minute)).to.deep.equal(timer);
    expect(readTimer(pause(timer, 2000), 9e15)).to.deep.equal({ step: 'a', ran: 1000 });
  });

  it('does not come back from another day, or from anything that is none', () => {
    expect(readTimer(begin('a', 0), 25 * 60 * minute)).to.equal(undefined);
    for (const kept of [undefined, null, 'a', {}, { step: 'a' }, { step: 1, ran: 0 }, { step: 'a', ran: -1 }, { step: 'a', ran: 0, since: 'x' }, { step: 'a', ran: NaN }]) expect(readTimer(kept, 0), JSON.stringify(kept)).to.equal(undefined);
  });

  it('is read as a clock', () => {
    expect([0, 999, 65_000, 3_725_000].map(clockText)).to.deep.equal(['0:00', '0:00', '1:05', '1:02:05']);
  });
});
