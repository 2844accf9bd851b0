import { expect } from 'chai';
import { countBallots, ranksOf, untold, type CastBallot } from '../../src/domain/ballot-count.js';
import { ballotResults } from '../../src/domain/ballot-results.js';
import { ballotRound, ballotState, type BallotRound } from '../../src/domain/ballot-round.js';
import type { Prioritization, Vote } from '../../src/domain/feed.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed } from '../support/feed-builder.js';

const feedOf = (round: Partial<Prioritization>, forum = {}) =>
  readFeed(
    aFeed()
      .with({ forum: { name: 'Mesa', ...forum } })
      .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
      .withTheme({ id: 'agua', name: 'Agua' })
      .withTheme({ id: 'datos', name: 'Datos' })
      .withTheme({ id: 'salud', name: 'Salud' })
      .withTheme({ id: 'suelo', name: 'Suelo' })
      .withPrioritization({ status: 'open', ballot: 'ranking', minimumVoters: 3, ...round })
      .build(),
  ).feed!;
const roundOf = (round: Partial<Prioritization> = {}, forum = {}): BallotRound => {
  const feed = feedOf(round, forum);
  return ballotRound(feed.prioritizations[0]!, feed)!;
};

/** "sector agua>datos 3": three equal ballots; "sector agua=4,datos=6 3" by points. With "+" before the sector they came with a code. */
const cast = (...lines: string[]): CastBallot[] =>
  lines.flatMap((line) => {
    const [who = '', said = '', times = '1'] = line.split(' ');
    const choice = said.includes('=') ? { points: said.split(',').map((each) => ({ theme: each.split('=')[0]!, points: Number(each.split('=')[1]) })) } : { order: said.split('>') };
    return Array.from({ length: Number(times) }, () => ({ sector: who.replace('+', ''), ...choice, channel: who.startsWith('+') ? ('code' as const) : ('open' as const) }));
  });
const valuesOf = (votes: readonly Vote[], sector?: string) => Object.fromEntries(votes.filter((vote) => vote.sector === sector).map(({ theme, value }) => [theme, value]));

describe('a round people vote in', () => {
  it('publishes nothing of fewer people than the round or the forum says, whichever is more', () => {
    expect(roundOf({ minimumVoters: 3 }, { minimumCount: 7 }).minimum).to.equal(7);
    expect(roundOf({ minimumVoters: 8 }, { minimumCount: 7 }).minimum).to.equal(8);
    expect(roundOf({ minimumVoters: undefined }, { minimumCount: 2 }).minimum).to.equal(2);
    expect(roundOf({ minimumVoters: undefined }).minimum).to.equal(5);
  });

  it('is none without a way to vote or with a single theme', () => {
    for (const round of [{ ballot: undefined }, { themes: ['agua'] }]) {
      const feed = feedOf(round);
      expect(ballotRound(feed.prioritizations[0]!, feed)).to.equal(undefined);
    }
  });

  it('is open from its first day to its last, while it is said to be', () => {
    const round: Prioritization = { id: 'r', title: 'R', status: 'open', start: '2026-03-02', end: '2026-03' };
    expect(['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'].map((day) => ballotState(round, day))).to.deep.equal(['planned', 'open', 'open', 'ended']);
    expect(ballotState({ ...round, status: 'planned' }, '2026-03-10')).to.equal('planned');
    expect(ballotState({ ...round, status: 'closed' }, '2026-03-10')).to.equal('closed');
    expect(ballotState({ ...round, ballotsClosed: '2026-03-05T12:00:00Z' }, '2026-03-10')).to.equal('closed');
  });
});

describe('counting by ranking', () => {
  it('gives what a ballot leaves out the mean of the places left', () => {
    const round = roundOf();
    expect([...ranksOf(['salud', 'agua'], round)]).to.deep.equal([['agua', 2], ['datos', 3.5], ['salud', 1], ['suelo', 3.5]]);
    expect([...ranksOf(['agua'], round)].map(([, rank]) => rank)).to.deep.equal([1, 3, 3, 3]);
    // One left out is last, as if it had been put there.
    expect([...ranksOf(['agua', 'datos', 'salud'], round)].map(([, rank]) => rank)).to.deep.equal([1, 2, 3, 4]);
  });

  it('is the mean rank of all ballots, and of each sector', () => {
    // By hand: three of agua 1, datos 2, salud 3, suelo 4 and three of suelo 1, the rest (2+3+4)/3 = 3.
    const { votes } = countBallots(cast('ciudadania agua>datos>salud>suelo 3', 'publico suelo 3'), roundOf());
    expect(valuesOf(votes)).to.deep.equal({ agua: 2, datos: 2.5, salud: 3, suelo: 2.5 });
    expect(valuesOf(votes, 'ciudadania')).to.deep.equal({ agua: 1, datos: 2, salud: 3, suelo: 4 });
    expect(valuesOf(votes, 'publico')).to.deep.equal({ agua: 3, datos: 3, salud: 3, suelo: 1 });
  });

  it('orders as Borda’s points do', () => {
    const ballots = cast('ciudadania agua>datos>salud>suelo 4', 'publico salud>suelo>datos>agua 3', 'academia datos>salud 5');
    const round = roundOf();
    const borda = new Map(round.themes.map(({ id }) => [id, 0]));
    for (const { order = [] } of ballots) for (const [theme, rank] of ranksOf(order, round)) borda.set(theme, borda.get(theme)! + round.themes.length - rank);
    // agua 4×3 + 0 + 5×0.5, datos 4×2 + 3×1 + 5×3, salud 4×1 + 3×3 + 5×2, suelo 0 + 3×2 + 5×0.5.
    expect([...borda.values()]).to.deep.equal([14.5, 26, 23, 8.5]);
    const { votes } = countBallots(ballots, round);
    const byRank = Object.entries(valuesOf(votes)).sort(([, one], [, other]) => one - other).map(([theme]) => theme);
    expect(byRank).to.deep.equal([...borda].sort(([, one], [, other]) => other - one).map(([theme]) => theme));
  });

  it('passes over a theme that was taken out of the round', () => {
    expect([...ranksOf(['agua', 'suelo', 'datos'], roundOf({ themes: ['agua', 'datos', 'salud'] }))]).to.deep.equal([['agua', 1], ['datos', 2], ['salud', 3]]);
  });
});

describe('counting by points', () => {
  it('adds them up, with zeros', () => {
    const { votes } = countBallots(cast('ciudadania agua=7,datos=3 3', 'publico datos=10 4'), roundOf({ ballot: 'points' }));
    expect(valuesOf(votes)).to.deep.equal({ agua: 21, datos: 49, salud: 0, suelo: 0 });
    expect(valuesOf(votes, 'ciudadania')).to.deep.equal({ agua: 21, datos: 9, salud: 0, suelo: 0 });
    expect(votes.every(({ sector, voters }) => voters === { ciudadania: 3, publico: 4 }[sector ?? ''] || voters === 7)).to.equal(true);
  });
});

describe('what is not told of the ballots', () => {
  const sizes = (entries: Record<string, number>) => new Map(Object.entries(entries));

  it('is what fewer people than the minimum voted, and of a single such part the next smallest too', () => {
    expect([...untold(sizes({ a: 10, b: 6, c: 5 }), 5)]).to.deep.equal([]);
    expect([...untold(sizes({ a: 10, b: 6, c: 4 }), 5)]).to.deep.equal(['c', 'b']);
    expect([...untold(sizes({ a: 10, b: 3, c: 2 }), 5)]).to.deep.equal(['c', 'b']);
    expect([...untold(sizes({ a: 10, b: 2, c: 2 }), 5)]).to.deep.equal(['b', 'c', 'a']);
    expect([...untold(sizes({ a: 10, b: 0, c: 0 }), 5)]).to.deep.equal([]);
  });

  it('never comes to fewer people than the minimum, whatever the sizes', () => {
    for (let a = 0; a < 9; a += 1)
      for (let b = 0; b < 9; b += 1)
        for (let c = 0; c < 9; c += 1) {
          const parts = { a, b, c };
          const hidden = [...untold(sizes(parts), 4)];
          const people = hidden.reduce((sum, part) => sum + parts[part as 'a'], 0);
          if (a + b + c >= 4) expect(people === 0 || people >= 4, JSON.stringify(parts)).to.equal(true);
          for (const [part, size] of Object.entries(parts)) if (size > 0 && size < 4) expect(hidden, JSON.stringify(parts)).to.include(part);
        }
  });

  it('says so for each sector, zeros apart, and counts everybody in the whole', () => {
    const { votes, turnout } = countBallots(cast('ciudadania agua 5', 'publico datos 3', '+academia salud 2'), roundOf());
    expect(turnout).to.deep.equal([
      { ballots: 10 },
      { sector: 'ciudadania', ballots: 5 },
      { sector: 'publico', withheld: true },
      { sector: 'academia', fewerThan: 3 },
      { channel: 'code', fewerThan: 3 },
      { channel: 'open', withheld: true },
    ]);
    expect(new Set(votes.map(({ sector }) => sector))).to.deep.equal(new Set([undefined, 'ciudadania']));
    expect(votes.find(({ sector }) => sector === undefined)!.voters).to.equal(10);
  });

  it('is everything when too few voted, and nothing when nobody did', () => {
    expect(countBallots(cast('ciudadania agua 2'), roundOf())).to.deep.equal({
      votes: [],
      turnout: [{ fewerThan: 3 }, { sector: 'ciudadania', fewerThan: 3 }, { sector: 'publico', ballots: 0 }, { sector: 'academia', ballots: 0 }],
    });
    expect(countBallots([], roundOf())).to.deep.equal({ votes: [], turnout: [{ ballots: 0 }, ...['ciudadania', 'publico', 'academia'].map((sector) => ({ sector, ballots: 0 }))] });
  });
});

describe('the result of a vote', () => {
  const resultOf = (round: Partial<Prioritization>, ...ballots: string[]) => {
    const rules = roundOf(round);
    const feed = feedOf({ ...round, ...countBallots(cast(...ballots), rules) });
    return ballotResults(feed.prioritizations[0]!, feed);
  };

  it('gives equal values one place, skips the next, and breaks no tie', () => {
    const { everyone } = resultOf({ selected: 2 }, 'ciudadania agua>datos>salud>suelo 3', 'publico suelo 3')!;
    expect(everyone.map(({ place, sharing, standing }) => [place, sharing, standing])).to.deep.equal([[1, 1, 'in'], [2, 2, 'tied'], [4, 1, 'out'], [2, 2, 'tied']]);
  });

  it('puts the most points first, with their share', () => {
    const { everyone } = resultOf({ ballot: 'points', selected: 1 }, 'ciudadania agua=7,datos=3 3', 'publico datos=10 4')!;
    expect(everyone.map(({ place, share }) => [place, share])).to.deep.equal([[2, 0.3], [1, 0.7], [3, 0], [3, 0]]);
  });

  it('shows the sectors that differ instead of averaging them away', () => {
    const { apart, sectors } = resultOf({}, 'ciudadania agua>datos>salud>suelo 3', 'publico suelo>salud>datos>agua 3')!;
    expect(sectors.map(({ sector, voters }) => [sector.id, voters])).to.deep.equal([['ciudadania', 3], ['publico', 3]]);
    expect(apart.map(({ highest, lowest, range }) => [highest[0]?.sector.id, highest[0]?.place, lowest[0]?.sector.id, lowest[0]?.place, range])).to.deep.equal([
      ['ciudadania', 1, 'publico', 4, 3],
      ['ciudadania', 2, 'publico', 3, 1],
      ['publico', 2, 'ciudadania', 3, 1],
      ['publico', 1, 'ciudadania', 4, 3],
    ]);
  });

  it('is none while no votes are published', () => {
    expect(resultOf({}, 'ciudadania agua 2')).to.equal(undefined);
  });
});
