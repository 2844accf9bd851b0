import { expect } from 'chai';
import { feedProblem } from '../../src/feed/problem.js';
import { parseRetryAfter, retryDelay } from '../../src/feed/retry-delay.js';

const timeout = feedProblem({ kind: 'timeout' });
const busy = (retryAfter?: number) => feedProblem({ kind: 'http', status: 503, retryAfter });

describe('retryDelay', () => {
  it('waits longer each time and then leaves it to the reader', () => {
    expect([0, 1, 2, 3].map((attempt) => retryDelay(timeout, attempt, 0.5))).to.deep.equal([2_000, 8_000, 30_000, undefined]);
  });

  it('spreads the attempts by a quarter to each side', () => {
    expect(retryDelay(timeout, 0, 0)).to.equal(1_500);
    expect(retryDelay(timeout, 0, 1)).to.equal(2_500);
  });

  it('does not retry what would fail in the same way', () => {
    for (const problem of [feedProblem({ kind: 'not-a-feed' }), feedProblem({ kind: 'newer-version' }), feedProblem({ kind: 'http', status: 404 }), feedProblem({ kind: 'no-address' })]) {
      expect(retryDelay(problem, 0, 0.5), problem.kind).to.equal(undefined);
    }
  });

  it('waits at least as long as the server asks', () => {
    expect(retryDelay(busy(60_000), 0, 0)).to.equal(60_000);
    expect(retryDelay(busy(60_000), 0, 1)).to.equal(66_000);
    expect(retryDelay(busy(500), 0, 0.5)).to.equal(2_000);
  });

  it('does not ask again by itself when the server asks for more than five minutes', () => {
    expect(retryDelay(busy(300_001), 0, 0.5)).to.equal(undefined);
    expect(retryDelay(busy(300_000), 0, 0)).to.equal(300_000);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');

  const asked = (header: string | null, date?: string) => new Headers({ ...(header !== null && { 'retry-after': header }), ...(date && { date }) });

  it('reads seconds', () => expect(parseRetryAfter(asked('120'), now)).to.deep.equal({ retryAfter: 120_000 }));
  it('reads an HTTP date', () => expect(parseRetryAfter(asked('Fri, 20 Nov 2026 12:00:30 GMT'), now)).to.deep.equal({ retryAfter: 30_000 }));
  for (const [title, device] of [['behind', '2026-11-19T12:00:00Z'], ['ahead', '2026-11-21T12:00:00Z']] as const) {
    it(`counts a date from the server’s own clock when that of the device is a day ${title}`, () =>
      expect(parseRetryAfter(asked('Fri, 20 Nov 2026 12:00:30 GMT', 'Fri, 20 Nov 2026 12:00:00 GMT'), Date.parse(device))).to.deep.equal({ retryAfter: 30_000 }));
  }
  for (const header of [null, '', 'soon', '-5', 'Fri, 20 Nov 2026 11:59:59 GMT']) {
    it(`takes nothing from ${JSON.stringify(header)}`, () => expect(parseRetryAfter(asked(header), now)).to.deep.equal({}));
  }
});
