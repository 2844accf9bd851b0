import type { Feed, Forum, Holiday, Organization, Region, Sector } from 'mga-widgets/domain';
import { chile } from './chile.js';

/** What a country's forums have in common, so that an office need not write it down. Anything an office states itself comes first. */
export interface Preset {
  language: string;
  timeZone: string;
  publisher: Feed['publisher'];
  forum: Forum;
  sectors: readonly Sector[];
  /** Words that say which sector somebody represents, per identifier of the sector. */
  sectorWords: ReadonlyMap<string, readonly string[]>;
  regions: readonly Region[];
  /** Organizations minutes are likely to name; those nobody names are left out of the feed. */
  organizations: readonly Organization[];
  /** National holidays of a year, in order. */
  holidays(year: number): Holiday[];
}

/** The presets by the name `forum.yaml` gives them. */
export const presets: ReadonlyMap<string, Preset> = new Map([['chile', chile]]);
