import { answeredShare, consultationFigures, consultationPhase, findProposals, firstDay, holidaySet, isPublic, newestFirst, partyName, proposalState, type Consultation, type Proposal } from 'mga-widgets/domain';
import { consultationMessages } from 'mga-widgets/words';
import { bounded } from '../bounded.js';
import type { Piece } from '../markup.js';
import { date, day, documentLine, facts, heading, link, list, number, paragraph, paragraphs, party, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** A consultation with its figures, and its newest proposals with their replies. */
export function consultation(context: RenderContext): Piece {
  const t = consultationMessages[context.language];
  const record = context.attribute('record');
  const found = record === undefined ? consultationsOf(context)[0] : context.feed.consultations.find(({ id }) => id === record);
  if (!found) {
    const hasOnlyProposals = record === undefined && context.feed.consultations.length === 0 && (context.feed.proposals.length > 0 || context.feed.pages.proposals !== undefined);
    return [heading(context, 0, t.title), hasOnlyProposals ? proposals(undefined, context) : paragraph(record === undefined ? t.none : t.notFound(record))];
  }
  const phase = consultationPhase(found, context.today);
  return [
    heading(context, 0, said(context, found.title)),
    paragraph(phase ? t.phase[phase] : t.phaseUnknown),
    paragraphs(context, found.summary),
    facts([
      [t.opens, said(context, date(context, found.start))],
      [t.closes, said(context, date(context, found.end))],
      [t.replyBy, said(context, date(context, found.replyBy))],
      [t.organizer, found.organizer && party(context, found.organizer)],
      [t.report, found.report && documentLine(context, found.report)],
    ]),
    found.participateUrl !== undefined && phase === 'open' && paragraph(link(context, found.participateUrl, t.participate)),
    found.documents?.length ? [heading(context, 1, t.documents), list(found.documents.map((each) => documentLine(context, each)))] : undefined,
    proposals(found, context),
  ];
}

/** Those that are open first, then the latest. */
function consultationsOf({ feed, today, attribute }: RenderContext): Consultation[] {
  const plan = attribute('plan');
  const rank = (each: Consultation): number => (consultationPhase(each, today) === 'open' ? 0 : 1);
  return feed.consultations.filter((each) => plan === undefined || each.plan === plan).sort((a, b) => rank(a) - rank(b) || (firstDay(b.start) ?? '').localeCompare(firstDay(a.start) ?? ''));
}

/** Those of a consultation, or those that belong to none. */
function proposals(found: Consultation | undefined, context: RenderContext): Piece {
  const { feed, language, organizations } = context;
  const t = consultationMessages[language];
  const own = feed.proposals.filter((each) => (each.consultation ?? '') === (found?.id ?? ''));
  const figures = found?.figures ?? (feed.pages.proposals ? undefined : consultationFigures(own, holidaySet(feed.holidays)));
  const listed = findProposals(newestFirst(own), {}, organizations);
  const total = feed.pages.proposals ? Math.max(figures?.published ?? (found ? 0 : feed.pages.proposals.count), listed.length) : listed.length;
  const share = figures && answeredShare(figures);
  const out = (figures?.withdrawn ?? 0) + (figures?.retired ?? 0);
  const awaiting = Math.max(figures?.awaitingModeration ?? 0, listed.filter(({ status }) => status === 'received').length);
  const due = (figures?.published ?? 0) - out;
  const { first, rest } = bounded(context, listed, 'proposals', total);
  const counted: Piece = figures && [
    heading(context, 1, t.figures),
    facts([
      [t.answered, share === undefined ? t.nonePublished : t.answeredOf(number(context, figures.answered ?? 0), number(context, due))],
      [`${t.median} (${t.inWorkingDays})`, figures.medianReplyWorkingDays === undefined ? undefined : number(context, figures.medianReplyWorkingDays)],
      [t.oldest, figures.oldestPending === undefined ? undefined : `${t.since} ${day(context, figures.oldestPending)}`],
      [t.awaiting, awaiting > 0 && number(context, awaiting)],
      [t.out, out > 0 && number(context, out)],
    ]),
  ];
  return [
    counted,
    heading(context, 1, t.viewProposals),
    first.length === 0 ? paragraph(t.noneYet) : table(t.shown(number(context, first.length), number(context, total), total), [t.viewProposals, t.problem, t.byState], first.map((each) => row(each, context))),
    rest,
  ];
}

/** What was taken out or is not published yet is a row with the reason, never the text. */
function row(proposal: Proposal, context: RenderContext): Piece[] {
  const t = consultationMessages[context.language];
  const { id, title, problem, change, submitted, reply } = proposal;
  const state = proposalState(proposal);
  if (!isPublic(state)) return [[`${t.folio} `, id, `; ${t.submitted} `, day(context, submitted)], undefined, [t.state[state], state === 'received' ? paragraph(t.awaitingText) : reasonOut(proposal, context)]];
  const answer = reply && [' (', day(context, reply.date), reply.organization && [', ', said(context, partyName(reply.organization, context.organizations))], ')', paragraphs(context, reply.reasons)];
  return [
    [link(context, proposal.url, said(context, title)), ` (${t.folio} `, id, `; ${t.submitted} `, day(context, submitted), ')'],
    [paragraphs(context, problem), change !== undefined && [paragraph(`${t.change}:`), paragraphs(context, change)]],
    [t.state[state], answer],
  ];
}

function reasonOut({ statusReason }: Proposal, context: RenderContext): Piece {
  const t = consultationMessages[context.language];
  return statusReason ? [paragraph(`${t.outReason}:`), paragraphs(context, statusReason)] : paragraph(t.outNoReason);
}
