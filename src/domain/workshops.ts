import type { Feed, Meeting, Region } from './feed.js';
import type { OrganizationIndex } from './organizations.js';
import { registrationWindow } from './registration-window.js';
import { workshopCoverage, type Workshop, type WorkshopScope } from './workshop-coverage.js';

/**
 * Where a workshop stands for somebody who would come:
 *
 * - `held`: its last day is before today; the same rule as in `workshopCoverage`.
 * - `under-way`: it has begun and its last day is not over.
 * - `cancelled`, and `undated`: its start is no real date.
 * - `not-yet`, `closed`: registration opens later, or is over.
 * - `full`: every seat is taken, or people wait already; who registers goes on the waiting list.
 * - `open`: one can register and there is a seat, or no limit.
 * - `announced`: nothing says how one registers.
 */
export const workshopStates = ['open', 'full', 'not-yet', 'closed', 'announced', 'under-way', 'held', 'cancelled', 'undated'] as const;

export type WorkshopState = (typeof workshopStates)[number];

/** Where one registers: with the intake of the feed, on another page, or nowhere that is known. */
export type RegistrationPlace = 'here' | 'elsewhere' | 'none';

/** A workshop as it is called. */
export interface CalledWorkshop extends Workshop {
  state: WorkshopState;
  /** It was moved to where it is now; it can be open or full all the same. */
  moved: boolean;
  registration: RegistrationPlace;
  /** When registration opens, if the feed says so. */
  opensAt?: Date;
  /** When it closes: what the feed states, at the latest when the workshop begins. */
  closesAt?: Date;
  /** Seats that are left, at least 0; absent without a limit, or while nobody counts who takes them. */
  seatsLeft?: number;
}

/** What a reader chose; an empty or absent member lets everything through. */
export interface WorkshopFilters {
  region?: string;
  mode?: string;
  /** Sector that was invited; one that does not say whom it invites is let through, for it may be meant for everybody. */
  sector?: string;
  /** A state, or `moved`. */
  state?: string;
}

/** Workshops under one heading: of a region, on line and of no region, of a region the feed does not have, or of none that is stated. */
export type WorkshopGroup =
  | { kind: 'region'; region: Region; workshops: CalledWorkshop[] }
  | { kind: 'without'; regions: Region[] }
  | { kind: 'unknown'; code: string; workshops: CalledWorkshop[] }
  | { kind: 'online' | 'unplaced'; workshops: CalledWorkshop[] };

/** The call for workshops. */
export interface WorkshopCall {
  /**
   * What is still to come or under way, by region, from the first of the feed to the last, in order of time, with the regions that have no workshop at all in their place;
   * what has no region of the feed comes after, and what has no real date is here.
   */
  upcoming: WorkshopGroup[];
  /** Those whose last day is over, held or cancelled, by region in the same order, the latest first. */
  past: Exclude<WorkshopGroup, { kind: 'without' }>[];
  /** Every workshop in the scope, in order of time. */
  workshops: CalledWorkshop[];
  /** How many of them meet the filters. */
  shown: number;
}

/** What the call depends on besides the feed. */
export interface WorkshopMoment {
  /** YYYY-MM-DD, in the feed's zone. */
  today: string;
  now: Date;
  /** Whether there is an intake that takes registrations for the meetings of this feed. */
  intake: boolean;
}

/**
 * The workshops of a feed, to come and past, by region, each with where it stands at a moment. Regions without any stand in their place, those that follow each other
 * together; while a reader filters by anything but the region, and where nothing says in which region workshops are, they are left out: nobody could
 * tell what "none" means then.
 */
export function workshopCall(feed: Pick<Feed, 'meetings' | 'timeZone' | 'regions' | 'consultations'>, scope: WorkshopScope & { region?: string }, filters: WorkshopFilters, index: OrganizationIndex, { today, now, intake }: WorkshopMoment): WorkshopCall {
  const coverage = workshopCoverage(feed, scope, index, today);
  const isHere = (code: string | undefined): boolean => !scope.region || code === scope.region;
  const called = new Map(coverage.workshops.filter(({ meeting }) => isHere(meeting.place?.region)).map((workshop) => [workshop.meeting, calledWorkshop(workshop, feed.timeZone, now, intake)]));
  const isOver = ({ time }: Workshop): boolean => time !== undefined && time.endDay < today;
  const shownOf = (workshops: readonly Workshop[]): CalledWorkshop[] => workshops.flatMap(({ meeting }) => called.get(meeting) ?? []).filter((workshop) => meets(workshop, filters));
  const upcoming: WorkshopGroup[] = [];
  const past: WorkshopCall['past'] = [];
  const add = (group: Exclude<WorkshopGroup, { kind: 'without' }>): void => {
    const [before, coming] = [group.workshops.filter(isOver).reverse(), group.workshops.filter((workshop) => !isOver(workshop))];
    if (coming.length > 0) upcoming.push({ ...group, workshops: coming });
    if (before.length > 0) past.push({ ...group, workshops: before });
  };
  const saysNone = coverage.known && !filters.mode && !filters.sector && !filters.state;
  for (const { region, workshops } of coverage.regions) {
    if (!isHere(region.id) || (filters.region && region.id !== filters.region)) continue;
    const shown = shownOf(workshops);
    const last = upcoming.at(-1);
    if (shown.length > 0) add({ kind: 'region', region, workshops: shown });
    else if (!saysNone) continue;
    else if (last?.kind === 'without') last.regions.push(region);
    else upcoming.push({ kind: 'without', regions: [region] });
  }
  for (const { code, items } of coverage.unknown) add({ kind: 'unknown', code, workshops: shownOf(items) });
  add({ kind: 'online', workshops: shownOf(coverage.online) });
  add({ kind: 'unplaced', workshops: shownOf(coverage.unplaced) });
  const workshops = [...called.values()];
  return { upcoming, past, workshops, shown: workshops.filter((workshop) => meets(workshop, filters)).length };
}

/** Where a workshop stands at a moment. */
export function calledWorkshop(workshop: Workshop, feedZone: string, now: Date, intake: boolean): CalledWorkshop {
  const { meeting } = workshop;
  const window = registrationWindow(meeting, feedZone, now);
  const registration = window.standing === 'elsewhere' ? 'elsewhere' : window.standing === 'none' || !intake ? 'none' : 'here';
  const seatsLeft = seatsLeftOf(meeting);
  return {
    ...workshop,
    state: stateOf(workshop, registration, seatsLeft, window, now),
    moved: meeting.status === 'moved',
    registration,
    ...(window.opensAt && { opensAt: window.opensAt }),
    ...(window.closesAt && { closesAt: window.closesAt }),
    ...(seatsLeft !== undefined && { seatsLeft }),
  };
}

function stateOf({ standing, time }: Workshop, registration: RegistrationPlace, seatsLeft: number | undefined, { opensAt, closesAt }: { opensAt?: Date; closesAt?: Date }, now: Date): WorkshopState {
  if (standing !== 'scheduled' || !time) return standing === 'scheduled' ? 'undated' : standing;
  if (now >= time.startsAt) return 'under-way';
  if (closesAt && now >= closesAt) return 'closed';
  if (opensAt && now < opensAt) return 'not-yet';
  if (seatsLeft === 0) return 'full';
  return registration === 'none' ? 'announced' : 'open';
}

/** Nobody passes who waits: while there is a waiting list, no seat is left. */
function seatsLeftOf({ seats, seatsTaken, waiting = 0 }: Pick<Meeting, 'seats' | 'seatsTaken' | 'waiting'>): number | undefined {
  if (seats === undefined || seatsTaken === undefined) return undefined;
  return waiting > 0 ? 0 : Math.max(0, seats - seatsTaken);
}

/** Whether a workshop meets every part of the filters. */
function meets({ meeting, state, moved }: CalledWorkshop, filters: WorkshopFilters): boolean {
  const { invitedSectors = [] } = meeting;
  return (
    (!filters.region || meeting.place?.region === filters.region) &&
    (!filters.mode || meeting.mode === filters.mode) &&
    (!filters.sector || invitedSectors.length === 0 || invitedSectors.includes(filters.sector)) &&
    (!filters.state || state === filters.state || (filters.state === 'moved' && moved))
  );
}
