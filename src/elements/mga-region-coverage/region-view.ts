import type { Region } from '../../domain/feed.js';
import type { regionCoverageMessages } from '../../i18n/region-coverage.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { RegionSettings } from './region-settings.js';

/** What the functions that draw the coverage share. */
export interface RegionView extends RecordContext, RegionSettings {
  t: (typeof regionCoverageMessages)['es'];
}

/** A region by its short name, where the feed has one. */
export const regionName = ({ name, shortName }: Region): string => shortName ?? name;
