import { daysBetween, firstDay, lastDay } from './dates.js';
import { isDay } from './day.js';
import type { Consultation, Plan, Stage } from './feed.js';

/** What a piece of the cycle is for; `other` when the source does not say. */
export type CycleKind = NonNullable<Stage['kind']>;

/** Where a piece of the cycle stands; absent when its dates do not tell. */
export type CycleMoment = 'past' | 'now' | 'coming';

/** A piece of the cycle of a plan. */
export interface CycleItem {
  /** Unique in the cycle. */
  key: string;
  kind: CycleKind;
  /** Its name in the feed; absent when it comes from the plan's own dates. */
  name?: string;
  description?: string;
  /** Its dates as the source wrote them: real ones or words. */
  start?: string;
  end?: string;
  /** First and last day its dates may mean, when there is a real one. `looseStart` and `looseEnd`: the source does not state that day. */
  span?: { start: string; end: string; looseStart: boolean; looseEnd: boolean };
  /** Its end comes before its start: a mistake of the source. It has no span. */
  reversed: boolean;
  moment?: CycleMoment;
  /** A consultation that is not going forward; it has no moment. */
  abandoned: boolean;
}

type Piece = Pick<CycleItem, 'key' | 'kind' | 'name' | 'description' | 'start' | 'end'> & { abandoned?: boolean };

/** When the plan was or will be delivered, as written: its own date, or else that of its delivery stage. */
export function planDelivery(plan: Plan): string | undefined {
  const stage = stageOf(plan, 'delivery');
  return plan.delivery ?? stage?.end ?? stage?.start;
}

/** Last day of implementation, as written: the plan's own, or else that of its implementation stage. */
export function implementationEnd(plan: Plan): string | undefined {
  return plan.end ?? stageOf(plan, 'implementation')?.end;
}

/**
 * The cycle of a plan in order of time: its stages, the consultations that serve it, and its own dates of delivery and implementation where no
 * stage says the same. What has no real date comes last, in the order of the feed.
 *
 * @param today YYYY-MM-DD. A piece is `now` only when it has begun for certain and has not ended for certain.
 */
export function planCycle(plan: Plan, consultations: readonly Consultation[], today: string): CycleItem[] {
  const stages = (plan.stages ?? []).map(({ id, name, kind = 'other', start, end, description }) => ({ key: `stage:${id}`, kind, name, start, end, description }));
  const asked = consultations
    .filter((consultation) => consultation.plan === plan.id)
    .map(({ id, title, start, end, status }) => ({ key: `consultation:${id}`, kind: 'consultation' as const, name: title, start, end, abandoned: status === 'not-going-forward' }))
    .filter((consultation) => !stages.some((stage) => stage.name === consultation.name && sameDates(stage, consultation)));
  const own: Piece[] = [
    { key: 'plan:delivery', kind: 'delivery', start: plan.delivery, end: plan.delivery },
    { key: 'plan:implementation', kind: 'implementation', start: plan.start, end: plan.end },
  ];
  const added = own.filter((piece) => (piece.start ?? piece.end) !== undefined && !stages.some((stage) => stage.kind === piece.kind && sameDates(stage, piece)));
  return [...stages, ...asked, ...added].map((piece) => cycleItem(piece, today)).sort(byTime);
}

const stageOf = (plan: Plan, kind: CycleKind): Stage | undefined => plan.stages?.find((stage) => stage.kind === kind);

/** Whether two pieces begin and end on the same days, however these are written. One on a single day may state it once. */
function sameDates(one: Piece, other: Piece): boolean {
  const begins = ({ start, end }: Piece): string | undefined => firstDay(start ?? end) ?? start ?? end;
  const ends = ({ start, end }: Piece): string | undefined => lastDay(end ?? start) ?? end ?? start;
  return begins(one) === begins(other) && ends(one) === ends(other);
}

function cycleItem({ abandoned = false, ...piece }: Piece, today: string): CycleItem {
  const [from, to] = [firstDay(piece.start), lastDay(piece.end)];
  const reversed = from !== undefined && to !== undefined && from > to;
  const [start, end] = [from ?? firstDay(piece.end), to ?? lastDay(piece.start)];
  const span = start && end && !reversed ? { start, end, looseStart: !isDay(piece.start ?? ''), looseEnd: !isDay(piece.end ?? '') } : undefined;
  const moment = reversed || abandoned ? undefined : momentOf(piece, today);
  return { ...piece, reversed, abandoned, ...(span && { span }), ...(moment && { moment }) };
}

function momentOf({ start, end }: Piece, today: string): CycleMoment | undefined {
  const [surelyBegun, mayEndFrom, surelyEnded, mayBeginFrom] = [lastDay(start), firstDay(end), lastDay(end), firstDay(start)];
  if (surelyEnded !== undefined && today > surelyEnded) return 'past';
  if (mayBeginFrom !== undefined && today < mayBeginFrom) return 'coming';
  return surelyBegun !== undefined && mayEndFrom !== undefined && today >= surelyBegun && today <= mayEndFrom ? 'now' : undefined;
}

function byTime({ span: one }: CycleItem, { span: other }: CycleItem): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return daysBetween(other.start, one.start) || daysBetween(other.end, one.end);
}
