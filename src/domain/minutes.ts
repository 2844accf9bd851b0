import type { Commitment, Meeting, Minutes, Person, Sector } from './feed.js';
import { partyOrganization, type OrganizationIndex } from './organizations.js';

/** A meeting whose minutes are in the feed. */
export type MeetingWithMinutes = Meeting & { minutes: Minutes };

/** Whether the minutes of a meeting are in the feed. */
export const hasMinutes = (meeting: Meeting): meeting is MeetingWithMinutes => meeting.minutes !== undefined;

/** The meetings that have minutes, latest first. */
export function meetingsWithMinutes(meetings: readonly Meeting[]): MeetingWithMinutes[] {
  return meetings.filter(hasMinutes).sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
}

/** What minutes to show; an absent or empty member does not narrow them. */
export interface MinutesFilter {
  /** Plan of the meeting. */
  plan?: string;
  /** Theme of the meeting, or of a commitment that one of its agreements serves. */
  theme?: string;
  /** Organization identifier: someone of it, or of a part of it, attended, or it is responsible for an agreement. */
  institution?: string;
}

/** The meetings that meet every part of the filter, in the order given. */
export function filterMinutes(
  meetings: readonly MeetingWithMinutes[],
  { plan, theme, institution }: MinutesFilter,
  { commitments, organizations }: { commitments: readonly Commitment[]; organizations: OrganizationIndex },
): MeetingWithMinutes[] {
  const ofTheme = new Set(commitments.filter((commitment) => theme && commitment.themes?.includes(theme)).map((commitment) => commitment.id));
  return meetings.filter(
    (meeting) =>
      (!plan || meeting.plan === plan) &&
      (!theme || meeting.theme === theme || (meeting.minutes.agreements ?? []).some(({ commitment }) => ofTheme.has(commitment ?? ''))) &&
      (!institution || takesPart(meeting, institution, organizations)),
  );
}

/**
 * The meeting with this identifier or, when no identifier is given, the first of the list. An identifier that is not in the list selects
 * nothing: another meeting is never shown in its place.
 */
export function selectMinutes(meetings: readonly MeetingWithMinutes[], ref?: string): MeetingWithMinutes | undefined {
  return ref ? meetings.find((meeting) => meeting.id === ref) : meetings[0];
}

/** The people the minutes list, in order, without their groups. */
export function attendees(minutes: Minutes): Person[] {
  return (minutes.attendees ?? []).flatMap((group) => group.people);
}

/** How many people attended, and from which sectors. */
export interface Attendance {
  /** `counts`: figures the feed gives for the meeting; `list`: counted from the people the minutes list. */
  source: 'counts' | 'list';
  /** People who attended, those of unknown sector among them. */
  total: number;
  /** One for each sector of the feed, in its order, zeros included. */
  sectors: { sector: Sector; count: number }[];
  /** People whose sector nobody has stated, or whose sector the feed does not have. */
  unknown: number;
}

/**
 * Attendance by sector. Figures published with the meeting come first, because minutes seldom list everyone in a workshop; otherwise the
 * people listed are counted. A person belongs to the sector stated for them or, failing that, to that of their organization.
 */
export function attendance(meeting: Meeting, sectors: readonly Sector[], organizations: OrganizationIndex): Attendance {
  const counts: { sector?: string; count: number }[] = meeting.attendance?.length
    ? meeting.attendance
    : attendees(meeting.minutes ?? {}).map((person) => ({ sector: sectorOf(person, organizations), count: 1 }));
  const sum = (chosen: typeof counts) => chosen.reduce((total, { count }) => total + count, 0);
  const bySector = sectors.map((sector) => ({ sector, count: sum(counts.filter((entry) => entry.sector === sector.id)) }));
  const total = sum(counts);
  return {
    source: meeting.attendance?.length ? 'counts' : 'list',
    total,
    sectors: bySector,
    unknown: total - bySector.reduce((known, { count }) => known + count, 0),
  };
}

/** The sector a person speaks for: the one stated, else that of their organization or of the nearest one it is part of that states one. */
export function sectorOf(person: Person, organizations: OrganizationIndex): string | undefined {
  if (person.sector) return person.sector;
  const organization = partyOrganization({ organization: person.organization, name: person.affiliation }, organizations);
  return organization?.sector ?? organizations.ancestors(organization?.id).find((ancestor) => ancestor.sector)?.sector;
}

function takesPart({ minutes }: MeetingWithMinutes, institution: string, organizations: OrganizationIndex): boolean {
  const parties = [
    ...attendees(minutes).map(({ organization, affiliation }) => ({ organization, name: affiliation })),
    ...(minutes.agreements ?? []).flatMap((agreement) => agreement.responsible ?? []),
  ];
  return parties.some((party) => organizations.isPartOf(partyOrganization(party, organizations)?.id, institution));
}
