import { expect } from 'chai';
import { attendanceConflicts, isNothing, markOf, nothingPending, onTopOf, readPending, saveOf, stillPending, walkInsOf, withMark, withoutConflicts, withWalkIns } from '../../src/domain/attendance-marks.js';
import { someMeetings } from '../support/staff-meetings.js';

const [one, two, , , cancelled] = [1, 2, 3, 4, 5].map((number) => `T-2026-0K3F-${number}Q`) as [string, string, string, string, string];
const sheet = () => someMeetings()[0]!;
const of = (code: string, from = sheet()) => from.registrations.find((each) => each.code === code)!;

describe('marks of who came that are not saved yet', () => {
  it('stand in the place of those of the server', () => {
    const pending = withWalkIns(sheet(), withMark(sheet(), nothingPending, one, true), 'academia', 3);
    expect([markOf(of(one), pending), markOf(of(two), pending), walkInsOf(sheet(), 'academia', pending), walkInsOf(sheet(), 'publico', pending)]).to.deep.equal([true, null, 3, 0]);
  });

  it('are saved on the version that was read, with the walk-ins of every sector', () => {
    const read = { ...sheet(), version: 4, walkIns: [{ sector: 'publico', count: 2 }, { sector: 'ciudadania', count: 1 }] };
    const pending = withWalkIns(read, withWalkIns(read, withMark(read, nothingPending, two, false), 'academia', 3), 'ciudadania', 0);
    expect(saveOf(read, pending)).to.deep.equal({ version: 4, marks: [{ code: two, attended: false }], walkIns: [{ sector: 'publico', count: 2 }, { sector: 'academia', count: 3 }] });
  });

  it('are done with once the server has them, or when their registration was cancelled', () => {
    const pending = withMark(sheet(), withMark(sheet(), nothingPending, one, true), cancelled, true);
    const later = sheet();
    of(one, later).attended = true;
    expect(isNothing(stillPending(later, pending))).to.equal(true);
    expect(Object.keys(stillPending(sheet(), pending).marks)).to.deep.equal([one]);
  });

  it('are in conflict with what somebody else marked otherwise, and with nothing else', () => {
    const pending = withWalkIns(sheet(), withMark(sheet(), withMark(sheet(), nothingPending, one, true), two, true), 'academia', 3);
    const later = { ...sheet(), walkIns: [{ sector: 'academia', count: 5 }] };
    of(one, later).attended = false;
    of(two, later).attended = true;
    expect(attendanceConflicts(later, pending).map((each) => ['sector' in each ? each.sector : each.registration.code, each.mine, each.theirs])).to.deep.equal([[one, true, false], ['academia', 3, 5]]);
    expect(withoutConflicts(later, pending)).to.deep.equal({ marks: { [two]: { before: null, now: true } }, walkIns: {} });
    expect(attendanceConflicts(later, onTopOf(later, pending))).to.deep.equal([]);
    expect(saveOf(later, onTopOf(later, pending)).marks).to.deep.equal([{ code: one, attended: true }]);
  });

  it('are no conflict when only other people were marked', () => {
    const pending = withMark(sheet(), nothingPending, one, true);
    const later = sheet();
    of(two, later).attended = false;
    expect(attendanceConflicts(later, pending)).to.deep.equal([]);
  });

  it('remember what stood there at first, also when they are changed', () => {
    const pending = withMark(sheet(), withMark(sheet(), nothingPending, one, true), one, false);
    expect(pending.marks[one]).to.deep.equal({ before: null, now: false });
  });

  it('are read from a device that may hold anything', () => {
    const pending = withMark(sheet(), nothingPending, one, true);
    expect(readPending(JSON.parse(JSON.stringify(pending)))).to.deep.equal(pending);
    for (const kept of [undefined, null, 3, 'x', { marks: 3 }, { marks: { a: { before: 'x', now: true } }, walkIns: { b: { before: 0, now: -1 } } }]) expect(isNothing(readPending(kept))).to.equal(true);
  });
});
