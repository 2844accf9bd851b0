import type { BallotRound } from './ballot-round.js';
import type { BallotChoice } from './generated/intake.js';

/** A ballot that is being filled in. */
export interface BallotDraft {
  /** Empty while none was chosen. */
  readonly sector: string;
  /** Themes that were put in order, the first being the most important. */
  readonly order: readonly string[];
  /** Points by theme; what is not in it has none. */
  readonly points: Readonly<Record<string, number>>;
}

export const emptyBallot: BallotDraft = { sector: '', order: [], points: {} };

/** What still has to be done before a ballot can be cast. */
export type BallotGap = 'themes' | 'points' | 'sector' | 'consent';

/**
 * Puts a theme in a place of the order, from 1; those behind it move back by one. In a place beyond the last it becomes the last; in place 0 it leaves the order.
 */
export function placeTheme(order: readonly string[], theme: string, place: number): string[] {
  const others = order.filter((each) => each !== theme);
  if (place < 1) return others;
  return [...others.slice(0, place - 1), theme, ...others.slice(place - 1)];
}

/** Points not handed out yet; negative when there were too many. */
export const pointsLeft = ({ points }: BallotDraft, round: BallotRound): number => round.points - round.themes.reduce((sum, { id }) => sum + (points[id] ?? 0), 0);

/** What of a draft is still missing. */
export function ballotGaps(draft: BallotDraft, round: BallotRound, consented: boolean): BallotGap[] {
  const themes: BallotGap[] = round.ballot === 'points' ? (pointsLeft(draft, round) === 0 ? [] : ['points']) : draft.order.length > 0 ? [] : ['themes'];
  return [...themes, ...(round.sectors.some(({ id }) => id === draft.sector) ? [] : (['sector'] as const)), ...(consented ? [] : (['consent'] as const))];
}

/** The ballot a draft makes. */
export function choiceOfDraft({ sector, order, points }: BallotDraft, { ballot, themes }: BallotRound): BallotChoice {
  if (ballot === 'ranking') return { sector, order: [...order] };
  return { sector, points: themes.flatMap(({ id }) => (points[id] ? [{ theme: id, points: points[id] }] : [])) };
}

/** The draft that makes a ballot. */
export const draftOfChoice = ({ sector, order = [], points = [] }: BallotChoice): BallotDraft => ({ sector, order, points: Object.fromEntries(points.map((given) => [given.theme, given.points])) });

/** A draft as a device kept it, which is not to be trusted: what the round does not have is left out. */
export function readBallotDraft(kept: unknown, round: BallotRound): BallotDraft {
  const { sector, order, points } = Object(kept) as { [Name in keyof BallotDraft]?: unknown };
  const known = new Set(round.themes.map(({ id }) => id));
  const given = Object.entries(Object(points) as Record<string, unknown>).filter(([theme, value]) => known.has(theme) && Number.isInteger(value) && Number(value) > 0 && Number(value) <= round.points);
  return {
    sector: typeof sector === 'string' && round.sectors.some(({ id }) => id === sector) ? sector : '',
    order: Array.isArray(order) ? [...new Set(order.filter((theme): theme is string => typeof theme === 'string' && known.has(theme)))] : [],
    points: Object.fromEntries(given) as Record<string, number>,
  };
}
