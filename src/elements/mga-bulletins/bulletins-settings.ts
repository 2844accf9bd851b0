import type { BulletinScope } from '../../domain/bulletins.js';

/** The link that was copied last; `byHand` when the browser did not allow it and the reader has to. */
export interface CopiedLink {
  bulletin: string;
  byHand: boolean;
}

/** What the page and the reader have chosen, and what the reader can do. */
export interface BulletinsSettings {
  /** Bulletin the page names. */
  record: string | undefined;
  /** Bulletin the address of the page cites. */
  cited: string | undefined;
  scope: BulletinScope;
  /** How many bulletins of the list are shown. */
  shown: number;
  /** How many more a press shows. */
  step: number;
  /** Level of the widget's own heading. */
  level: number;
  bulletinHref: string | undefined;
  commitmentHref: string | undefined;
  copied: CopiedLink | undefined;
  onMore: () => void;
  onAll: (bulletin: string) => void;
  onCopy: (bulletin: string, address: string) => void;
}
