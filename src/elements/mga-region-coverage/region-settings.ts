import type { CommitmentScope } from '../../domain/commitment-scope.js';

/** What is counted in each region. */
export const regionMeasures = ['workshops', 'proposals', 'commitments'] as const;

export type RegionMeasure = (typeof regionMeasures)[number];

/** What the page and the reader have chosen, and what the reader can do. */
export interface RegionSettings {
  measure: RegionMeasure;
  /** The element's own attributes: it never shows what is outside them. */
  scope: Omit<CommitmentScope, 'sdg' | 'region'>;
  /** Code of the region the reader chose, or the key of what is counted apart. */
  chosen: string | undefined;
  /** Level of the widget's own heading. */
  level: number;
  /** Templates of the addresses of a commitment, a proposal and the minutes of a workshop. */
  hrefs: Readonly<Record<'commitment' | 'proposal' | 'minutes', string | undefined>>;
  choose: (key: string | undefined) => void;
}
