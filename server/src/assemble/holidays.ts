import type { FeedDocument, Holiday } from 'mga-widgets/domain';
import type { OfficeRows } from '../content/tables/index.js';
import type { Preset } from '../presets/preset.js';
import type { References } from './references.js';
import { yearsOf } from './updated.js';

/** Years a preset's holidays are computed for at most, so that one mistyped date does not fill the feed. */
const mostYears = 30;

/** The preset's holidays for every year the content speaks of and the current one, and those of `holidays.csv`, which win; in order. */
export function makeHolidays(document: FeedDocument, rows: OfficeRows['holidays'], preset: Preset | undefined, today: string, references: References): Holiday[] {
  const current = Number(today.slice(0, 4));
  const years = [...yearsOf(document)].filter((year) => Math.abs(year - current) <= mostYears);
  const holidays = new Map<string, Holiday>();
  const [first, last] = [Math.min(current, ...years), Math.max(current, ...years)];
  for (let year = first; preset && year <= last; year += 1) {
    for (const holiday of preset.holidays(year)) holidays.set(`${holiday.date} `, holiday);
  }
  for (const { cells, place } of rows) {
    const region = references.one('regions', cells.region, place, 'region');
    if (cells.region && !region) continue;
    holidays.set(`${cells.date} ${region ?? ''}`, { ...cells, ...(region && { region }) });
  }
  return [...holidays].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, holiday]) => holiday);
}
