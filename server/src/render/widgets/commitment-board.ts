import { boardEntries, filterEntries, groupEntries, partyName, type BoardEntry } from 'mga-widgets/domain';
import { boardMessages, commitmentMessages, statusMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import type { Piece } from '../markup.js';
import { date, facts, heading, number, paragraph, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** The tracking board: how many commitments stand where, and each of them. */
export function commitmentBoard(context: RenderContext): Piece {
  const { feed, organizations, today, language, attribute } = context;
  const [t, status] = [boardMessages[language], statusMessages[language].status];
  const sdg = Number(attribute('sdg')) || undefined;
  const scope = { plan: attribute('plan'), institution: attribute('institution'), theme: attribute('theme'), region: attribute('region'), sector: attribute('sector'), sdg };
  const all = boardEntries(feed, today);
  const entries = filterEntries(all, scope, organizations);
  if (entries.length === 0) return [heading(context, 0, t.title), paragraph(all.length === 0 ? t.none : t.noneInScope)];
  const overdue = entries.filter((entry) => entry.overdue).length;
  const { first, rest } = bounded(context, entries, 'commitments');
  // Each plan numbers its commitments from 1.
  const ofSeveral = feed.plans.length > 1 && scope.plan === undefined;
  return [
    heading(context, 0, t.title),
    facts([...groupEntries(entries).map((each) => [status[each.group], number(context, each.entries.length)] as const), [statusMessages[language].overdue, number(context, overdue)]]),
    table(t.shown(entries.length, entries.length), [t.commitment, ...(ofSeveral ? [t.plan] : []), t.lead, t.status, t.due], first.map((entry) => row(entry, ofSeveral, context))),
    rest,
    paragraph(t.countsDefinition),
  ];
}

function row({ commitment, group, irm, overdue, lacksEvidence, milestones }: BoardEntry, ofSeveral: boolean, context: RenderContext): Piece[] {
  const [t, status] = [boardMessages[context.language], statusMessages[context.language]];
  const warnings = [overdue && status.overdue, lacksEvidence && status.lacksEvidence, milestones.total > 0 && t.milestonesOf(milestones.complete, milestones.total), irm && `${t.irm}: ${status.status[irm]}`];
  return [
    [commitment.number !== undefined && `${commitment.number}. `, said(context, commitment.title)],
    ...(ofSeveral ? [said(context, context.feed.plans.find(({ id }) => id === commitment.plan)?.title) ?? t.noInformation] : []),
    commitment.lead ? said(context, partyName(commitment.lead, context.organizations)) : t.noInformation,
    [status.status[group], warnings.filter(Boolean).map((each) => ['. ', each])],
    commitment.end === undefined ? commitmentMessages[context.language].noInformation : said(context, date(context, commitment.end)),
  ];
}
