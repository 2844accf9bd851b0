import { expect } from 'chai';
import { meetingTime } from '../../src/domain/meeting-time.js';

const santiago = 'America/Santiago';

describe('when a meeting is', () => {
  it('is a day, two times and two moments', () => {
    const { startsAt, endsAt, ...wall } = meetingTime({ start: '2018-05-08T18:00', end: '2018-05-08T19:00' }, santiago)!;
    expect(wall).to.deep.equal({ allDay: false, startDay: '2018-05-08', startTime: '18:00', endDay: '2018-05-08', endTime: '19:00', zone: santiago, exact: true });
    expect([startsAt.toISOString(), endsAt!.toISOString()]).to.deep.equal(['2018-05-08T21:00:00.000Z', '2018-05-08T22:00:00.000Z']);
  });

  it('goes by its own zone before the feed’s', () => {
    const time = meetingTime({ start: '2018-05-08T18:00', timeZone: 'Pacific/Easter' }, santiago)!;
    expect(time.startsAt.toISOString()).to.equal('2018-05-08T23:00:00.000Z');
    expect(time.zone).to.equal('Pacific/Easter');
  });

  it('says when the zone is one nobody knows', () => {
    const time = meetingTime({ start: '2018-05-08T18:00', timeZone: 'America/Atlantis' }, santiago)!;
    expect([time.startDay, time.startTime, time.zone, time.exact]).to.deep.equal(['2018-05-08', '18:00', santiago, false]);
    expect(meetingTime({ start: '2018-05-08T18:00' }, 'Mars/Olympus')).to.include({ zone: 'UTC', exact: false });
    expect(meetingTime({ start: '2026-05-08T18:00', timeZone: 'America/Coyhaique' }, santiago)).to.include({ exact: true });
  });

  it('takes days without time as dates, the last one included', () => {
    const time = meetingTime({ start: '2026-03-02', end: '2026-03-04' }, santiago)!;
    expect(time).to.include({ allDay: true, startDay: '2026-03-02', endDay: '2026-03-04' });
    expect(time).not.to.have.any.keys('startTime', 'endTime', 'endsAt');
    expect(meetingTime({ start: '2026-03-02' }, santiago)!.endDay).to.equal('2026-03-02');
    expect(meetingTime({ start: '2026-03-02', end: '2026-03-03T12:00' }, santiago)).to.include({ allDay: true, endDay: '2026-03-03' });
  });

  it('reads an end without time as through that day', () => {
    const time = meetingTime({ start: '2026-03-02T18:00', end: '2026-03-03' }, santiago)!;
    expect(time.endDay).to.equal('2026-03-03');
    expect(time.endTime).to.equal(undefined);
    expect(time.endsAt!.toISOString()).to.equal('2026-03-04T03:00:00.000Z');
  });

  it('touches the next day only when it goes past midnight', () => {
    expect(meetingTime({ start: '2026-03-02T22:00', end: '2026-03-03T00:00' }, santiago)).to.include({ endDay: '2026-03-02', endTime: '00:00' });
    expect(meetingTime({ start: '2026-03-02T22:00', end: '2026-03-03T00:30' }, santiago)).to.include({ endDay: '2026-03-03', endTime: '00:30' });
  });

  it('ignores an end that is not after the start, or no date', () => {
    for (const end of ['2026-03-02T17:00', '2026-03-02T18:00', '2026-03-01', '2026-02-30T20:00', '2026-03-02T24:00', 'tarde', '']) {
      const time = meetingTime({ start: '2026-03-02T18:00', end }, santiago)!;
      expect(time.endDay, end).to.equal('2026-03-02');
      expect(time, end).not.to.have.any.keys('endTime', 'endsAt');
    }
    expect(meetingTime({ start: '2026-03-02', end: '2026-03-01' }, santiago)!.endDay).to.equal('2026-03-02');
  });

  it('is unknown when the start is no real date', () => {
    for (const start of ['2026-02-30', '2026-02-30T10:00', '2026-03-02T24:00', 'por confirmar', '']) {
      expect(meetingTime({ start }, santiago), start).to.equal(undefined);
    }
  });

  it('measures an end after the clocks changed by moments, not by the wall', () => {
    // The clock goes from 24:00 back to 23:00 that night.
    const time = meetingTime({ start: '2018-05-12T23:30', end: '2018-05-13T00:30' }, santiago)!;
    expect((+time.endsAt! - +time.startsAt) / 60_000).to.equal(120);
  });
});
