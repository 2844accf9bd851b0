import type { GuideStep, WorkshopGuide } from './feed.js';

/** The workshop somebody is going to run. */
export interface WorkshopSize {
  people: number;
  /** Length of the whole, in minutes. */
  minutes: number;
}

/** A step with its time. */
export interface PlannedStep {
  step: GuideStep;
  /** Whole minutes it lasts. */
  minutes: number;
  /** Minutes from the beginning of the workshop to that of the step. */
  start: number;
}

/** A workshop of a guide, cut to its people and its time. */
export interface WorkshopPlan extends WorkshopSize {
  steps: readonly PlannedStep[];
  /** Optional steps there was no time for. */
  leftOut: readonly GuideStep[];
  tables: number;
  /** People at the fullest table. */
  tableSize: number;
  /** Least whole minutes it can take with so many people. */
  shortest: number;
  /** Whether less time was asked for than it can take; it is then planned with `shortest`. */
  tooShort: boolean;
}

const usualTable = 8;

/** Whole minutes of all steps as the guide has them, for a workshop of this many people. */
export function usualMinutes(guide: WorkshopGuide, people: number): number {
  const { tableSize } = tablesFor(guide, people);
  return (guide.steps ?? []).reduce((sum, step) => sum + timesOf(step, tableSize).usual, 0);
}

/** People sit as evenly as can be at tables of the guide's size at most. */
export function tablesFor({ tableSize = usualTable }: WorkshopGuide, people: number): { tables: number; tableSize: number } {
  const tables = Math.max(1, Math.ceil(people / Math.max(1, tableSize)));
  return { tables, tableSize: Math.ceil(people / tables) };
}

/**
 * Cuts a guide to a size.
 *
 * * A step usually takes its minutes and, where it says so, some more for each person at the fullest table. At least it takes its shortest (all its minutes when it states
 *   none) and the same for each person: nobody's turn is cut.
 * * With less time than usual every step gives up the same part of what it can spare. Only when that is not enough are optional steps left out, the last first.
 * * With more time every step grows in proportion.
 * * Minutes are whole and add up to what was asked for; those that rounding leaves over go to the steps that lost most by it.
 */
export function planWorkshop(guide: WorkshopGuide, { people, minutes }: WorkshopSize): WorkshopPlan {
  const { tables, tableSize } = tablesFor(guide, people);
  const all = (guide.steps ?? []).map((step) => ({ step, ...timesOf(step, tableSize) }));
  const least = (steps: typeof all): number => steps.reduce((sum, { shortest }) => sum + shortest, 0);
  const shortest = least(all.filter(({ step }) => !step.optional));
  const total = Math.max(minutes, shortest);
  let kept = all;
  while (least(kept) > total) kept = kept.filter((_, index) => index !== kept.findLastIndex(({ step }) => step.optional));
  const lengths = shareOut(total, kept);
  let start = 0;
  const steps = kept.map(({ step }, index): PlannedStep => {
    const planned = { step, minutes: lengths[index]!, start };
    start += planned.minutes;
    return planned;
  });
  return { people, minutes: start, steps, leftOut: all.filter((each) => !kept.includes(each)).map(({ step }) => step), tables, tableSize, shortest, tooShort: minutes < shortest };
}

/** Whole minutes a step takes usually and at least. */
function timesOf({ minutes = 0, minutesMin = minutes, minutesPerPerson = 0 }: GuideStep, people: number): { usual: number; shortest: number } {
  const turns = minutesPerPerson * people;
  const shortest = Math.ceil(Math.min(minutes, minutesMin) + turns);
  return { usual: Math.max(shortest, Math.round(minutes + turns)), shortest };
}

/** Gives each its shortest time, then shares out what is left: up to the usual by how much each can spare, beyond that by how long each is. */
function shareOut(total: number, steps: readonly { usual: number; shortest: number }[]): number[] {
  const usual = steps.reduce((sum, step) => sum + step.usual, 0);
  const long = total >= usual;
  const from = steps.map((step) => (long ? step.usual : step.shortest));
  const parts = steps.map((step) => (long ? step.usual : step.usual - step.shortest));
  const rest = total - from.reduce((sum, minutes) => sum + minutes, 0);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return from;
  const exact = parts.map((part) => (rest * part) / whole);
  const given = exact.map(Math.floor);
  const over = Math.round(rest - given.reduce((sum, minutes) => sum + minutes, 0));
  const lost = exact.map((minutes, index) => ({ index, by: minutes - given[index]! })).sort((one, other) => other.by - one.by || one.index - other.index);
  for (const { index } of lost.slice(0, over)) given[index]! += 1;
  return from.map((minutes, index) => minutes + given[index]!);
}
