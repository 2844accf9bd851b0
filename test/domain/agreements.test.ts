import { expect } from 'chai';
import { agreementLedger, agreementSelections, isSelected, ledgerFigures, type LedgerEntry } from '../../src/domain/agreements.js';
import type { Agreement, Meeting } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';

const organizations = organizationIndex([
  { id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', aliases: ['Comisión'] },
]);
const today = '2018-10-01';

function ledgerOf(meetings: Meeting[], asOf = today): LedgerEntry[] {
  return agreementLedger({ meetings, commitments: [{ id: 'c1', title: 'C1' }], organizations, today: asOf });
}

const meeting = (id: string, start: string, agreements: Agreement[] = []): Meeting => ({ id, title: id, start, minutes: { agreements } });
const june = (...agreements: Agreement[]) => meeting('june', '2018-06-13T16:00', agreements);

function only(agreement: Partial<Agreement>, asOf = today): LedgerEntry {
  const [entry] = ledgerOf([june({ id: 'a', text: 'Text', ...agreement })], asOf);
  if (!entry) throw new Error('no entry');
  return entry;
}

describe('the ledger of agreements', () => {
  it('gathers those of every meeting, latest meeting first, in the order of the minutes', () => {
    const entries = ledgerOf([
      meeting('may', '2018-05-08T18:00', [{ id: 'a', text: 'May 1' }]),
      { id: 'none', title: 'No minutes', start: '2018-07-01' },
      june({ id: 'b', text: 'June 1' }, { id: 'a', text: 'June 2' }),
    ]);
    expect(entries.map((entry) => entry.agreement.text)).to.deep.equal(['June 1', 'June 2', 'May 1']);
    expect(new Set(entries.map((entry) => entry.key)).size).to.equal(3);
    expect(entries[2]?.meeting.id).to.equal('may');
  });

  it('knows who is responsible by any of its names, and keeps a name it does not know', () => {
    const { responsible } = only({ responsible: [{ name: 'Comisión' }, { name: 'Consejo Vecinal' }] });
    expect(responsible.map(({ key, name }) => [key, name])).to.deep.equal([
      ['segpres', 'Segpres'],
      ['~consejo vecinal', 'Consejo Vecinal'],
    ]);
    expect(responsible[1]?.organization).to.equal(undefined);
  });

  it('links the commitment it serves when the feed has it', () => {
    expect(only({ commitment: 'c1' }).commitment?.title).to.equal('C1');
    expect(only({ commitment: 'gone' }).commitment).to.equal(undefined);
  });
});

describe('where an agreement stands', () => {
  it('is open while nothing is reported', () => {
    expect(only({})).to.include({ state: 'open', overdue: false, undated: true, dueKind: 'none', doneOn: undefined, latest: undefined });
    expect(only({ updates: [] }).state).to.equal('open');
  });

  it('is what its latest update says, whatever the order they came in', () => {
    const entry = only({
      updates: [
        { date: '2018-09-10', status: 'done', note: 'Delivered' },
        { date: '2018-07-10', status: 'open', note: 'Half way' },
      ],
    });
    expect(entry).to.include({ state: 'done', doneOn: '2018-09-10' });
    expect(entry.updates.map((update) => update.date)).to.deep.equal(['2018-07-10', '2018-09-10']);
    expect(entry.latest?.note).to.equal('Delivered');
  });

  it('takes the last of two updates of the same day', () => {
    const updates = [{ date: '2018-07-10', status: 'open' as const }, { date: '2018-07-10', status: 'dropped' as const }];
    expect(only({ updates }).state).to.equal('dropped');
  });

  it('was done when first reported so, unless it was opened again', () => {
    const on = (...statuses: ('open' | 'done' | 'dropped')[]) => only({ updates: statuses.map((status, i) => ({ date: `2018-07-0${i + 1}`, status })) });
    expect(on('open', 'done', 'done').doneOn).to.equal('2018-07-02');
    expect(on('done', 'open').doneOn).to.equal(undefined);
    expect(on('done', 'open', 'done').doneOn).to.equal('2018-07-03');
    expect(on('done', 'dropped').doneOn).to.equal(undefined);
  });

  it('is overdue from the day after its date', () => {
    expect(only({ due: '2018-09-30' })).to.include({ overdue: true, daysOverdue: 1, dueKind: 'day', undated: false });
    expect(only({ due: '2018-10-01' })).to.include({ overdue: false, daysOverdue: 0 });
  });

  it('is overdue only after the last day of a month or a year', () => {
    expect(only({ due: '2018-09' })).to.include({ overdue: true, daysOverdue: 1, dueKind: 'month' });
    expect(only({ due: '2018-10' })).to.include({ overdue: false, dueKind: 'month' });
    expect(only({ due: '2018' })).to.include({ overdue: false, dueKind: 'year' });
    expect(only({ due: '2018' }, '2019-01-02')).to.include({ overdue: true, daysOverdue: 2 });
  });

  it('is never overdue by a date agreed in words, nor by one that does not exist', () => {
    expect(only({ due: 'A la brevedad' }, '2040-01-01')).to.include({ overdue: false, undated: true, dueKind: 'text' });
    expect(only({ due: '2018-02-30' })).to.include({ overdue: false, undated: true, dueKind: 'text' });
  });

  it('is neither overdue nor undated once it is done or dropped', () => {
    for (const status of ['done', 'dropped'] as const) {
      const updates = [{ date: '2018-09-30', status }];
      expect(only({ due: '2018-07-01', updates })).to.include({ overdue: false, daysOverdue: 0 });
      expect(only({ due: 'A la brevedad', updates })).to.include({ undated: false, dueKind: 'text' });
    }
  });

  it('tells the other meetings that followed it, each once, oldest first', () => {
    const followed: Agreement = {
      id: 'a',
      text: 'Text',
      updates: [
        { date: '2018-08-20', status: 'open', meeting: 'august' },
        { date: '2018-08-21', status: 'open', meeting: 'july' },
        { date: '2018-08-22', status: 'open', meeting: 'july' },
        { date: '2018-08-23', status: 'open', meeting: 'gone' },
        { date: '2018-08-24', status: 'open', meeting: 'june' },
      ],
    };
    const entry = ledgerOf([june(followed), meeting('july', '2018-07-10'), meeting('august', '2018-08-20')]).find(({ meeting: { id } }) => id === 'june');
    expect(entry?.followedIn.map(({ id }) => id)).to.deep.equal(['july', 'august']);
  });
});

describe('the figures of the ledger', () => {
  const entries = ledgerOf([
    june(
      { id: '1', text: 'In words', due: 'A la brevedad' },
      { id: '2', text: 'No date' },
      { id: '3', text: 'Late', due: '2018-07' },
      { id: '4', text: 'In time', due: '2018-12' },
      { id: '5', text: 'Done, undated', updates: [{ date: '2018-08-01', status: 'done' }] },
      { id: '6', text: 'Dropped, late', due: '2018-07', updates: [{ date: '2018-08-01', status: 'dropped' }] },
    ),
  ]);

  it('count the overdue and the undated among the open ones', () => {
    expect(ledgerFigures(entries)).to.deep.equal({ open: 4, overdue: 1, undated: 2, done: 1, dropped: 1, total: 6 });
    expect(ledgerFigures([])).to.deep.equal({ open: 0, overdue: 0, undated: 0, done: 0, dropped: 0, total: 0 });
  });

  it('select exactly what they count', () => {
    const figures = ledgerFigures(entries);
    for (const selection of agreementSelections) expect(entries.filter((entry) => isSelected(entry, selection)), selection).to.have.length(figures[selection]);
  });
});
