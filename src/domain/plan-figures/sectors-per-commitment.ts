import { hasLost, statedList } from '../stated-list.js';
import { judge, withoutData, type FigureRecord, type PlanFigure } from './figure.js';
import type { PlanRecords } from './plan-records.js';

/** Commitments raised by as many sectors as the target asks for; without a target, by every sector of the feed. */
export function sectorsPerCommitmentFigure({ standing, feed }: PlanRecords): PlanFigure {
  const target = feed.forum.targets?.sectorsPerCommitment;
  const enough = target?.min ?? feed.sectors.length;
  const records = standing.map((commitment): FigureRecord => {
    const subject = { kind: 'commitment' as const, commitment };
    const raisedBy = statedList(commitment, 'raisedBy');
    if (!raisedBy) return { subject, counts: undefined };
    const missing = feed.sectors.filter(({ id }) => !raisedBy.includes(id));
    const reached = feed.sectors.length - missing.length;
    const isOpen = reached < enough && hasLost(commitment, 'raisedBy');
    return { subject, counts: isOpen ? undefined : reached >= enough, fact: { kind: 'sectors', reached, missing } };
  });
  const unknown = records.filter(({ counts }) => counts === undefined).length;
  if (feed.sectors.length === 0 || unknown === records.length) return withoutData('sectorsPerCommitment', target, records);
  const value = records.filter(({ counts }) => counts).length;
  return {
    name: 'sectorsPerCommitment', value, of: standing.length, target, unknown,
    // The target is of each commitment, so it is met when all of them meet it.
    verdict: target?.min === undefined ? 'not-measured' : judge(value, value + unknown, { min: standing.length }),
    records: [...records].sort((a, b) => rank(a) - rank(b)),
  };
}

const rank = ({ counts, fact }: FigureRecord): number => (counts === undefined ? 100 : fact?.kind === 'sectors' ? fact.reached : 0);
