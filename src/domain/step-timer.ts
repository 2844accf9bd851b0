/**
 * Where a facilitator is in a workshop. Nothing counts down: how long a step has run follows from when it began, so a page that slept, was reloaded or
 * was slow is not late. Moments are milliseconds since 1970.
 */
export interface StepTimer {
  /** Identifier of the step. */
  step: string;
  /** When it began to run last; absent while it stands still. */
  since?: number;
  /** Milliseconds it had run before that. */
  ran: number;
}

/** How long the step has run by now, in milliseconds. A clock set back counts nothing. */
export const ranBy = ({ since, ran }: StepTimer, now: number): number => ran + (since === undefined ? 0 : Math.max(0, now - since));

export const begin = (step: string, now: number): StepTimer => ({ step, since: now, ran: 0 });

export const pause = (timer: StepTimer, now: number): StepTimer => ({ step: timer.step, ran: ranBy(timer, now) });

export const resume = (timer: StepTimer, now: number): StepTimer => (timer.since === undefined ? { ...timer, since: now } : timer);

/** Longest a workshop is left running: what was begun the day before is over. */
const longest = 24 * 60 * 60 * 1000;

/** A timer that was kept, if it is one and not from another day. */
export function readTimer(kept: unknown, now: number): StepTimer | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { step, since, ran } = kept as Record<string, unknown>;
  if (typeof step !== 'string' || typeof ran !== 'number' || !Number.isFinite(ran) || ran < 0 || ran > longest) return undefined;
  if (since === undefined) return { step, ran };
  return typeof since === 'number' && Number.isFinite(since) && now - since < longest ? { step, since, ran } : undefined;
}

/** "12:05", "1:02:05". @param milliseconds Not negative. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
