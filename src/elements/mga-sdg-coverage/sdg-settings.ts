import type { CommitmentScope } from '../../domain/commitment-scope.js';

/** What the page and the reader have chosen, and what the reader can do. */
export interface SdgSettings {
  /** The element's own attributes: it never shows what is outside them. */
  scope: Omit<CommitmentScope, 'sdg'>;
  /** Goal the reader chose, 1 to 17. */
  goal: number | undefined;
  /** Level of the widget's own heading. */
  level: number;
  /** Template of the address of a commitment. */
  commitmentHref: string | undefined;
  choose: (goal: number | undefined) => void;
}
