import { isWithin, involves } from './commitment-scope.js';
import { isPublic, proposalState } from './consultation.js';
import { exactly, tallyCount, type CountRange } from './count-range.js';
import type { Commitment, Consultation, Feed, Meeting } from './feed.js';
import { meetingCalendar } from './meeting-calendar.js';
import { attendees, sectorOf } from './minutes.js';
import type { OrganizationIndex } from './organizations.js';
import { statedList } from './stated-list.js';

/**
 * What the presence of sectors is looked at in: commitments they raised, proposals they made, people of theirs who attended meetings (those that
 * are not workshops) or workshops.
 */
export const sectorMeasures = ['commitments', 'proposals', 'attendance', 'workshops'] as const;

export type SectorMeasure = (typeof sectorMeasures)[number];

/** What the measure is narrowed to; an empty member lets everything through. */
export interface SectorScope {
  plan?: string;
  /** Organization that answers for the commitment, calls or leads the meeting, or is addressed by the proposal; or one that is part of it. */
  institution?: string;
  theme?: string;
  region?: string;
}

/** A commitment, a meeting, or one or more proposals, with the sectors in it. */
export interface SectorRecord {
  id: string;
  /** Absent for proposals that are only counted. */
  title?: string;
  plan?: string;
  regions: readonly string[];
  themes: readonly string[];
  /** How many of each sector, by its identifier; those whose sector nobody states have none. Absent when the record says nothing about sectors. */
  sectors?: readonly SectorShare[];
}

export interface SectorShare {
  sector?: string;
  count: CountRange;
}

/** Why there are no records to look at: proposals are kept in pages and nothing counts them, or the counts do not say for which institution. */
export type NoSectorRecords = 'no-tallies' | 'no-institution-in-tallies';

type Collections = Pick<Feed, 'commitments' | 'proposals' | 'consultations' | 'meetings' | 'pages' | 'timeZone' | 'forum' | 'sectors'>;

/**
 * The records a measure looks at. Withdrawn commitments, cancelled meetings, meetings to come and proposals that are not public are left out.
 *
 * @param today YYYY-MM-DD, in the feed's zone.
 */
export function sectorRecords(feed: Collections, measure: SectorMeasure, scope: SectorScope, index: OrganizationIndex, today: string): SectorRecord[] | NoSectorRecords {
  if (measure === 'commitments') return feed.commitments.filter((commitment) => commitment.withdrawn === undefined && isWithin(commitment, scope, index)).map(commitmentRecord);
  if (measure === 'proposals') return feed.pages.proposals ? tallyRecords(feed, scope) : proposalRecords(feed, scope, index);
  return meetingsHeld(feed, today)
    .filter((meeting) => (meeting.kind === 'workshop') === (measure === 'workshops'))
    .map((meeting) => ({ meeting, plan: planOf(meeting, feed.consultations) }))
    .filter(({ meeting, plan }) => isMeetingWithin(meeting, plan, scope, index))
    .map(({ meeting, plan }) => ({
      id: meeting.id,
      title: meeting.title,
      plan,
      regions: given(meeting.place?.region),
      themes: given(meeting.theme),
      sectors: sectorsPresent(meeting, feed, index),
    }));
}

const given = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

function commitmentRecord(commitment: Commitment): SectorRecord {
  const { id, title, plan, regions = [], themes = [] } = commitment;
  const raisedBy = statedList(commitment, 'raisedBy');
  return { id, title, plan, regions, themes, ...(raisedBy && { sectors: [...new Set(raisedBy)].map((sector) => ({ sector, count: exactly(1) })) }) };
}

function proposalRecords({ proposals, consultations }: Collections, { plan, theme, region, institution }: SectorScope, index: OrganizationIndex): SectorRecord[] {
  const plans = new Map(consultations.map((consultation) => [consultation.id, consultation.plan]));
  return proposals
    .filter((proposal) => isPublic(proposalState(proposal)))
    .filter((proposal) => !plan || plans.get(proposal.consultation ?? '') === plan)
    .filter((proposal) => (!theme || proposal.theme === theme) && (!region || proposal.region === region) && (!institution || (proposal.institution !== undefined && involves([proposal.institution], institution, index))))
    .map((proposal) => ({
      id: proposal.id,
      title: proposal.title,
      plan: plans.get(proposal.consultation ?? ''),
      regions: given(proposal.region),
      themes: given(proposal.theme),
      sectors: [{ sector: proposal.sector, count: exactly(1) }],
    }));
}

/** Proposals kept in pages are never read for a figure: whoever publishes them has counted them. */
function tallyRecords({ consultations }: Collections, { plan, theme, region, institution }: SectorScope): SectorRecord[] | NoSectorRecords {
  const counted = consultations.filter((consultation) => (!plan || consultation.plan === plan) && consultation.tallies?.length);
  if (counted.length === 0) return 'no-tallies';
  if (institution) return 'no-institution-in-tallies';
  return counted.flatMap((consultation) =>
    consultation.tallies!
      .filter((tally) => (!theme || tally.theme === theme) && (!region || tally.region === region))
      .map((tally, number) => ({
        id: `${consultation.id}/${number}`,
        plan: consultation.plan,
        regions: given(tally.region),
        themes: given(tally.theme),
        sectors: [{ sector: tally.sector, count: tallyCount(tally) }],
      })),
  );
}

/** Meetings that took place, in order of time: those that are over, and those of which somebody has already said who came. */
function meetingsHeld(feed: Collections, today: string): Meeting[] {
  const { dated, undated } = meetingCalendar(feed, today);
  const tells = ({ attendance, minutes }: Meeting): boolean => minutes !== undefined || (attendance ?? []).length > 0;
  return [...dated.filter(({ past, meeting }) => past || tells(meeting)).map(({ meeting }) => meeting), ...undated.filter(tells)].filter(({ status }) => status !== 'cancelled');
}

const planOf = ({ plan, consultation }: Meeting, consultations: readonly Consultation[]): string | undefined => plan ?? consultations.find(({ id }) => id === consultation)?.plan;

function isMeetingWithin(meeting: Meeting, own: string | undefined, { plan, theme, region, institution }: SectorScope, index: OrganizationIndex): boolean {
  const parties = [meeting.organizer, meeting.facilitator].filter((party) => party !== undefined);
  return (!plan || own === plan) && (!theme || meeting.theme === theme) && (!region || meeting.place?.region === region) && (!institution || involves(parties, institution, index));
}

/**
 * The people at a meeting by sector. Figures published with it come first, because minutes seldom list everyone in a workshop; otherwise each person
 * in the minutes is counted, in the sector stated for them or for their organization. `undefined` when neither says who came.
 */
function sectorsPresent(meeting: Meeting, { sectors, forum }: Collections, index: OrganizationIndex): SectorShare[] | undefined {
  const { attendance = [], attended, minutes } = meeting;
  if (attendance.length === 0) {
    const people = attendees(minutes ?? {});
    if (people.length > 0) return people.map((person) => ({ sector: sectorOf(person, index), count: exactly(1) }));
    return attended === undefined ? undefined : [{ count: exactly(attended) }];
  }
  const stated = attendance.map(({ sector, count }) => ({ sector, count: exactly(count) }));
  const rest = Math.max(0, (attended ?? 0) - attendance.reduce((sum, { count }) => sum + count, 0));
  // Counts below the forum's smallest are left out by whoever publishes, so a sector without a count may have had a few people there.
  const hidden = attended === undefined && forum.minimumCount !== undefined ? forum.minimumCount - 1 : 0;
  const absent = hidden > 0 ? sectors.filter(({ id }) => !attendance.some(({ sector }) => sector === id)) : [];
  return [...stated, ...absent.map(({ id }) => ({ sector: id, count: { least: 0, most: hidden } })), ...(rest > 0 ? [{ count: exactly(rest) }] : [])];
}
