import { boardEntries, newestReports, type Commitment, type Criteria, type Milestone, type ProgressReport } from 'mga-widgets/domain';
import { commitmentMessages, sdgNames, statusMessages } from 'mga-widgets/words';
import { joined, type Piece } from '../markup.js';
import { date, documentLine, facts, heading, link, list, paragraph, paragraphs, party, said, table } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

/** One commitment, whole. */
export function commitment(context: RenderContext): Piece {
  const t = commitmentMessages[context.language];
  const record = context.attribute('record');
  if (record === undefined) return paragraph(t.noRecord);
  const found = context.feed.commitments.find(({ id }) => id === record);
  if (!found) return paragraph(t.notFound(record));
  return [
    heading(context, 0, [found.number !== undefined && `${found.number}. `, said(context, found.title)]),
    standing(found, context),
    part(t.withdrawn, paragraphs(context, found.withdrawn), context),
    part(t.problem, paragraphs(context, found.problem), context),
    part(t.objective, paragraphs(context, found.objective), context),
    part(t.summary, paragraphs(context, found.summary), context),
    facts(named(found, context)),
    part(t.reports, reports(found.reports, context), context),
    part(t.milestonesHeading, found.milestones?.length ? found.milestones.map((each) => milestone(each, context)) : paragraph(t.noMilestones), context),
    part(t.evidence, list((found.evidence ?? []).map((each) => documentLine(context, each))), context),
    part(t.criteria, criteria(found.criteria, context), context),
  ];
}

/** A part under its heading; nothing when there is nothing in it. */
const part = (title: string, content: Piece, context: RenderContext): Piece => content !== undefined && content !== false && [heading(context, 1, title), content];

/** What the government says and what the reviewers do, beside each other. */
function standing(found: Commitment, context: RenderContext): Piece {
  const [t, words] = [commitmentMessages[context.language], statusMessages[context.language]];
  const entry = boardEntries({ ...context.feed, commitments: [found] }, context.today)[0]!;
  const warnings = [entry.overdue && words.overdue, entry.lacksEvidence && words.lacksEvidence, entry.unreadableMilestones && words.unreadableMilestones].filter((each) => each !== false);
  return [
    facts([[t.selfReported, [words.status[entry.group], warnings.map((each) => ['. ', each])]], [t.irm, entry.irm ? words.status[entry.irm] : t.noIrm]]),
    paragraph(t.statusRule),
  ];
}

function named(found: Commitment, context: RenderContext): [string, Piece][] {
  const { feed, language } = context;
  const t = commitmentMessages[language];
  const names = (ids: readonly string[] | undefined, records: readonly { id: string; name: string }[]): Piece => ids?.length && joined(ids.map((id) => said(context, records.find((each) => each.id === id)?.name ?? id)), ', ');
  return [
    [t.lead, found.lead ? party(context, found.lead) : t.noInformation],
    [t.supporting, found.supporting?.length && joined(found.supporting.map((each) => party(context, each)), ', ')],
    [t.period, (found.start ?? found.end) !== undefined && t.periodText(date(context, found.start), date(context, found.end))],
    [t.themes, names(found.themes, feed.themes)],
    [t.sdgs, found.sdgs?.length && joined(found.sdgs.map((goal) => `${t.sdg(goal)}, ${sdgNames[language][goal - 1] ?? ''}`), '; ')],
    [t.regions, names(found.regions, feed.regions)],
    [t.raisedBy, names(found.raisedBy, feed.sectors)],
    [t.ogpValues, found.ogpValues?.length && joined(found.ogpValues.map((value) => t.ogpValue[value]), ', ')],
    [t.plan, said(context, feed.plans.find(({ id }) => id === found.plan)?.title)],
    [t.ogpId, found.ogpId],
    [t.source, safeOnly(link(context, found.url, found.url))],
  ].map(([term, content]): [string, Piece] => [term as string, (content) || undefined]);
}

/** An address that may not be followed is nothing to show. */
const safeOnly = (linked: Piece): Piece => (typeof linked === 'string' ? undefined : linked);

function reports(all: readonly ProgressReport[] | undefined, context: RenderContext): Piece {
  if (!all?.length) return undefined;
  const [t, { status }] = [commitmentMessages[context.language], statusMessages[context.language]];
  return table(t.reports, [t.reportPeriod, t.reportStatus, t.reportDone], newestReports(all).map((report) => [
    report.period.label ? said(context, report.period.label) : date(context, report.period.end),
    status[report.status],
    [paragraphs(context, report.summary), report.difficulties !== undefined && [paragraph(`${t.difficulties}:`), paragraphs(context, report.difficulties)]],
  ]));
}

function milestone({ title, description, deliverable, end, responsible, reports: all, evidence }: Milestone, context: RenderContext): Piece {
  const [t, { status }] = [commitmentMessages[context.language], statusMessages[context.language]];
  const latest = all?.length ? newestReports(all)[0] : undefined;
  return [
    heading(context, 2, said(context, title)),
    paragraph([status[latest?.status ?? 'not-reported'], end !== undefined && ['. ', t.due(date(context, end)!)]]),
    paragraphs(context, description),
    facts([[t.deliverable, said(context, deliverable)], [t.responsible, responsible?.length ? joined(responsible.map((each) => party(context, each)), ', ') : undefined]]),
    reports(all, context),
    evidence?.length ? [paragraph(`${t.evidence}:`), list(evidence.map((each) => documentLine(context, each)))] : undefined,
  ];
}

function criteria(stated: Criteria | undefined, context: RenderContext): Piece {
  if (!stated) return undefined;
  const t = commitmentMessages[context.language];
  const word = (met: boolean | undefined): string => (met === undefined ? t.unknown : met ? t.met : t.notMet);
  return facts(Object.entries(t.criterion).map(([name, title]) => {
    const { met, note } = stated[name as keyof Criteria] ?? {};
    return [title, [word(met), note !== undefined && ['. ', said(context, note)]]] as const;
  }));
}
