import { consultationPhase, isPastItsEnd } from './consultation.js';
import { firstDay, lastDay } from './dates.js';
import type { Consultation } from './feed.js';

/** Which consultation a proposal form is for, and whether it takes proposals. */
export type FormConsultation =
  /** `choices`: those that take proposals, when the page named none and there are several; else just this one. */
  | { kind: 'open'; consultation: Consultation; choices: readonly Consultation[] }
  | { kind: 'planned' | 'closed'; consultation: Consultation }
  /** The page names one that is not in the feed. */
  | { kind: 'unknown'; id: string }
  | { kind: 'none' };

/**
 * The consultation of a form: the one the page names; else one that is open, the first to close first; else the next to open; else the last that
 * closed. One whose last day has passed takes no proposals, whatever its status says.
 *
 * @param wanted Identifier the page names, if it does.
 * @param chosen Identifier the reader chose among several; another one than those that are open is not heeded.
 */
export function formConsultation(consultations: readonly Consultation[], wanted: string | undefined, chosen: string | undefined, today: string): FormConsultation {
  const among = wanted ? consultations.filter(({ id }) => id === wanted) : consultations;
  if (wanted && among.length === 0) return { kind: 'unknown', id: wanted };
  const standing = (consultation: Consultation): 'open' | 'planned' | 'closed' => {
    const phase = isPastItsEnd(consultation, today) ? undefined : consultationPhase(consultation, today);
    return phase === 'open' || phase === 'planned' ? phase : 'closed';
  };
  const those = (kind: ReturnType<typeof standing>): Consultation[] => among.filter((consultation) => standing(consultation) === kind);
  const open = those('open').sort((one, other) => compare(lastDay(one.end), lastDay(other.end)));
  const first = open.find(({ id }) => id === chosen) ?? open[0];
  if (first) return { kind: 'open', consultation: first, choices: open };
  const planned = those('planned').sort((one, other) => compare(firstDay(one.start), firstDay(other.start)))[0];
  if (planned) return { kind: 'planned', consultation: planned };
  const closed = those('closed').sort((one, other) => compare(lastDay(other.end), lastDay(one.end)))[0];
  return closed ? { kind: 'closed', consultation: closed } : { kind: 'none' };
}

/** Unknown days go last. */
function compare(one: string | undefined, other: string | undefined): number {
  const [a, b] = [one ?? '9999', other ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}
