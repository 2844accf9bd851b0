import { expect } from 'chai';
import type { Meeting } from '../../src/domain/feed.js';
import { meetingCalendar } from '../../src/domain/meeting-calendar.js';
import { monthGrid, neighbourMonths, shiftMonth, startOfWeek, weekStartOf } from '../../src/domain/month-grid.js';

const entriesOf = (...meetings: Omit<Meeting, 'title'>[]) =>
  meetingCalendar({ timeZone: 'America/Santiago', meetings: meetings.map((meeting) => ({ title: meeting.id, ...meeting })) }, '2018-06-13').dated;
const days = (month: string, weekStart: 0 | 1) => monthGrid(month, [], weekStart).map((week) => week.map(({ day }) => day));

describe('the month', () => {
  it('has whole weeks, from Monday or from Sunday', () => {
    const monday = days('2018-05', 1);
    expect(monday).to.have.length(5);
    expect([monday[0]![0], monday[4]![6]]).to.deep.equal(['2018-04-30', '2018-06-03']);
    const sunday = days('2018-05', 0);
    expect([sunday[0]![0], sunday[4]![6]]).to.deep.equal(['2018-04-29', '2018-06-02']);
  });

  it('has four to six weeks', () => {
    expect(days('2021-02', 1)).to.have.length(4);
    expect(days('2021-02', 1)[0]![0]).to.equal('2021-02-01');
    expect(days('2024-02', 1)).to.have.length(5);
    expect(days('2021-05', 1)).to.have.length(6);
    expect(days('2021-05', 0)).to.have.length(6);
  });

  it('has every day once, in order, and knows its own', () => {
    for (const month of ['2018-05', '2018-08', '2024-02', '2100-02', '2018-12']) {
      const cells = monthGrid(month, [], 1).flat();
      expect(new Set(cells.map(({ day }) => day)).size).to.equal(cells.length);
      expect([...cells].sort((a, b) => (a.day < b.day ? -1 : 1))).to.deep.equal(cells);
      expect(cells.filter(({ inMonth }) => inMonth).map(({ day }) => day.slice(8))).to.deep.equal(
        Array.from({ length: new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate() }, (_, index) => String(index + 1).padStart(2, '0')),
      );
    }
  });

  it('puts meetings on each day they touch, those of the neighbouring months among them', () => {
    const entries = entriesOf(
      { id: 'one', start: '2018-05-08T18:00', end: '2018-05-08T19:00' },
      { id: 'three-days', start: '2018-04-30', end: '2018-05-02' },
      { id: 'late', start: '2018-05-08T22:00', end: '2018-05-09T00:00' },
      { id: 'june', start: '2018-06-03' },
      { id: 'outside', start: '2018-06-04' },
      { id: 'long', start: '2017-01-01', end: '2018-05-01' },
    );
    const found = monthGrid('2018-05', entries, 1).flat().filter(({ meetings }) => meetings.length).map(({ day, meetings }) => `${day}: ${meetings.map(({ meeting }) => meeting.id).join()}`);
    expect(found).to.deep.equal(['2018-04-30: long,three-days', '2018-05-01: long,three-days', '2018-05-02: three-days', '2018-05-08: one,late', '2018-06-03: june']);
  });

  it('puts an all-day meeting on its own date, whatever the zone', () => {
    const cells = monthGrid('2018-08', entriesOf({ id: 'easter', start: '2018-08-12', timeZone: 'Pacific/Easter' }), 1).flat();
    expect(cells.filter(({ meetings }) => meetings.length).map(({ day }) => day)).to.deep.equal(['2018-08-12']);
  });

  it('is empty for what is no month, and ends at the end of time', () => {
    for (const month of ['2018-13', '2018', '', '2018-5', '2018-05-08']) expect(monthGrid(month, [], 1), month).to.deep.equal([]);
    expect(monthGrid('9999-12', [], 1)).to.have.length(5);
  });
});

describe('going from month to month', () => {
  it('crosses years', () => {
    expect(shiftMonth('2018-12', 1)).to.equal('2019-01');
    expect(shiftMonth('2018-01', -1)).to.equal('2017-12');
    expect(shiftMonth('2018-01', 12)).to.equal('2019-01');
  });

  it('finds the nearest months with a meeting', () => {
    const entries = entriesOf({ id: 'a', start: '2018-05-08' }, { id: 'b', start: '2018-06-13' }, { id: 'c', start: '2019-01-10' });
    expect(neighbourMonths('2018-06', entries)).to.deep.equal({ before: '2018-05', after: '2019-01' });
    expect(neighbourMonths('2026-11', entries)).to.deep.equal({ before: '2019-01', after: undefined });
    expect(neighbourMonths('2018-06', [])).to.deep.equal({ before: undefined, after: undefined });
  });
});

describe('weeks', () => {
  it('begin on the day given', () => {
    expect(startOfWeek('2018-05-08', 1)).to.equal('2018-05-07');
    expect(startOfWeek('2018-05-13', 1)).to.equal('2018-05-07');
    expect(startOfWeek('2018-05-13', 0)).to.equal('2018-05-13');
    expect(startOfWeek('2018-05-07', 1)).to.equal('2018-05-07');
  });

  it('begin on Monday in Chile and on Sunday in English', () => {
    expect(weekStartOf('es-CL')).to.equal(1);
    expect(weekStartOf('es')).to.equal(1);
    expect(weekStartOf('en')).to.equal(0);
    expect(weekStartOf('not a language')).to.equal(1);
  });
});
