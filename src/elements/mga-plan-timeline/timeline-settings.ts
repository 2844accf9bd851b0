/** How the trial date came to be what it is, when that has to be told to those who don't see it change. The slider tells its own value. */
export type TrialNews = 'typed' | 'removed';

/** What the page and the reader have chosen, and what the reader can do. */
export interface TimelineSettings {
  /** Plan the page shows; without it the reader may choose among all. */
  plan: string | undefined;
  /** Plan the reader chose. */
  chosen: string | undefined;
  /** Delivery date the reader tries, as typed or as the page's address says: not checked. */
  trial: string | undefined;
  news: TrialNews | undefined;
  /** What was typed last is not a date that can be tried. */
  refused: boolean;
  /** Level of the widget's own heading. */
  level: number;
  onChoose: (plan: string) => void;
  /** @param day Day to try; without it there is no trial. */
  onTry: (day: string | undefined, news?: TrialNews) => void;
  onRefuse: () => void;
}
