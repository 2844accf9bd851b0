import type { CsvCell } from './csv.js';
import type { EvidenceItem } from './evidence.js';
import { partyName, type OrganizationIndex } from './organizations.js';

/** Columns of a list of evidence, in their order. */
export const evidenceColumns = [
  'path', 'title', 'type', 'date', 'freshness', 'language', 'publisher', 'format', 'size', 'sha256', 'url', 'archiveUrl', 'standard', 'requirement', 'plan', 'commitment', 'milestone', 'meeting',
  'agreement', 'consultation', 'proposal', 'summary',
] as const;

export type EvidenceColumn = (typeof evidenceColumns)[number];

/** A piece of evidence as one line of a table; what it does not say is `undefined`. Identifiers stand for the records it belongs to. */
export function evidenceCells(item: EvidenceItem, index: OrganizationIndex): Record<EvidenceColumn, CsvCell> {
  const { path, document, subject, commitment, language, freshness, standard, requirement } = item;
  const { title, type, date, publisher, format, size, sha256, url, archiveUrl, plan, summary } = document;
  return {
    path, title, type, date, freshness, language, publisher: publisher && partyName(publisher, index), format, size, sha256, url, archiveUrl, standard, requirement, summary,
    plan: subject.kind === 'plan' ? subject.plan.id : (plan ?? commitment?.plan),
    commitment: commitment?.id,
    milestone: subject.kind === 'milestone' ? subject.milestone.id : undefined,
    meeting: 'meeting' in subject ? subject.meeting.id : undefined,
    agreement: subject.kind === 'agreement' ? subject.agreement.id : undefined,
    consultation: 'consultation' in subject ? subject.consultation.id : undefined,
    proposal: subject.kind === 'reply' ? subject.proposal.id : undefined,
  };
}
