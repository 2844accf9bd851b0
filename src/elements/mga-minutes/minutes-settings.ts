/** What the page and the reader have chosen, and what the reader can do. */
export interface MinutesSettings {
  /** Meeting the page names. */
  record: string | undefined;
  /** What the page narrows the choice of meetings to. */
  scope: { plan?: string; institution?: string; theme?: string };
  /** Meeting the address of the page cites. */
  cited: string | undefined;
  /** Meeting the reader chose. */
  chosen: string | undefined;
  /** Level of the title's heading. */
  level: number;
  minutesHref: string | undefined;
  onChoose: (meeting: string) => void;
}
