import type { PrioritizationScene } from './prioritization-view.js';

/** What became of the weights on trial last: somebody tried some, or went back to the published ones. */
export type TrialNews = 'tried' | 'removed';

/** What the page and the reader have chosen, and what the reader can do. */
export interface PrioritizationSettings {
  /** Identifier of the round, as the page names it. */
  record: string | undefined;
  plan: string | undefined;
  /** Identifier of the round the reader chose. */
  round: string | undefined;
  /** Identifier of the sector whose scores are ranked; empty for all together. */
  by: string;
  /** Weights on trial, as an address states them. */
  weights: string | undefined;
  news: TrialNews | undefined;
  /** Criterion whose field has something that is no weight. */
  refused: string | undefined;
  /** Level of the widget's own heading. */
  level: number;
  /** Whether the address of the page keeps what the reader chose. */
  shared: boolean;
  /** Draws voting in a round, and what came out; `undefined` while that is on its way, and where nobody votes. */
  ballot: ((scene: PrioritizationScene) => unknown) | undefined;
  onRound: (round: string) => void;
  onBy: (sector: string) => void;
  /** @param settled False while a slider is still moving. */
  onWeights: (weights: string, news: TrialNews, settled?: boolean) => void;
  onRefuse: (criterion: string) => void;
  /** Something that was being worked out is there. */
  onReady: () => void;
}
