import type { SectorMeasure, SectorScope } from '../../domain/sector-records.js';
import type { SectorView } from '../../i18n/sector-coverage.js';

/** What the page and the reader have chosen, and what the reader can do. */
export interface SectorSettings {
  measure: SectorMeasure;
  scope: SectorScope;
  /** Smallest count of people the page wants shown; the forum's own counts when it is larger. */
  minimumCount: number | undefined;
  /** What the reader chose to see in detail. */
  view: SectorView | undefined;
  /** Level of the widget's own heading. */
  level: number;
  commitmentHref: string | undefined;
  minutesHref: string | undefined;
  onView: (view: SectorView) => void;
}
