import type { ProposalChoice } from '../../domain/proposal-facets.js';

/** What is shown under the heading: every proposal, or what was heard and answered by theme. */
export type ConsultationView = 'proposals' | 'heard';

/** Rows that are shown at first, and added each time. */
export const ROWS = 10;

/** What the reader chose to see. */
export interface ConsultationChoice {
  /** Identifier of the consultation. */
  record?: string;
  view: ConsultationView;
  /** Replaced when it changes, never mutated. */
  filter: ProposalChoice;
  /** How many rows of the ledger. */
  rows: number;
}

/** What became of the wish to copy a link. */
export interface CopiedLink {
  /** Folio of the proposal. */
  id: string;
  /** Whether the browser did not let us, so that the reader copies it. */
  byHand: boolean;
}

/** What the page and the reader have chosen, and what the reader can do. */
export interface ConsultationSettings {
  /** Identifier of a consultation; without it the reader may choose. */
  record: string | undefined;
  plan: string | undefined;
  choice: ConsultationChoice;
  /** Folio that was looked up or that the page's address cites. */
  cited: string | undefined;
  /** Folios whose proposals are open. */
  opened: ReadonlySet<string>;
  copied: CopiedLink | undefined;
  /** Level of the widget's own heading. */
  level: number;
  commitmentHref: string | undefined;
  /** Template of the address to take part on. */
  participateHref: string | undefined;
  /** Address of the page of one's own proposal. */
  recordHref: string | undefined;
  onChoose: (record: string) => void;
  onView: (view: ConsultationView) => void;
  onFilter: (change: ProposalChoice) => void;
  onClear: () => void;
  onMore: () => void;
  onLookUp: (folio: string | undefined) => void;
  onToggle: (id: string, open: boolean) => void;
  onCopy: (id: string, address: string) => void;
}
