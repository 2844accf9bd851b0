import type { Commitment, Consultation, FeedDocument, Meeting, Milestone, ProgressReport, Proposal } from 'mga-widgets/domain';

/**
 * The figures of a plan counted from a feed's JSON with loops and comparisons of its own, for the tests to compare the library's with. It knows
 * as much of the format as these files use and none of the library's functions.
 */
export function rawFigures(json: FeedDocument, planId: string, today: string): Record<string, unknown> {
  const targets = json.forum.targets as Record<string, { min: number; max: number }>;
  const limit = (name: string): { min: number; max: number } => targets[name]!;
  const plan = (json.plans as { id: string; end: string }[]).find((one) => one.id === planId)!;
  const commitments = (json.commitments as Commitment[]).filter((one) => one.plan === planId && !('withdrawn' in one));
  const meetings = json.meetings as Meeting[];
  const consultations = json.consultations as Consultation[];
  const milestones = commitments.flatMap((one) => one.milestones ?? []);
  const asOf = plan.end < today ? plan.end : today;
  const year = Number(asOf.slice(0, 4));

  // A month is over when the next one begins: "2026-09" < "2026-10".
  const isDate = (text?: string): boolean => /^\d{4}(-\d\d)?(-\d\d)?$/.test(text ?? '');
  const isPast = (text?: string): boolean => text !== undefined && isDate(text) && text < today.slice(0, text.length);
  const newest = (record: Pick<Milestone, 'reports'>): ProgressReport | undefined => [...(record.reports ?? [])].sort((a, b) => (a.period.end < b.period.end ? 1 : -1))[0];
  const isDone = (milestone: Milestone): boolean => newest(milestone)?.status === 'complete';
  const isLate = (milestone: Milestone): boolean => !isDone(milestone) && isPast(milestone.end);

  let complete = 0, reported = 0, late = 0, dated = 0;
  for (const one of commitments) {
    const steps = one.milestones ?? [];
    const said = newest(one)?.status;
    const stepsDone = steps.every(isDone);
    const done = said ? said === 'complete' && stepsDone : steps.length > 0 && stepsDone;
    if (done) complete += 1;
    if (said || steps.some(newest)) reported += 1;
    if (isDate(one.end) || steps.some((step) => isDate(step.end))) dated += 1;
    if (!done && (isPast(one.end) || steps.some(isLate))) late += 1;
  }
  const datedMilestones = milestones.filter((one) => isDate(one.end)).length;
  const lateMilestones = milestones.filter(isLate).length;
  const verifiable = milestones.filter((one) => one.deliverable || one.indicators?.length).length;

  const distinct = (lists: (readonly unknown[] | undefined)[]): number => new Set(lists.flatMap((list) => list ?? [])).size;
  const actors = (one: Commitment): number => new Set(one.raisedBy).size;
  const raisedByEnough = commitments.filter((one) => actors(one) >= limit('sectorsPerCommitment').min).length;

  const evidence = commitments.flatMap((one) => [...(one.evidence ?? []), ...(one.milestones ?? []).flatMap((step) => step.evidence ?? [])]);
  const evidenceDays = evidence.map((one) => `${one.date}-01-01`.slice(0, 10)).filter((one: string) => one <= asOf).sort();
  const months = (from: string, to: string): number => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) - (to.slice(8) < from.slice(8) ? 1 : 0);
  const evidenceAge = evidenceDays.length > 0 ? months(evidenceDays.at(-1)!, asOf) : undefined;

  const dayOf = (meeting: Meeting): string => meeting.start.slice(0, 10);
  const isForum = (meeting: Meeting): boolean => meeting.kind === 'forum' || !meeting.kind;
  const held = meetings.filter((one) => (one.end ?? one.start).slice(0, 10) < today && one.status !== 'cancelled');
  const forumDays = held.filter(isForum).map(dayOf).sort();
  const open = held.filter((one) => isForum(one) && one.access === 'open' && dayOf(one).startsWith(String(year))).length;
  const silent = held.filter((one) => isForum(one) && !one.access && dayOf(one).startsWith(String(year))).length;
  const withMinutes = held.filter((one) => one.plan === planId && (isForum(one) || one.kind === 'working-group'));
  const minutes = withMinutes.filter((one) => one.minutes).length;
  const ended = plan.end < today;

  const asked = consultations.filter((one) => one.plan === planId).map((one) => one.id);
  const proposals = (json.proposals as Proposal[]).filter((one) => asked.includes(one.consultation!) && one.status !== 'withdrawn' && one.status !== 'retired' && one.status !== 'received');
  const pending = proposals.filter((one) => !one.reply);
  const holidays = json.holidays!.filter((one) => !one.region).map((one) => one.date);
  let wait = 0;
  for (let at = new Date(`${pending.map((one) => one.submitted).sort()[0] ?? today}T12:00:00Z`); at.toISOString().slice(0, 10) < today; ) {
    at = new Date(at.getTime() + 86_400_000);
    if (at.getUTCDay() % 6 !== 0 && !holidays.includes(at.toISOString().slice(0, 10))) wait += 1;
  }
  const stillTime = pending.every((one) => consultations.find((other) => other.id === one.consultation)!.replyBy! >= today);

  const figure = (value?: number, of?: number, verdict?: string) => ({ value, of, year: undefined as number | undefined, verdict });
  const held100 = (part: number, whole: number): string => (part === whole ? 'met' : 'not-met');
  return {
    status: reported > 0 ? figure(complete, commitments.length, 'not-measured') : figure(undefined, undefined, 'not-measured'),
    overdueCommitments: figure(late, dated, late === 0 ? 'met' : 'not-met'),
    overdueMilestones: figure(lateMilestones, datedMilestones, lateMilestones === 0 ? 'met' : 'not-met'),
    evidence: figure(evidenceAge, undefined, evidenceAge! <= limit('monthsOfEvidence').max ? 'met' : 'not-met'),
    minutes: withMinutes.length > 0 ? figure(minutes, withMinutes.length, held100(minutes, withMinutes.length)) : figure(undefined, undefined, 'no-data'),
    commitments: figure(commitments.length, undefined, commitments.length >= limit('commitmentsPerPlan').min && commitments.length <= limit('commitmentsPerPlan').max ? 'met' : 'not-met'),
    measurable: figure(verifiable, milestones.length, held100(verifiable, milestones.length)),
    themes: figure(distinct(commitments.map((one) => one.themes)), undefined, 'not-measured'),
    sdgs: figure(distinct(commitments.map((one) => one.sdgs)), undefined, 'met'),
    sectors: figure(distinct(commitments.map((one) => one.raisedBy)), json.sectors!.length, distinct(commitments.map((one) => one.raisedBy)) >= limit('sectorsPerPlan').min ? 'met' : 'not-met'),
    sectorsPerCommitment: figure(raisedByEnough, commitments.length, held100(raisedByEnough, commitments.length)),
    openMeetings: {
      ...figure(open, undefined, open >= limit('openMeetingsPerYear').min ? 'met' : !ended ? 'pending' : open + silent >= limit('openMeetingsPerYear').min ? 'no-data' : 'not-met'),
      year,
    },
    // Of a plan that has ended, only its own meetings count, and the earlier one of these files has none.
    rhythm: ended ? figure(undefined, undefined, 'no-data') : figure(months(forumDays.at(-1)!, today), undefined, months(forumDays.at(-1)!, today) < limit('monthsBetweenMeetings').max ? 'met' : 'not-met'),
    replies: proposals.length > 0 ? figure(proposals.length - pending.length, proposals.length, pending.length === 0 ? 'met' : stillTime ? 'pending' : 'not-met') : figure(undefined, undefined, 'no-data'),
    oldestPending: proposals.length > 0 ? figure(wait, undefined, wait <= limit('replyWorkingDays').max ? 'met' : 'not-met') : figure(undefined, undefined, 'no-data'),
  };
}
