/** What the page and the reader have chosen, and what the reader can do. */
export interface DownloadsSettings {
  /** Level of the element's own heading. */
  level: number;
  /** Table that is made as soon as all its pages are here. */
  wanted: string | undefined;
  /** Whether the pages of the table that was asked for could not all be had. */
  failed: boolean;
  /** Asks for the pages of a table, to save it when they are here. */
  gather: (table: string) => void;
}
