import { agreementLedger, agreementSelections, filterLedger, inOrderOfUrgency, ledgerFigures, type LedgerEntry } from 'mga-widgets/domain';
import { agreementMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import type { Piece } from '../markup.js';
import { date, day, documentLine, facts, heading, list, number, paragraph, party, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The ledger of agreements across meetings, the most urgent first. */
export function agreements(context: RenderContext): Piece {
  const { feed, organizations, today, language, attribute } = context;
  const t = agreementMessages[language];
  const ledger = agreementLedger({ meetings: feed.meetings, commitments: feed.commitments, organizations, today });
  const entries = filterLedger(ledger, { institution: attribute('institution'), plan: attribute('plan'), theme: attribute('theme') }, organizations);
  if (entries.length === 0) return [heading(context, 0, t.title), paragraph(t.none)];
  const figures = ledgerFigures(entries);
  const { first, rest } = bounded(context, inOrderOfUrgency(entries), 'agreements');
  return [
    heading(context, 0, t.title),
    facts(agreementSelections.map((selection) => [t.selection[selection], number(context, figures[selection])])),
    paragraph(t.reckonedOn(day(context, today))),
    table(t.count(entries.length), [t.title, t.responsible, t.due, t.byState], first.map((entry) => row(entry, context))),
    rest,
  ];
}

function row({ agreement, responsible, meeting, state, daysOverdue, doneOn, latest }: LedgerEntry, context: RenderContext): Piece[] {
  const t = agreementMessages[context.language];
  const late = daysOverdue > 0 && [': ', t.daysOverdue(number(context, daysOverdue), daysOverdue)];
  return [
    [said(context, agreement.text), list((agreement.items ?? []).map((item) => said(context, item)), 'ol'), ' (', t.agreedIn, ' ', said(context, meeting.title), ')'],
    responsible.length ? responsible.map((each, index) => [index > 0 && ', ', party(context, each.party)]) : t.nobody,
    agreement.due ? said(context, date(context, agreement.due)) : t.noDue,
    [t.state[state], late, doneOn !== undefined && ['. ', t.doneOn(day(context, doneOn))], latest?.note !== undefined && ['. ', said(context, latest.note)], list((latest?.evidence ?? []).map((each) => documentLine(context, each)))],
  ];
}
