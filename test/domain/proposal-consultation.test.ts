import { expect } from 'chai';
import type { Consultation } from '../../src/domain/feed.js';
import { formConsultation } from '../../src/domain/proposal-consultation.js';

const consultation = (id: string, fields: Partial<Consultation> = {}): Consultation => ({ id, title: id, ...fields });
const of = (consultations: Consultation[], wanted?: string, chosen?: string) => {
  const found = formConsultation(consultations, wanted, chosen, '2026-06-01');
  return 'consultation' in found ? [found.kind, found.consultation.id] : [found.kind];
};

const planned = consultation('planned', { status: 'planned', start: '2026-08-01' });
const open = consultation('open', { status: 'open', end: '2026-07-31' });
const soon = consultation('soon', { status: 'open', end: '2026-06-01' });
const over = consultation('over', { status: 'closed-analysing', end: '2026-05-01' });

describe('the consultation of a form', () => {
  it('is the one that is open; of several, the first to close, with the others to choose from', () => {
    expect(of([over, planned, open])).to.deep.equal(['open', 'open']);
    const found = formConsultation([open, soon], undefined, undefined, '2026-06-01');
    expect(found).to.deep.equal({ kind: 'open', consultation: soon, choices: [soon, open] });
    expect(of([open, soon], undefined, 'open')).to.deep.equal(['open', 'open']);
    expect(of([open, over], undefined, 'over')).to.deep.equal(['open', 'open']);
  });

  it('is the one the page names, open or not', () => {
    expect(of([over, open, soon], 'open')).to.deep.equal(['open', 'open']);
    expect(of([over, open], 'over')).to.deep.equal(['closed', 'over']);
    expect(of([open], 'other')).to.deep.equal(['unknown']);
  });

  it('takes nothing after its last day, whatever its status says', () => {
    expect(of([consultation('late', { status: 'open', end: '2026-05-31' })])).to.deep.equal(['closed', 'late']);
    expect(of([consultation('late', { status: 'planned', end: '2026-05-31' })])).to.deep.equal(['closed', 'late']);
    expect(of([consultation('month', { status: 'open', end: '2026-06' })])).to.deep.equal(['open', 'month']);
  });

  it('goes by its dates when it has no status', () => {
    expect(of([consultation('a', { start: '2026-05-01', end: '2026-07-01' })])).to.deep.equal(['open', 'a']);
    expect(of([consultation('a', { start: '2026-06-02' })])).to.deep.equal(['planned', 'a']);
    expect(of([consultation('a')])).to.deep.equal(['closed', 'a']);
  });

  it('is the next to open, else the last that closed, else none', () => {
    expect(of([over, planned, consultation('later', { status: 'planned', start: '2026-09-01' })])).to.deep.equal(['planned', 'planned']);
    expect(of([consultation('older', { status: 'closed-reported', end: '2025' }), over])).to.deep.equal(['closed', 'over']);
    expect(of([])).to.deep.equal(['none']);
  });
});
