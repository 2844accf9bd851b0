import type { Summary } from './region-coverage.js';
import type { RegionView } from './region-view.js';

/** The figure of the whole where no record says in which region it is: that is not zero. */
export const noData = ({ measure, t }: RegionView): Summary => ({ figure: t.noData, label: t.noDataSentence[measure], more: '' });
