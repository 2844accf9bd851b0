import { addCounts, suppressSmall, type CountRange } from './count-range.js';
import type { Sector, Target } from './feed.js';
import { judge, type Verdict } from './plan-figures/figure.js';
import type { SectorRecord, SectorShare } from './sector-records.js';

/** A sector of the feed in some records. */
export interface SectorPresence {
  sector: Sector;
  /** How many; `undefined` when nothing says. */
  count: CountRange | undefined;
  /** Records it is in. */
  records: number;
  /** Whether it is in any; `undefined` when that cannot be told, because some record says nothing. */
  reached: boolean | undefined;
}

/** Which sectors are in some records. */
export interface SectorCoverage {
  /** Every sector of the feed, in its order, zeros included. */
  sectors: SectorPresence[];
  /** Those whose sector nobody states. */
  unstated: CountRange;
  /** Those of a sector that the feed does not have, by the identifier they state. */
  unknown: { code: string; count: CountRange }[];
  /** Records with some of those two in them. */
  recordsApart: number;
  /** All of them. A sum of what is shown where a count is suppressed, because a subtraction would give it away. */
  total: CountRange;
  /** Records that say something about sectors. */
  stated: number;
  /** Records that say nothing about them. */
  silent: number;
  /** Sectors that are in some record; `undefined` when nothing says. */
  reached: number | undefined;
  /** Smallest count of people shown, when one was suppressed. */
  minimum?: number;
}

/**
 * Counts the sectors of some records. A zero is a zero only when somebody could have been counted: where no record names a sector of the feed, unless
 * all of them say that there is none, every count is `undefined`.
 *
 * @param minimum Smallest count of people that may be shown; without it all are. Not for counts of things.
 */
export function sectorCoverage(records: readonly SectorRecord[], sectors: readonly Sector[], minimum?: number): SectorCoverage {
  const telling = records.filter((record) => record.sectors !== undefined);
  const shares = telling.flatMap((record) => record.sectors!);
  const known = new Set(sectors.map(({ id }) => id));
  const isKnown = ({ sector }: SectorShare): boolean => sector !== undefined && known.has(sector);
  const silent = records.length - telling.length;
  const codes = [...new Set(shares.filter((share) => !isKnown(share)).flatMap(({ sector }) => sector ?? []))];
  const says = shares.some(isKnown) || (telling.length > 0 && telling.length === records.length && shares.length === 0);

  const shown = (sector: string | undefined): CountRange => suppressSmall(countOf(shares, sector), minimum);
  const suppressed = [undefined, ...codes, ...known].some((sector) => shown(sector).least < countOf(shares, sector).least);
  const rows = sectors.map((sector): SectorPresence => {
    const { least, most } = countOf(shares, sector.id);
    return {
      sector,
      count: says ? shown(sector.id) : undefined,
      records: telling.filter((record) => record.sectors!.some((share) => share.sector === sector.id && share.count.least > 0)).length,
      reached: least > 0 ? true : most > 0 || !says || silent > 0 ? undefined : false,
    };
  });
  const unstated = shown(undefined);
  const unknown = codes.map((code) => ({ code, count: shown(code) }));
  return {
    sectors: rows,
    unstated,
    unknown,
    recordsApart: telling.filter((record) => record.sectors!.some((share) => !isKnown(share))).length,
    total: addCounts([...rows.flatMap(({ count }) => count ?? []), ...unknown.map(({ count }) => count), unstated]),
    stated: telling.length,
    silent,
    reached: says ? rows.filter(({ reached }) => reached).length : undefined,
    ...(suppressed && { minimum }),
  };
}

const countOf = (shares: readonly SectorShare[], code: string | undefined): CountRange => addCounts(shares.filter(({ sector }) => sector === code).map(({ count }) => count));

/** Those whose sector nobody states, or that the feed does not have. */
export function unclassified({ unstated, unknown }: SectorCoverage): CountRange {
  return addCounts([unstated, ...unknown.map(({ count }) => count)]);
}

/** Some records with one thing in common, and which sectors are in them. */
export interface SectorGroup {
  /** Identifier of the record, region, theme or plan; absent for the records that state none. */
  id?: string;
  /** Name; absent for an identifier that the feed does not have, and for the records that state none. */
  name?: string;
  records: readonly SectorRecord[];
  /** For each sector, in order: whether it is there; `undefined` when nothing says. */
  present: (boolean | undefined)[];
  /** Sectors that are there; `undefined` when nothing says, or there are no records. */
  reached: number | undefined;
  /** Sectors that are not; empty when nothing says. */
  missing: Sector[];
  /** Sectors of which it cannot be told; empty when nothing says. */
  uncertain: Sector[];
}

/** What a row says of a target; sectors of which it cannot be told may make the difference. */
export function judgeSectors({ reached, uncertain }: SectorGroup, target: Target | undefined): Verdict {
  const [least, most] = reached === undefined ? [0, Infinity] : [reached, reached + uncertain.length];
  return judge(least, most, target);
}

/** One row for each record: a commitment, a meeting. */
export function sectorsByRecord(records: readonly SectorRecord[], sectors: readonly Sector[]): SectorGroup[] {
  return records.map((record) => group([record], sectors, record.id, record.title));
}

/**
 * One row for each region or theme, in the order given, those without records included; then identifiers that the feed does not have, then the
 * records that state none. A record with several is in each.
 */
export function sectorsBy(records: readonly SectorRecord[], by: 'regions' | 'themes', places: readonly { id: string; name: string }[], sectors: readonly Sector[]): SectorGroup[] {
  const known = new Set(places.map(({ id }) => id));
  const codes = [...new Set(records.flatMap((record) => record[by]))].filter((code) => !known.has(code));
  const within = (id: string): SectorRecord[] => records.filter((record) => record[by].includes(id));
  const placeless = records.filter((record) => record[by].length === 0);
  return [
    ...places.map(({ id, name }) => group(within(id), sectors, id, name)),
    ...codes.map((code) => group(within(code), sectors, code)),
    ...(placeless.length > 0 ? [group(placeless, sectors)] : []),
  ];
}

/** One row for each plan that has records, in the order given. */
export function sectorsByPlan(records: readonly SectorRecord[], plans: readonly { id: string; title: string }[], sectors: readonly Sector[]): SectorGroup[] {
  return plans
    .map(({ id, title }) => group(records.filter(({ plan }) => plan === id), sectors, id, title))
    .filter((row) => row.records.length > 0);
}

function group(records: readonly SectorRecord[], sectors: readonly Sector[], id?: string, name?: string): SectorGroup {
  const { sectors: counts, reached } = sectorCoverage(records, sectors);
  const says = records.length > 0 && reached !== undefined;
  return {
    id,
    name,
    records,
    present: counts.map((count) => (says ? count.reached : undefined)),
    reached: says ? reached : undefined,
    missing: says ? counts.filter((count) => count.reached === false).map(({ sector }) => sector) : [],
    uncertain: says ? counts.filter((count) => count.reached === undefined).map(({ sector }) => sector) : [],
  };
}

