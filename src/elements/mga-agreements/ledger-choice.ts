import type { AgreementSelection } from '../../domain/agreements.js';

/** How the ledger is laid out. */
export type LedgerView = 'responsible' | 'meeting';

/** What the reader chose to see. */
export interface LedgerChoice {
  selection?: AgreementSelection;
  /** Key of a responsible party. */
  responsible?: string;
  query?: string;
  view: LedgerView;
}

/** What the page narrows the ledger to: the widget never shows what is outside it. */
export interface LedgerScope {
  plan?: string;
  institution?: string;
  theme?: string;
}

/** What the page and the reader have chosen, and what the reader can do. */
export interface LedgerSettings {
  scope: LedgerScope;
  choice: LedgerChoice;
  /** Level of the ledger's own heading. */
  level: number;
  minutesHref: string | undefined;
  onChange: (change: Partial<LedgerChoice>) => void;
  onClear: () => void;
}
