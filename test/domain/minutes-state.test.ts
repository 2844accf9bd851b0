import { expect } from 'chai';
import type { Meeting } from '../../src/domain/feed.js';
import { meetingCalendar } from '../../src/domain/meeting-calendar.js';
import { minutesState, type MinutesState } from '../../src/domain/minutes-state.js';

const today = '2018-06-13';
function stateOf(meeting: Partial<Meeting>): MinutesState {
  const meetings = [{ id: 'a', title: 'Reunión', start: '2018-05-08T18:00', ...meeting }];
  return minutesState(meetingCalendar({ timeZone: 'America/Santiago', meetings }, today).dated[0]!, today);
}

describe('the minutes of a meeting', () => {
  it('are published, draft or final, whatever else happened to the meeting', () => {
    expect(stateOf({ minutes: {} })).to.deep.equal({ state: 'published' });
    expect(stateOf({ minutes: { status: 'final' } })).to.deep.equal({ state: 'published', status: 'final' });
    expect(stateOf({ minutes: { status: 'draft' }, status: 'cancelled' })).to.deep.equal({ state: 'published', status: 'draft' });
    expect(stateOf({ minutes: {}, kind: 'workshop' })).to.deep.equal({ state: 'published' });
  });

  it('are pending for as many calendar days as have passed since the meeting ended', () => {
    expect(stateOf({})).to.deep.equal({ state: 'pending', days: 36 });
    expect(stateOf({ start: '2018-06-12T23:59' })).to.deep.equal({ state: 'pending', days: 1 });
    expect(stateOf({ start: '2018-05-08', end: '2018-05-10' })).to.deep.equal({ state: 'pending', days: 34 });
    expect(stateOf({ kind: 'working-group', status: 'moved' })).to.deep.equal({ state: 'pending', days: 36 });
  });

  it('are not due before the meeting has passed, when it was cancelled, or for a workshop', () => {
    expect(stateOf({ start: today })).to.deep.equal({ state: 'not-due', because: 'not-held-yet' });
    expect(stateOf({ status: 'cancelled' })).to.deep.equal({ state: 'not-due', because: 'cancelled' });
    expect(stateOf({ kind: 'workshop' })).to.deep.equal({ state: 'not-due', because: 'kind' });
    expect(stateOf({ kind: 'hearing' })).to.deep.equal({ state: 'not-due', because: 'kind' });
    expect(stateOf({ kind: 'other' })).to.deep.equal({ state: 'not-due', because: 'kind' });
  });
});
