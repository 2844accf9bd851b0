import type { EvidenceFilters } from '../../domain/evidence-list.js';
import type { Plan } from '../../domain/feed.js';
import type { PackState } from '../../ui/pack/pack-controller.js';
import type { RecordLinks } from '../../ui/records/record-name.js';

/** The two ways the repository is arranged. */
export const evidenceArrangements = ['commitments', 'standards'] as const;

export type EvidenceArrangement = (typeof evidenceArrangements)[number];

/** What the reader chose to see. Replaced when it changes, never mutated. */
export interface EvidenceChoice {
  arrangement: EvidenceArrangement;
  /** Identifier of the plan the reader chose. */
  plan?: string;
  filters: EvidenceFilters;
}

/** What the page and the reader have chosen, and what the reader can do. */
export interface EvidenceSettings {
  /** Identifier of the plan the page chose; it is the only one then. */
  plan: string | undefined;
  /** Organization the page narrows commitments and documents to. */
  institution: string | undefined;
  /** Level of the widget's own heading. */
  level: number;
  links: RecordLinks;
  choice: EvidenceChoice;
  /** What is open, by key: `c:` commitments, `r:` requirements, `d:` documents, and `process`. Empty until the reader opens something. */
  opened: ReadonlySet<string>;
  /** Whether it is drawn for paper: commitments and requirements are open then, and documents as they were. */
  printing: boolean;
  /** Key of the document the address cites. */
  citedDocument: string | undefined;
  /** Number of the requirement the address cites. */
  citedRequirement: string | undefined;
  /** Where the download of the pack for the IRM stands. */
  pack: PackState;
  onPack: (plan: Plan) => void;
  onCancelPack: () => void;
  onPlan: (plan: string) => void;
  onArrange: (arrangement: EvidenceArrangement) => void;
  onFilter: (change: EvidenceFilters) => void;
  onClear: () => void;
  onToggle: (key: string, open: boolean) => void;
  onCloseCited: () => void;
}
