import { expect } from 'chai';
import { byRegion, latestDay, regionsOn } from '../../src/domain/regions.js';

const old = { id: 'CL-BI', name: 'Biobío' };
const young = { id: 'CL-NB', name: 'Ñuble', start: '2018-09-06' };
const gone = { id: 'X', name: 'Antigua', end: '2015-12-31' };
const ids = (day: string) => regionsOn([young, old, gone], day).map(({ id }) => id);

describe('regions of a day', () => {
  it('are those that existed, their first and last day included, in the order of the feed', () => {
    expect(ids('2018-09-05')).to.deep.equal(['CL-BI']);
    expect(ids('2018-09-06')).to.deep.equal(['CL-NB', 'CL-BI']);
    expect(ids('2015-12-31')).to.deep.equal(['CL-BI', 'X']);
    expect(ids('2016-01-01')).to.deep.equal(['CL-BI']);
  });
});

describe('the latest of some dates', () => {
  it('is the last day any of them may mean', () => {
    expect(latestDay(['2018', '2018-11-30', undefined, 'A la brevedad'])).to.equal('2018-12-31');
    expect(latestDay(['2018-02', '2018-02-10'])).to.equal('2018-02-28');
  });

  it('is none when none is real', () => {
    expect(latestDay([undefined, 'Pronto', '2018-02-30'])).to.equal(undefined);
    expect(latestDay([])).to.equal(undefined);
  });
});

describe('records by region', () => {
  it('are in each region they state, once, and apart when it is unknown or not stated', () => {
    const items = [['CL-BI', 'CL-NB', 'CL-BI'], ['CL-XX'], [], [undefined], ['CL-XX', 'CL-NB']];
    const { places, unknown, unplaced } = byRegion(items, (codes) => codes, [young, old]);
    expect(places.map(({ region, items: own }) => [region.id, own])).to.deep.equal([['CL-NB', [items[0], items[4]]], ['CL-BI', [items[0]]]]);
    expect(unknown).to.deep.equal([{ code: 'CL-XX', items: [items[1], items[4]] }]);
    expect(unplaced).to.deep.equal([items[2], items[3]]);
  });

  it('of which there are none leave every region empty', () => {
    expect(byRegion([], () => [], [old])).to.deep.equal({ places: [{ region: old, items: [] }], unknown: [], unplaced: [] });
  });
});
