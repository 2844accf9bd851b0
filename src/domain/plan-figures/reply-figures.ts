import { answeredShare, consultationFigures, consultationPhase, isAnswered, proposalState } from '../consultation.js';
import { isOverdue } from '../dates.js';
import { isDay } from '../day.js';
import type { Consultation, ConsultationFigures, Proposal } from '../feed.js';
import { holidaySet, workingDaysBetween } from '../working-days.js';
import { judge, withoutData, type FigureRecord, type PlanFigure } from './figure.js';
import type { PlanRecords } from './plan-records.js';

/** Where the replies of a consultation stand. `proposals` is absent when they are kept in pages: then there are only figures. */
interface Answers {
  consultation: Consultation;
  figures: ConsultationFigures | undefined;
  proposals?: readonly Proposal[];
}

/** Proposals that have a reply, of those published and neither withdrawn nor retired. */
export function repliesFigure(records: PlanRecords): PlanFigure {
  const { feed, today } = records;
  const target = feed.forum.targets?.percentReplied;
  const tallies = answersOf(records).map((answers) => ({ ...answers, ...tally(answers.figures) }));
  const known = tallies.filter(({ due }) => due !== undefined);
  const unknown = tallies.length - known.length;
  const list = tallies.flatMap(replyRecords);
  const due = sum(known.map((one) => one.due));
  if (due === 0) return withoutData('replies', target, list);
  const value = sum(known.map(({ answered }) => answered));
  const verdict = judge((100 * value) / due, (100 * value) / due, target);
  const inTime = tallies.filter(({ answered, due: asked }) => asked === undefined || answered! < asked).every(({ consultation }) => hasTime(consultation, today));
  return { name: 'replies', value, of: due, target, unknown, records: list, verdict: verdict === 'not-met' && inTime ? 'pending' : verdict === 'met' && unknown > 0 ? 'no-data' : verdict };
}

/** Working days that the oldest proposal without a reply has waited; zero when none waits. */
export function oldestPendingFigure(records: PlanRecords): PlanFigure {
  const { feed, today } = records;
  const target = feed.forum.targets?.replyWorkingDays;
  const holidays = holidaySet(feed.holidays);
  const answers = answersOf(records);
  const waits = answers.map(({ figures }) => {
    const { answered, due } = tally(figures);
    if (due === undefined || due === 0) return undefined;
    if (answered === due) return 0;
    return figures?.oldestPending === undefined ? undefined : Math.max(0, workingDaysBetween(figures.oldestPending, today, holidays));
  });
  const known = waits.filter((days) => days !== undefined && !Number.isNaN(days)) as number[];
  const list = answers
    .flatMap(({ proposals = [] }) => proposals.filter((proposal) => proposalState(proposal) === 'pending' && isDay(proposal.submitted)))
    .sort((a, b) => (a.submitted < b.submitted ? -1 : 1))
    .map((proposal): FigureRecord => ({ subject: { kind: 'proposal', proposal }, counts: true, fact: { kind: 'waiting', workingDays: workingDaysBetween(proposal.submitted, today, holidays) } }));
  const unknown = answers.filter(({ figures }) => tally(figures).due !== 0).length - known.length;
  if (known.length === 0) return { ...withoutData('oldestPending', target, list), unknown };
  const value = Math.max(...known);
  return { name: 'oldestPending', value, target, verdict: judge(value, unknown > 0 ? Infinity : value, target), unknown, records: list };
}

function answersOf({ feed, consultations, today }: PlanRecords): Answers[] {
  const holidays = holidaySet(feed.holidays);
  return consultations.map((consultation) => {
    if (feed.pages.proposals) return { consultation, figures: consultation.figures };
    const proposals = feed.proposals.filter((proposal) => proposal.consultation === consultation.id || (proposal.consultation === undefined && consultations.length === 1));
    // A feed without a single proposal may just not publish them: then its own figures are all there is.
    const published = feed.proposals.length > 0 || !hasBegun(consultation, today);
    return proposals.length > 0 || (published && !consultation.figures) ? { consultation, figures: consultationFigures(proposals, holidays), proposals } : { consultation, figures: consultation.figures };
  });
}

/** Whether a consultation can have received proposals. */
function hasBegun(consultation: Consultation, today: string): boolean {
  const phase = consultationPhase(consultation, today);
  return phase !== 'planned' && phase !== 'not-going-forward';
}

/** Proposals to be answered, and how many of them are; neither when it is not known. */
function tally(figures: ConsultationFigures | undefined): { answered?: number; due?: number } {
  if (figures?.published === undefined || figures.answered === undefined) return {};
  const due = Math.max(0, figures.published - (figures.withdrawn ?? 0) - (figures.retired ?? 0));
  return { due, answered: Math.round((answeredShare(figures) ?? 0) * due) };
}

/** Those that wait come first, the oldest of them before. */
function replyRecords({ consultation, proposals, answered, due }: Answers & { answered?: number; due?: number }): FigureRecord[] {
  if (!proposals) return [{ subject: { kind: 'consultation', consultation }, counts: undefined, ...(answered !== undefined && due !== undefined && { fact: { kind: 'tally', answered, due } }) }];
  const asked = proposals.filter((proposal) => proposalState(proposal) === 'pending' || isAnswered(proposalState(proposal)));
  return asked
    .map((proposal): FigureRecord => {
      const counts = isAnswered(proposalState(proposal));
      return { subject: { kind: 'proposal', proposal }, counts, ...(counts && { fact: { kind: 'answered', day: proposal.reply!.date } }) };
    })
    .sort((a, b) => Number(a.counts) - Number(b.counts) || (submitted(a) < submitted(b) ? -1 : 1));
}

const submitted = ({ subject }: FigureRecord): string => (subject.kind === 'proposal' ? subject.proposal.submitted : '');

/** Whether there is still time to answer: the day to reply by has not passed or, when nobody set one, the consultation is not closed. */
function hasTime(consultation: Consultation, today: string): boolean {
  if (consultation.replyBy !== undefined) return !isOverdue(consultation.replyBy, today);
  return consultationPhase(consultation, today) === 'open';
}

const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
