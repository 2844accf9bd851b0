import { expect } from 'chai';
import { dayIn, equivalentZone, isKnownZone, knownZone, toLocal } from '../../src/domain/zone-clock.js';
import { endOfDay, parseLocal, sameClock, toInstant } from '../../src/domain/zoned-time.js';

const santiago = 'America/Santiago';
const utc = (local: string, zone: string): string => toInstant(local, zone).toISOString();

describe('local times', () => {
  it('reads a day, a time, and a time with seconds', () => {
    expect(parseLocal('2018-05-08')).to.deep.equal({ day: '2018-05-08' });
    expect(parseLocal('2018-05-08T18:00')).to.deep.equal({ day: '2018-05-08', time: '18:00' });
    expect(parseLocal('2018-05-08T23:59:59')).to.deep.equal({ day: '2018-05-08', time: '23:59' });
  });

  it('reads nothing else, and never throws', () => {
    const bad = ['', '2018-05', '2018-02-30', '2018-02-30T10:00', '2018-05-08T24:00', '2018-05-08T18:60', '2018-05-08T18', '2018-05-08T18:00Z', '2018-05-08 18:00', '18:00', '2018-05-08T18:00\n'];
    for (const local of bad) {
      expect(parseLocal(local), local).to.equal(undefined);
      expect(toInstant(local, santiago).getTime(), local).to.be.NaN;
    }
  });
});

describe('moments of local times', () => {
  it('knows both sides of the clock change of May 2018 in Santiago', () => {
    expect(utc('2018-05-08T18:00', santiago)).to.equal('2018-05-08T21:00:00.000Z');
    expect(utc('2018-06-13T16:00', santiago)).to.equal('2018-06-13T20:00:00.000Z');
    expect(utc('2018-06-13T16:00:30', santiago)).to.equal('2018-06-13T20:00:30.000Z');
  });

  it('takes the first of a time that happens twice', () => {
    // On 12 May 2018 at 24:00 the clocks of Santiago went back to 23:00.
    expect(utc('2018-05-12T22:59', santiago)).to.equal('2018-05-13T01:59:00.000Z');
    expect(utc('2018-05-12T23:30', santiago)).to.equal('2018-05-13T02:30:00.000Z');
    expect(utc('2018-05-13T00:00', santiago)).to.equal('2018-05-13T04:00:00.000Z');
  });

  it('reads a skipped time with the offset from before the change', () => {
    // On 12 August 2018 at 00:00 the clocks of Santiago went forward to 01:00.
    expect(utc('2018-08-11T23:59', santiago)).to.equal('2018-08-12T03:59:00.000Z');
    expect(utc('2018-08-12T00:30', santiago)).to.equal('2018-08-12T04:30:00.000Z');
    expect(toLocal(toInstant('2018-08-12T00:30', santiago), santiago)).to.equal('2018-08-12T01:30');
    expect(utc('2018-08-12T01:00', santiago)).to.equal('2018-08-12T04:00:00.000Z');
  });

  it('begins a day whose midnight is skipped at its first moment', () => {
    expect(toLocal(toInstant('2018-08-12', santiago), santiago)).to.equal('2018-08-12T01:00');
    expect(utc('2018-05-13', santiago)).to.equal('2018-05-13T04:00:00.000Z');
  });

  it('changes the clocks of Easter Island at the same moment as those of Santiago', () => {
    const easter = 'Pacific/Easter';
    expect(utc('2018-05-12T20:59', easter)).to.equal('2018-05-13T01:59:00.000Z');
    expect(utc('2018-05-12T21:30', easter)).to.equal('2018-05-13T02:30:00.000Z');
    expect(utc('2018-05-12T22:00', easter)).to.equal('2018-05-13T04:00:00.000Z');
    expect(utc('2018-08-11T22:30', easter)).to.equal('2018-08-12T04:30:00.000Z');
    expect(dayIn(easter, new Date('2018-06-14T04:30:00Z'))).to.equal('2018-06-13');
    expect(dayIn(santiago, new Date('2018-06-14T04:30:00Z'))).to.equal('2018-06-14');
  });

  it('works east of UTC, with half hours, and in UTC', () => {
    expect(utc('2026-01-01T00:00', 'Asia/Kolkata')).to.equal('2025-12-31T18:30:00.000Z');
    expect(utc('2026-01-01T00:00', 'Pacific/Kiritimati')).to.equal('2025-12-31T10:00:00.000Z');
    expect(utc('2026-01-01T00:00', 'UTC')).to.equal('2026-01-01T00:00:00.000Z');
    // Lord Howe Island moves its clocks by half an hour: 01:30 to 02:00 happens twice.
    expect(utc('2026-04-05T01:45', 'Australia/Lord_Howe')).to.equal('2026-04-04T14:45:00.000Z');
    expect(utc('2026-04-05T02:15', 'Australia/Lord_Howe')).to.equal('2026-04-04T15:45:00.000Z');
  });

  it('comes back to the same local time every half hour of a year, but for the skipped hour', () => {
    let different = 0;
    for (let moment = Date.UTC(2018, 0, 1); moment < Date.UTC(2019, 0, 1); moment += 1_800_000) {
      const local = toLocal(new Date(moment), santiago);
      if (toInstant(local, santiago).getTime() !== moment) different += 1;
    }
    expect(different).to.equal(2); // 23:00 and 23:30 when they happen the second time
  });
});

describe('clocks that are read once for many moments', () => {
  /** What the engine itself says the clock shows. */
  const shown = (moment: number, timeZone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).format(moment).replace(' ', 'T');

  it('show what the engine says, also where they were changed and changed back within days', () => {
    // Freetown changed its clocks on 1 September 1939 and back on the 5th; Recife in the spring of 2000 for a week; Santiago in the ordinary way.
    const changes = [['Africa/Freetown', Date.UTC(1939, 7, 28)], ['America/Recife', Date.UTC(2000, 9, 5)], [santiago, Date.UTC(2026, 8, 1)]] as const;
    for (const [zone, start] of changes) {
      for (let moment = start; moment < start + 14 * 86_400_000; moment += 900_000) expect(toLocal(new Date(moment), zone), `${zone} ${moment}`).to.equal(shown(moment, zone));
    }
  });
});

describe('zones', () => {
  it('tells the zones this engine knows', () => {
    expect(isKnownZone(santiago)).to.equal(true);
    expect(isKnownZone('Pacific/Easter')).to.equal(true);
    expect(isKnownZone('America/Atlantis')).to.equal(false);
    expect(isKnownZone('')).to.equal(false);
    expect(isKnownZone('constructor')).to.equal(false);
  });

  it('falls back, then to UTC', () => {
    expect(knownZone(santiago, 'UTC')).to.equal(santiago);
    expect(knownZone('America/Atlantis', santiago)).to.equal(santiago);
    expect(knownZone(undefined, santiago)).to.equal(santiago);
    expect(knownZone('America/Atlantis', 'Mars/Olympus')).to.equal('UTC');
    expect(knownZone('__proto__')).to.equal('UTC');
  });

  it('keeps the time of Coyhaique, whether or not the engine knows the zone', () => {
    expect(isKnownZone(knownZone('America/Coyhaique', santiago))).to.equal(true);
    expect(utc('2026-07-01T12:00', 'America/Coyhaique')).to.equal('2026-07-01T15:00:00.000Z');
    expect(utc('2026-01-01T12:00', 'America/Coyhaique')).to.equal('2026-01-01T15:00:00.000Z');
  });

  it('has no equivalent of a zone nobody knows', () => {
    expect(equivalentZone('America/Atlantis')).to.equal(undefined);
    expect(equivalentZone(undefined)).to.equal(undefined);
    expect(equivalentZone('Pacific/Easter')).to.equal('Pacific/Easter');
  });

  it('tells time in UTC in a zone nobody knows, without throwing', () => {
    expect(utc('2026-07-01T12:00', 'America/Atlantis')).to.equal('2026-07-01T12:00:00.000Z');
    expect(dayIn('America/Atlantis', new Date('2026-07-01T23:30:00Z'))).to.equal('2026-07-01');
  });

  it('compares the clocks of two zones at a moment', () => {
    expect(sameClock(new Date('2018-05-08T21:00:00Z'), santiago, 'America/Sao_Paulo')).to.equal(true);
    expect(sameClock(new Date('2018-06-13T20:00:00Z'), santiago, 'America/Sao_Paulo')).to.equal(false);
    expect(sameClock(new Date('2018-06-13T20:00:00Z'), santiago, 'America/Atlantis')).to.equal(false);
  });
});

describe('days', () => {
  it('changes at midnight of the zone', () => {
    expect(dayIn(santiago, new Date('2018-06-13T03:59:59Z'))).to.equal('2018-06-12');
    expect(dayIn(santiago, new Date('2018-06-13T04:00:00Z'))).to.equal('2018-06-13');
  });

  it('ends at the next midnight, also when the clocks change', () => {
    expect(endOfDay('2018-05-12', santiago).toISOString()).to.equal('2018-05-13T04:00:00.000Z');
    expect(endOfDay('2018-12-31', 'UTC').toISOString()).to.equal('2019-01-01T00:00:00.000Z');
    expect(endOfDay('2018-02-30', santiago).getTime()).to.be.NaN;
  });

  it('is empty for what is no moment, and beyond the years that can be written', () => {
    expect(dayIn(santiago, new Date(NaN))).to.equal('');
    expect(toLocal(new Date(NaN), santiago)).to.equal('');
    expect(toLocal(new Date(8.64e15), santiago)).to.equal('');
    expect(toLocal(new Date(-8.64e15), santiago)).to.equal('');
    expect(toLocal(new Date('0050-06-01T12:00:00Z'), santiago)).to.equal('0050-06-01T12:00');
  });
});
