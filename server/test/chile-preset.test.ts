import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chileHolidays, easter, winterSolstice } from '../src/presets/chile-holidays.js';
import { chile } from '../src/presets/chile.js';
import { buildOffice } from './support/build-office.js';

const daysOf = (year: number): string[] => chileHolidays(year).map(({ date }) => date.slice(5));

describe('Chilean holidays', () => {
  // As they were, or are announced, in each year.
  const known: Record<number, string[]> = {
    2017: ['01-01', '01-02', '04-14', '04-15', '05-01', '05-21', '06-26', '07-16', '08-15', '09-18', '09-19', '10-09', '10-27', '11-01', '12-08', '12-25'],
    2018: ['01-01', '03-30', '03-31', '05-01', '05-21', '07-02', '07-16', '08-15', '09-17', '09-18', '09-19', '10-15', '11-01', '11-02', '12-08', '12-25'],
    2021: ['01-01', '04-02', '04-03', '05-01', '05-21', '06-21', '06-28', '07-16', '08-15', '09-17', '09-18', '09-19', '10-11', '10-31', '11-01', '12-08', '12-25'],
    2023: ['01-01', '01-02', '04-07', '04-08', '05-01', '05-21', '06-21', '06-26', '07-16', '08-15', '09-18', '09-19', '10-09', '10-27', '11-01', '12-08', '12-25'],
    2024: ['01-01', '03-29', '03-30', '05-01', '05-21', '06-20', '06-29', '07-16', '08-15', '09-18', '09-19', '09-20', '10-12', '10-31', '11-01', '12-08', '12-25'],
    2025: ['01-01', '04-18', '04-19', '05-01', '05-21', '06-20', '06-29', '07-16', '08-15', '09-18', '09-19', '10-12', '10-31', '11-01', '12-08', '12-25'],
    2026: ['01-01', '04-03', '04-04', '05-01', '05-21', '06-21', '06-29', '07-16', '08-15', '09-18', '09-19', '10-12', '10-31', '11-01', '12-08', '12-25'],
    2027: ['01-01', '03-26', '03-27', '05-01', '05-21', '06-21', '06-28', '07-16', '08-15', '09-17', '09-18', '09-19', '10-11', '10-31', '11-01', '12-08', '12-25'],
  };
  for (const [year, days] of Object.entries(known)) it(`of ${year} are those of the law`, () => assert.deepEqual(daysOf(Number(year)), days));

  it('move with Easter, also in its earliest and latest years', () => {
    assert.deepEqual([2008, 2011, 2016, 2018, 2026, 2038, 2285].map(easter), ['2008-03-23', '2011-04-24', '2016-03-27', '2018-04-01', '2026-04-05', '2038-04-25', '2285-03-22']);
  });

  it('follow the winter solstice in Chilean time', () => {
    assert.deepEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => winterSolstice(year).slice(5)), ['06-21', '06-21', '06-20', '06-20', '06-21', '06-21', '06-20']);
  });

  it('did not all exist always', () => {
    assert.equal(daysOf(2016).some((day) => day === '01-02' || day.startsWith('06-2') && day !== '06-27'), false);
    assert.equal(daysOf(2020).includes('06-20'), false);
  });
});

describe('the Chilean preset', () => {
  it('has sixteen regions from north to south, Ñuble since it exists', () => {
    assert.equal(chile.regions.length, 16);
    assert.deepEqual([chile.regions[0]!.id, chile.regions[15]!.id], ['CL-AP', 'CL-MA']);
    assert.deepEqual(chile.regions.filter(({ start }) => start).map(({ id, start }) => [id, start]), [['CL-NB', '2018-09-06']]);
    assert.equal(new Set(chile.regions.map(({ id }) => id)).size, 16);
    for (const { id } of chile.regions) assert.match(id, /^CL-[A-Z]{2}$/u);
  });

  it('has five sectors and says where each target comes from', () => {
    assert.equal(chile.sectors.length, 5);
    const { targets } = chile.forum;
    assert.deepEqual([targets!.commitmentsPerPlan!.min, targets!.commitmentsPerPlan!.max], [10, 20]);
    assert.equal(targets!.openMeetingsPerYear!.min, 3);
    for (const target of Object.values(targets!)) assert.ok(target.source);
  });

  it('stands in for a missing forum.yaml, and says so', async (test) => {
    const built = await buildOffice(test, { 'plans.csv': 'id;title\np1;Plan\n' });
    assert.equal(built.feed.forum.name, 'Mesa de Gobierno Abierto');
    assert.deepEqual(built.findings('note').map(({ file, reason }) => [file, reason]), [['forum.yaml', 'preset-used']]);
  });

  it('brings only the organizations the content names', async (test) => {
    const built = await buildOffice(test, { 'commitments.csv': 'id;title;lead\nc1;Uno;CEPAL\n' });
    assert.deepEqual(built.feed.organizations.map(({ id }) => id), ['cepal']);
  });

  it('gives way to an office that uses a name in its own way', async (test) => {
    const built = await buildOffice(test, { 'organizations.csv': 'id;name;aliases\ncom;Comisión de Ejemplo;Comisión\n', 'commitments.csv': 'id;title;lead;supporting\nc1;Uno;Comisión;Segpres\n' });
    assert.deepEqual(built.problems, []);
    assert.equal(built.feed.commitments[0]!.lead!.organization, 'com');
    assert.equal(built.feed.commitments[0]!.supporting![0]!.organization, 'segpres');
  });
});
