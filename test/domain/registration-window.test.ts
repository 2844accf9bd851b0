import { expect } from 'chai';
import type { Meeting } from '../../src/domain/feed.js';
import { registrationWindow } from '../../src/domain/registration-window.js';

const zone = 'America/Santiago';
const workshop: Meeting = { id: 'taller', title: 'Taller', kind: 'workshop', start: '2026-12-10T10:00', end: '2026-12-10T13:00' };
const standing = (given: Partial<Meeting>, now = '2026-12-01T12:00:00Z') => registrationWindow({ ...workshop, ...given }, zone, new Date(now)).standing;

describe('the window for registering', () => {
  it('is of workshops and of what is open to everyone', () => {
    expect(standing({})).to.equal('open');
    expect(standing({ kind: 'forum', access: 'open' })).to.equal('open');
    for (const given of [{ kind: 'forum' }, { access: 'internal' }, { kind: 'working-group', access: 'internal' }, { start: '2026-02-30' }] as const) expect(standing(given), JSON.stringify(given)).to.equal('none');
  });

  it('is elsewhere where the feed gives a page, and of no meeting that is cancelled', () => {
    expect(standing({ registrationUrl: 'https://otra.example/' })).to.equal('elsewhere');
    expect(standing({ status: 'cancelled' })).to.equal('cancelled');
    expect(standing({ status: 'moved' })).to.equal('open');
  });

  it('begins and ends when the feed says, by the clocks of the place', () => {
    const given = { registrationStart: '2026-12-02T09:00', registrationEnd: '2026-12-08' };
    expect(standing(given, '2026-12-02T11:59:59Z')).to.equal('not-yet');
    expect(standing(given, '2026-12-02T12:00:00Z')).to.equal('open');
    expect(standing(given, '2026-12-09T02:59:59Z')).to.equal('open');
    expect(standing(given, '2026-12-09T03:00:00Z')).to.equal('closed');
    expect(registrationWindow({ ...workshop, ...given }, zone, new Date(0)).closesAt?.toISOString()).to.equal('2026-12-09T03:00:00.000Z');
  });

  it('ends at the latest when the meeting begins', () => {
    expect(standing({ registrationEnd: '2026-12-31' }, '2026-12-10T12:59:59Z')).to.equal('open');
    expect(standing({ registrationEnd: '2026-12-31' }, '2026-12-10T13:00:00Z')).to.equal('closed');
    expect(standing({ start: '2026-12-10', end: '2026-12-11' }, '2026-12-10T03:00:00Z')).to.equal('closed');
  });
});
