import { expect } from 'chai';
import { dayForKey, type GridLayout } from '../../src/elements/mga-meeting-calendar/day-keys.js';

const monday: GridLayout = { weekStart: 1, direction: 'ltr' };
const from = (day: string, layout: GridLayout, ...keys: string[]) =>
  keys.map((name) => dayForKey(day, { key: name.replace('Shift+', ''), shiftKey: name.startsWith('Shift+') }, layout));

describe('keys in a month', () => {
  it('move by day and week, across months', () => {
    expect(from('2026-05-31', monday, 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp')).to.deep.equal(['2026-06-01', '2026-05-30', '2026-06-07', '2026-05-24']);
  });

  it('move the other way where text runs from right to left', () => {
    expect(from('2026-05-31', { weekStart: 1, direction: 'rtl' }, 'ArrowRight', 'ArrowLeft', 'ArrowDown')).to.deep.equal(['2026-05-30', '2026-06-01', '2026-06-07']);
  });

  it('go to the ends of the week, wherever it begins', () => {
    expect(from('2026-06-03', monday, 'Home', 'End')).to.deep.equal(['2026-06-01', '2026-06-07']);
    expect(from('2026-06-03', { weekStart: 0, direction: 'ltr' }, 'Home', 'End')).to.deep.equal(['2026-05-31', '2026-06-06']);
    expect(from('2026-06-07', monday, 'Home')).to.deep.equal(['2026-06-01']);
  });

  it('move by month and year, and stay in it when it is shorter', () => {
    expect(from('2026-03-31', monday, 'PageUp', 'PageDown', 'Shift+PageUp', 'Shift+PageDown')).to.deep.equal(['2026-02-28', '2026-04-30', '2025-03-31', '2027-03-31']);
    expect(from('2024-02-29', monday, 'Shift+PageDown')).to.deep.equal(['2025-02-28']);
  });

  it('are left to the browser when they mean nothing here', () => {
    expect(from('2026-03-31', monday, 'Tab', 'a', 'Escape', 'Enter')).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
