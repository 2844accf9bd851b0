import { involves } from './commitment-scope.js';
import type { Feed, Meeting, Region } from './feed.js';
import { meetingCalendar } from './meeting-calendar.js';
import type { MeetingTime } from './meeting-time.js';
import type { OrganizationIndex } from './organizations.js';
import { byRegion, latestDay, regionsOn, type ByRegion } from './regions.js';

/** What workshops are narrowed to; every given member must hold, and an empty one lets everything through. */
export interface WorkshopScope {
  /** Plan it serves, itself or through its consultation. */
  plan?: string;
  /** Organization that calls or leads it, or one that is part of it. */
  institution?: string;
  theme?: string;
  /** Sector that was invited or attended. */
  sector?: string;
}

/** Whether a workshop took place. `undated`: its start is no real date. */
export type WorkshopStanding = 'held' | 'scheduled' | 'cancelled' | 'undated';

export interface Workshop {
  meeting: Meeting;
  /** Absent for one without a real date. */
  time?: MeetingTime;
  standing: WorkshopStanding;
}

/** How far a region got: one workshop held is enough, and one called when none was held. */
export type RegionStanding = 'held' | 'scheduled' | 'none';

export interface WorkshopRegion {
  region: Region;
  standing: RegionStanding;
  /** All of them, in order of time, the cancelled and undated too. */
  workshops: Workshop[];
}

/** In which regions there were workshops. */
export interface WorkshopCoverage extends Pick<ByRegion<Workshop>, 'unknown' | 'unplaced'> {
  /** Day whose regions these are, YYYY-MM-DD. */
  day: string;
  regions: WorkshopRegion[];
  /** Workshops held on line that state no region; they are not among the unplaced. */
  online: Workshop[];
  /** Every workshop counted. */
  workshops: Workshop[];
  /** Whether anything says where workshops are: without it a region without one is not known to have none. */
  known: boolean;
}

/**
 * The regions with workshops held, only scheduled, or none. A workshop is held when its last day is before today; one that moved counts where it
 * moved to; a cancelled one never. The regions are those of the last day of the workshops, so that those of a process of mid-2018 are counted
 * over the fifteen that Chile had then; without a dated workshop, those of today.
 *
 * @param today YYYY-MM-DD, in the feed's zone.
 */
export function workshopCoverage(feed: Pick<Feed, 'meetings' | 'timeZone' | 'regions' | 'consultations'>, scope: WorkshopScope, index: OrganizationIndex, today: string): WorkshopCoverage {
  const workshops = workshopsOf(feed, today).filter(({ meeting }) => isInScope(meeting, scope, feed, index));
  const standing = workshops.filter(({ standing: how }) => how === 'held' || how === 'scheduled');
  const day = latestDay(standing.map(({ time }) => time?.endDay)) ?? today;
  const { places, unknown, unplaced } = byRegion(workshops, ({ meeting }) => [meeting.place?.region], regionsOn(feed.regions, day));
  const isOnline = ({ meeting }: Workshop): boolean => meeting.mode === 'online';
  return {
    day,
    regions: places.map(({ region, items }) => ({ region, standing: regionStanding(items), workshops: items })),
    unknown,
    unplaced: unplaced.filter((workshop) => !isOnline(workshop)),
    online: unplaced.filter(isOnline),
    workshops,
    known: unplaced.length < workshops.length || unplaced.every(isOnline),
  };
}

/** Every meeting of kind workshop, in order of time, the undated last. */
function workshopsOf(feed: Pick<Feed, 'meetings' | 'timeZone'>, today: string): Workshop[] {
  const { dated, undated } = meetingCalendar(feed, today);
  const all = [
    ...dated.map(({ meeting, time, past }): Workshop => ({ meeting, time, standing: meeting.status === 'cancelled' ? 'cancelled' : past ? 'held' : 'scheduled' })),
    ...undated.map((meeting): Workshop => ({ meeting, standing: meeting.status === 'cancelled' ? 'cancelled' : 'undated' })),
  ];
  return all.filter(({ meeting }) => meeting.kind === 'workshop');
}

function isInScope(meeting: Meeting, { plan, institution, theme, sector }: WorkshopScope, { consultations }: Pick<Feed, 'consultations'>, index: OrganizationIndex): boolean {
  const serves = meeting.plan ?? consultations.find(({ id }) => id === meeting.consultation)?.plan;
  const parties = [meeting.organizer, meeting.facilitator].filter((party) => party !== undefined);
  const sectors = [...(meeting.invitedSectors ?? []), ...(meeting.attendance ?? []).map((attended) => attended.sector)];
  return (!plan || serves === plan) && (!theme || meeting.theme === theme) && (!sector || sectors.includes(sector)) && (!institution || involves(parties, institution, index));
}

function regionStanding(workshops: readonly Workshop[]): RegionStanding {
  if (workshops.some(({ standing }) => standing === 'held')) return 'held';
  return workshops.some(({ standing }) => standing === 'scheduled') ? 'scheduled' : 'none';
}

/** How many regions stand where. The three add up to the regions there are. */
export function countRegions(regions: readonly Pick<WorkshopRegion, 'standing'>[]): Record<RegionStanding, number> {
  const counts = { held: 0, scheduled: 0, none: 0 };
  for (const { standing } of regions) counts[standing] += 1;
  return counts;
}
