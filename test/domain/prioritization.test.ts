import { expect } from 'chai';
import type { Prioritization, Score } from '../../src/domain/feed.js';
import { disagreements } from '../../src/domain/prioritization-disagreement.js';
import { rankThemes, weightShares } from '../../src/domain/prioritization-ranking.js';
import { largestTrial, placesGained, readTrial, writeTrial } from '../../src/domain/prioritization-trial.js';
import { chosenRound, readRound, roundsOf } from '../../src/domain/prioritization.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed } from '../support/feed-builder.js';

const read = (json: unknown) => readFeed(json).feed!;

const criteria = [{ id: 'impacto', name: 'Impacto', weight: 3 }, { id: 'costo', name: 'Costo', weight: 1 }];

/** "theme criterion sector value voters", as an office would note them down; "-" for all sectors together. */
const scores = (...lines: string[]): Score[] =>
  lines.map((line) => {
    const [theme, criterion, sector, value, voters] = line.split(' ');
    return { theme: theme!, criterion: criterion!, ...(sector !== '-' && { sector }), value: Number(value), ...(voters && { voters: Number(voters) }) };
  });
const feedOf = (round: Partial<Prioritization>, forum = {}) =>
  read(
    aFeed()
      .with({ forum: { name: 'Mesa', ...forum } })
      .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
      .withTheme({ id: 'agua', name: 'Agua' })
      .withTheme({ id: 'datos', name: 'Datos' })
      .withTheme({ id: 'salud', name: 'Salud' })
      .withPrioritization({ criteria, scaleMin: 1, scaleMax: 5, selected: 1, ...round })
      .build(),
  );
const roundOf = (round: Partial<Prioritization>, forum = {}) => {
  const feed = feedOf(round, forum);
  return readRound(feed.prioritizations[0]!, feed);
};
const published = criteria.map(({ weight }) => weight);
const ranked = (round: ReturnType<typeof readRound>, weights = published) => rankThemes(round.together, weights, round).map(({ index, place, total }) => [round.themes[index]!.id, place, total]);

describe('the scores of a round', () => {
  it('count each sector once, however many people it brought', () => {
    const round = roundOf({ scores: scores('agua impacto ciudadania 5 300', 'agua impacto publico 1 2', 'agua costo ciudadania 4') });
    expect(round.together[0]).to.deep.equal([3, 4]);
    expect(round.sectors.map(({ sector, voters }) => [sector.id, voters])).to.deep.equal([['ciudadania', { least: 300, most: 300 }], ['publico', { least: 2, most: 2 }]]);
    expect(round.silent.map(({ id }) => id)).to.deep.equal(['academia']);
  });

  it('are those all agreed on where there are any, and the sectors’ stay beside them', () => {
    const round = roundOf({ scores: scores('agua impacto - 4', 'agua impacto publico 1', 'agua costo publico 2') });
    expect(round.together[0]).to.deep.equal([4, 2]);
    expect(round.sectors[0]!.scores[0]).to.deep.equal([1, 2]);
  });

  it('leave out what is off the scale, repeated, or of a theme or criterion nobody defined, and count it', () => {
    const round = roundOf({ scores: scores('agua impacto publico 9', 'agua impacto ciudadania 0', 'datos impacto publico 2', 'datos impacto publico 5', 'luna impacto publico 3', 'agua gusto publico 3') });
    expect(round.leftOut).to.deep.equal({ outside: 2, repeated: 1, unknown: 2 });
    expect(round.together).to.deep.equal([[undefined, undefined], [2, undefined], [undefined, undefined]]);
  });

  it('of too few people take no part in anything, and nobody’s is none', () => {
    const round = roundOf({ minimumVoters: 5, scores: scores('agua impacto publico 5 4', 'agua impacto ciudadania 2 5', 'datos impacto publico 3 0', 'salud impacto publico 4') });
    expect(round.together.map(([impact]) => impact)).to.deep.equal([2, undefined, 4]);
    expect(round.sectors.map(({ sector, hidden }) => [sector.id, hidden.flat().indexOf(true)])).to.deep.equal([['ciudadania', -1], ['publico', 0]]);
    expect(round.minimum).to.equal(5);
    expect(JSON.stringify(round.sectors[1])).not.to.contain('"most":4');
    expect(roundOf({ minimumVoters: 2, scores: scores('agua impacto publico 5 4') }, { minimumCount: 5 }).minimum, 'the forum’s own counts when it is larger').to.equal(5);
    expect(roundOf({ scores: scores('agua impacto publico 5 1') }).minimum).to.equal(undefined);
  });

  it('are hidden where whoever publishes them has hidden them', () => {
    const round = roundOf({ scores: [{ theme: 'agua', criterion: 'impacto', sector: 'publico', fewerThan: 7 }] });
    expect([round.sectors[0]!.hidden[0], round.minimum, round.together[0]]).to.deep.equal([[true, false], 7, [undefined, undefined]]);
  });

  it('of a sector the feed does not have count too, by its code', () => {
    const round = roundOf({ scores: scores('agua impacto gremios 2', 'agua impacto academia 4') });
    expect(round.sectors.map(({ sector }) => sector.name)).to.deep.equal(['Academia', 'gremios']);
    expect(round.together[0]![0]).to.equal(3);
  });

  it('are of the themes the round names, once each, or else of all', () => {
    expect(roundOf({}).themes).to.have.length(3);
    expect(roundOf({ themes: [] }).themes).to.have.length(3);
    expect(roundOf({ themes: ['salud', 'agua', 'salud', 'luna'] }).themes.map(({ name }) => name)).to.deep.equal(['Salud', 'Agua', 'luna']);
  });
});

describe('the round to show', () => {
  const feed = read(aFeed().withPrioritization({ id: 'a', plan: 'p1' }).withPrioritization({ id: 'b', plan: 'p2', scores: scores('x y z 1') }).withPrioritization({ id: 'c', plan: 'p2' }).build());

  it('is the one that is named, or the first with scores, or the first', () => {
    expect(chosenRound(roundsOf(feed))!.id).to.equal('b');
    expect(chosenRound(roundsOf(feed, 'p1'))!.id).to.equal('a');
    expect(chosenRound(roundsOf(feed), 'c')!.id).to.equal('c');
    expect(chosenRound(roundsOf(feed), 'd')).to.equal(undefined);
    expect(chosenRound([])).to.equal(undefined);
  });
});

describe('weights', () => {
  it('are parts of the whole', () => {
    expect(weightShares([3, 1])).to.deep.equal([0.75, 0.25]);
    expect(weightShares([0, 2])).to.deep.equal([0, 1]);
  });

  it('that make no sense count as zero', () => {
    expect(weightShares([-5, 1, NaN, Infinity])).to.deep.equal([0, 1, 0, 0]);
    expect(weightShares([0, -1])).to.equal(undefined);
    expect(weightShares([])).to.equal(undefined);
  });

  it('have a sum even when they are enormous or tiny', () => {
    expect(weightShares([1e308, 1e308])).to.deep.equal([0.5, 0.5]);
    expect(weightShares([5e-324, 5e-324])).to.deep.equal([0.5, 0.5]);
  });
});

describe('a ranking', () => {
  it('is by the weighted mean, as worked out by hand', () => {
    // Agua (4×3 + 2×1)/4 = 3.5; Datos (2×3 + 5×1)/4 = 2.75; Salud (5×3 + 1×1)/4 = 4.
    const round = roundOf({ scores: scores('agua impacto - 4', 'agua costo - 2', 'datos impacto - 2', 'datos costo - 5', 'salud impacto - 5', 'salud costo - 1') });
    expect(ranked(round)).to.deep.equal([['salud', 1, 4], ['agua', 2, 3.5], ['datos', 3, 2.75]]);
    const [first] = rankThemes(round.together, published, round);
    expect(first!.contributions.map(({ score, share, points }) => [score, share, points])).to.deep.equal([[5, 0.75, 3.75], [1, 0.25, 0.25]]);
    expect(ranked(round, [1, 3]), 'weights the other way: 4.25, 2.5, 2').to.deep.equal([['datos', 1, 4.25], ['agua', 2, 2.5], ['salud', 3, 2]]);
  });

  it('gives a shared place to equal totals and skips the next, also when fractions don’t add up exactly', () => {
    const round = roundOf({
      criteria: [{ id: 'a', name: 'A', weight: 0.1 }, { id: 'b', name: 'B', weight: 0.2 }, { id: 'c', name: 'C', weight: 0.3 }],
      scores: scores('agua a - 1', 'agua b - 2', 'agua c - 3', 'datos a - 3', 'datos b - 1', 'datos c - 3', 'salud a - 1', 'salud b - 1', 'salud c - 1'),
    });
    // Agua .1+.4+.9 = 1.4; Datos .3+.2+.9 = 1.4; Salud .6 — divided by .6.
    const list = rankThemes(round.together, [0.1, 0.2, 0.3], round);
    expect(list.map(({ index, place, sharing, selection }) => [index, place, sharing, selection])).to.deep.equal([[0, 1, 2, 'tied'], [1, 1, 2, 'tied'], [2, 3, 1, 'out']]);
  });

  it('takes up as many as the round says, all of those tied inside, none named for certain of those tied across the line', () => {
    const tied = scores('agua impacto - 5', 'datos impacto - 3', 'salud impacto - 3', 'agua costo - 1', 'datos costo - 1', 'salud costo - 1');
    const selections = (selected?: number) => {
      const round = roundOf({ scores: tied, selected });
      return rankThemes(round.together, published, round).map(({ selection }) => selection);
    };
    expect(selections(1)).to.deep.equal(['in', 'out', 'out']);
    expect(selections(2)).to.deep.equal(['in', 'tied', 'tied']);
    expect(selections(3)).to.deep.equal(['in', 'in', 'in']);
    expect(selections(9)).to.deep.equal(['in', 'in', 'in']);
    expect(selections(undefined)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('gives no place to a theme with a score missing, but says between which totals it would be', () => {
    const round = roundOf({ scores: scores('agua impacto - 4', 'agua costo - 2', 'datos impacto - 5') });
    const list = rankThemes(round.together, published, round);
    expect(list.map(({ index, place, total }) => [index, place, total])).to.deep.equal([[0, 1, 3.5], [1, undefined, undefined], [2, undefined, undefined]]);
    expect(list[1]!.missing.map(({ id }) => id)).to.deep.equal(['costo']);
    expect(list[1]!.bounds, '5×¾ and from 1×¼ to 5×¼').to.deep.equal({ least: 4, most: 5 });
    expect(list[2]!.bounds).to.deep.equal({ least: 1, most: 5 });
    expect(list[1]!.selection).to.equal(undefined);
    const scaleless = roundOf({ scaleMax: undefined, scores: scores('agua impacto - 4') });
    expect(rankThemes(scaleless.together, published, scaleless)[0]!.bounds).to.equal(undefined);
  });

  it('needs no score on a criterion of weight zero', () => {
    const round = roundOf({ scores: scores('agua impacto - 4', 'datos impacto - 5') });
    expect(ranked(round, [1, 0])).to.deep.equal([['datos', 1, 5], ['agua', 2, 4], ['salud', undefined, undefined]]);
  });

  it('has no places when nothing has any weight, and none without criteria', () => {
    const round = roundOf({ scores: scores('agua impacto - 4', 'agua costo - 4') });
    expect(ranked(round, [0, 0]).map(([, place]) => place)).to.deep.equal([undefined, undefined, undefined]);
    const bare = roundOf({ criteria: [] });
    expect(rankThemes(bare.together, [], bare).map(({ place }) => place)).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('disagreement between sectors', () => {
  it('says how far apart they are, who is where, and which place each gives', () => {
    const round = roundOf({
      scores: scores('agua impacto ciudadania 5', 'agua costo ciudadania 5', 'agua impacto publico 1', 'agua costo publico 1', 'datos impacto ciudadania 3', 'datos costo ciudadania 3', 'datos impacto publico 3', 'datos costo publico 3', 'agua impacto academia 2'),
    });
    const [water, data, health] = disagreements(round, published);
    expect(water!.range).to.equal(4);
    expect(water!.highest.map(({ sector, place }) => [sector.id, place])).to.deep.equal([['ciudadania', 1]]);
    expect(water!.lowest.map(({ sector, place }) => [sector.id, place])).to.deep.equal([['publico', 2]]);
    expect(water!.views.map(({ total }) => total), 'one who did not score everything has no total').to.deep.equal([5, 1, undefined]);
    expect([data!.range, data!.highest, data!.lowest]).to.deep.equal([0, [], []]);
    expect(health!.range).to.equal(undefined);
    // The mean hides it: both themes have 3.
    expect(ranked(roundOf({ scores: scores('agua impacto ciudadania 5', 'agua impacto publico 1', 'datos impacto ciudadania 3', 'datos impacto publico 3') }), [1, 0]).slice(0, 2)).to.deep.equal([['agua', 1, 3], ['datos', 1, 3]]);
  });

  it('takes two to have', () => {
    expect(disagreements(roundOf({ scores: scores('agua impacto publico 4', 'agua costo publico 4') }), published)[0]!.range).to.equal(undefined);
    expect(disagreements(roundOf({}), published).map(({ range }) => range)).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('weights on trial', () => {
  it('go into an address and come back', () => {
    expect(writeTrial([3, 0.5], criteria)).to.equal('costo*0.5');
    expect(readTrial('costo*0.5', criteria)).to.deep.equal([3, 0.5]);
    expect(readTrial('costo*0*impacto*2', criteria)).to.deep.equal([2, 0]);
    expect(new URLSearchParams({ p: writeTrial([2, 0], criteria) }).toString(), 'without signs of percent').to.equal('p=impacto*2*costo*0');
  });

  it('are none when an address says nothing different, or nothing that makes sense', () => {
    for (const text of [undefined, '', 'impacto*3', 'impacto', 'impacto*', 'impacto*-1', 'impacto*NaN', 'impacto*1e9', 'gusto*2', '***']) expect(readTrial(text, criteria), text).to.equal(undefined);
    expect(readTrial('impacto*x*costo*2', criteria)).to.deep.equal([3, 2]);
    expect(writeTrial(published, criteria)).to.equal('');
  });

  it('may be as large as a round number above those published', () => {
    const limit = (...weights: number[]) => largestTrial(weights.map((weight) => ({ id: String(weight), name: '', weight })));
    expect([limit(3, 1), limit(40, 30), limit(0.25), limit(100), limit(1), limit(0), limit()]).to.deep.equal([5, 50, 0.5, 200, 2, 10, 10]);
  });

  it('move a theme towards the first or away', () => {
    expect([placesGained(4, 1), placesGained(1, 4), placesGained(2, 2), placesGained(undefined, 2), placesGained(2, undefined)]).to.deep.equal([3, -3, 0, undefined, undefined]);
  });
});
