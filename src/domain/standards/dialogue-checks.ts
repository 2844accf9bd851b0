import { lastDay } from '../dates.js';
import type { EvidenceItem } from '../evidence.js';
import type { Feed, Membership } from '../feed.js';
import { rhythmFigure } from '../plan-figures/meeting-figures.js';
import type { PlanRecords } from '../plan-figures/plan-records.js';
import { anyCheck, documentRecords, figureCheck, type CheckRecord, type StandardCheck } from './check.js';

/** 1.1: a space for dialogue of government and others that meets at least every six months, with public rules. */
export function dialogueChecks(records: PlanRecords, evidence: readonly EvidenceItem[]): StandardCheck[] {
  return [
    rhythmCheck(records),
    membersCheck(records),
    anyCheck('rules', documentRecords(evidence.filter(({ subject }) => subject.kind === 'rules'))),
  ];
}

/** The rhythm of the scorecard with the meetings of the plan's time: what the forum did before it is not evidence of this plan. */
function rhythmCheck(records: PlanRecords): StandardCheck {
  const check = figureCheck('rhythm', rhythmFigure(records));
  const { start = '' } = records;
  return { ...check, records: check.records.filter(({ subject }) => subject.kind === 'meeting' && subject.day >= start) };
}

/**
 * Sectors with a seat in the forum, of all the feed has. Two of them are enough to be evidence of a space that government shares with others; which
 * sector is the government, no feed says. Seats that ended are left out.
 */
function membersCheck({ feed, reckoning }: PlanRecords): StandardCheck {
  const seats = (feed.forum.members ?? []).filter(({ end }) => (lastDay(end) ?? reckoning) >= reckoning);
  if (seats.length === 0) return { name: 'members', verdict: 'no-data', records: [] };
  const placed = new Map(seats.map((seat) => [seat, sectorOfSeat(seat, feed)]));
  const sectors = feed.sectors.map((sector): CheckRecord => {
    const held = seats.filter((seat) => placed.get(seat) === sector.id);
    return { subject: { kind: 'sector', sector }, counts: held.length > 0, fact: { kind: 'seats', seats: held } };
  });
  const known = new Set(feed.sectors.map(({ id }) => id));
  const unplaced = seats.filter((seat) => !known.has(placed.get(seat) ?? ''));
  const value = sectors.filter(({ counts }) => counts).length;
  return {
    name: 'members', value, of: sectors.length,
    verdict: value >= 2 ? 'met' : value + unplaced.length >= 2 ? 'no-data' : 'not-met',
    records: [...sectors, ...unplaced.map((seat): CheckRecord => ({ subject: { kind: 'seat', seat }, counts: undefined }))],
  };
}

/** The sector a seat belongs to: its own, else that of who sits in it or of the organization. */
function sectorOfSeat({ sector, person, organization }: Membership, { organizations }: Pick<Feed, 'organizations'>): string | undefined {
  return sector ?? person?.sector ?? organizations.find(({ id }) => id === organization)?.sector;
}
