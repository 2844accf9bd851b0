import type { CountRange } from '../../domain/count-range.js';
import type { Sector } from '../../domain/feed.js';
import type { SectorCoverage } from '../../domain/sector-coverage.js';
import type { SectorMeasure, SectorRecord } from '../../domain/sector-records.js';
import { formatList, formatNumber } from '../../i18n/formats.js';
import { sectorCoverageMessages, type SectorView } from '../../i18n/sector-coverage.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { SectorSettings } from './sector-settings.js';

/** What the functions that draw the coverage share: the feed, what was asked of it, and what came out. */
export interface SectorScene extends RecordContext, Omit<SectorSettings, 'view'> {
  records: readonly SectorRecord[];
  coverage: SectorCoverage;
  view: SectorView;
  t: ReturnType<typeof messagesOf>;
}

export const messagesOf = ({ page }: RecordContext) => page.messages(sectorCoverageMessages);

/** Ways to look at what is behind a figure; single proposals are not listed, there may be thousands. */
export const viewsOf = (measure: SectorMeasure): readonly SectorView[] => (measure === 'proposals' ? ['regions', 'themes'] : ['records', 'regions', 'themes']);

/** A count as a figure has it: a number when it is known, words when only its bounds are. */
export function countCell({ least, most }: CountRange, { page, t }: Pick<SectorScene, 'page' | 't'>): number | string {
  const say = (count: number): string => formatNumber(count, page.language);
  if (least === most) return least;
  return least === 0 ? t.fewerThan(say(most + 1)) : t.between(say(least), say(most));
}

/** A count in words. */
export function sayCount(count: CountRange, scene: Pick<SectorScene, 'page' | 't'>): string {
  const cell = countCell(count, scene);
  return typeof cell === 'number' ? formatNumber(cell, scene.page.language) : cell;
}

export const sayNames = (sectors: readonly Sector[], { page }: Pick<SectorScene, 'page'>): string => formatList(sectors.map(({ name }) => name), page.language);
