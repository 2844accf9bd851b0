import { involves } from './commitment-scope.js';
import type { Freshness } from './evidence-age.js';
import { evidenceParties, type EvidenceItem } from './evidence.js';
import type { Commitment, Milestone } from './feed.js';
import type { OrganizationIndex } from './organizations.js';
import { partyName, partyOrganization } from './organizations.js';
import { commitmentLacksEvidence, lacksEvidence } from './status.js';
import { matches, searchable } from './text.js';

/** What evidence is narrowed to; every given member must hold, and an empty one lets everything through. */
export interface EvidenceFilters {
  /** Identifier of the commitment it is about. */
  commitment?: string;
  /** Kind of document as the source wrote it, without regard to case or accents. */
  type?: string;
  /** Organization that published it or answers for what it proves, or one that is part of it. */
  institution?: string;
  freshness?: Freshness;
  /** BCP 47 tag, without regard to case. */
  language?: string;
  /** Participation standard it is evidence of, 1 to 5. */
  standard?: number;
  /** Words to find in the document, who published it and what it proves. */
  query?: string;
}

/** The evidence for which every given filter holds, in the order given. */
export function filterEvidence(items: readonly EvidenceItem[], filters: EvidenceFilters, index: OrganizationIndex): EvidenceItem[] {
  const { commitment, type, institution, freshness, language, standard, query } = filters;
  return items.filter(
    (item) =>
      (!commitment || item.commitment?.id === commitment) &&
      (!type || searchable(item.document.type ?? '') === searchable(type)) &&
      (!institution || involves(evidenceParties(item), institution, index)) &&
      (!freshness || item.freshness === freshness) &&
      (!language || item.language.toLowerCase() === language.toLowerCase()) &&
      (!standard || item.standard === standard) &&
      (!query?.trim() || mentions(item, query, index)),
  );
}

function mentions({ document, subject, commitment }: EvidenceItem, query: string, index: OrganizationIndex): boolean {
  const { publisher } = document;
  return matches(
    query,
    document.title, document.summary, document.type, document.format, document.url, document.id,
    publisher && partyName(publisher, index), publisher && partyOrganization(publisher, index)?.name,
    commitment?.title,
    ...(subject.kind === 'milestone' ? [subject.milestone.title] : []),
    ...(subject.kind === 'agreement' ? [subject.agreement.text, subject.meeting.title] : []),
    ...(subject.kind === 'meeting' || subject.kind === 'minutes' ? [subject.meeting.title] : []),
    ...(subject.kind === 'consultation' || subject.kind === 'report' ? [subject.consultation.title] : []),
    ...(subject.kind === 'reply' ? [subject.proposal.title, subject.proposal.id] : []),
  );
}

/** How many items have each value of something, in the order values first appear; those without one are not counted. */
export function countEvidence(items: readonly EvidenceItem[], values: (item: EvidenceItem) => readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of new Set(values(item))) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The organizations an item is counted for: those of its parties and the ones they are part of, by identifier. */
export function evidenceInstitutions(item: EvidenceItem, index: OrganizationIndex): string[] {
  return evidenceParties(item).flatMap((party) => {
    const organization = partyOrganization(party, index);
    return organization ? [organization, ...index.ancestors(organization.id)].map(({ id }) => id) : [];
  });
}

/** A milestone with its evidence. */
export interface MilestoneEvidence {
  milestone: Milestone;
  items: EvidenceItem[];
  /** It reports progress and shows no evidence of it. */
  lacking: boolean;
}

/** A commitment with the evidence of it, of its milestones and of the agreements that serve it. */
export interface CommitmentEvidence {
  commitment: Commitment;
  /** Of the whole. */
  own: EvidenceItem[];
  milestones: MilestoneEvidence[];
  /** Of agreements. */
  agreements: EvidenceItem[];
  /** It, or one of its milestones, reports progress and shows no evidence; never so of one that was withdrawn. */
  lacking: boolean;
  /** Items in all. */
  total: number;
}

/** The commitments with their evidence, in the order given, those without any too. `lacking` looks at all evidence of the feed, not only at these items. */
export function evidenceByCommitment(commitments: readonly Commitment[], items: readonly EvidenceItem[]): CommitmentEvidence[] {
  const own = new Map<Commitment, EvidenceItem[]>();
  for (const item of items) {
    if (!item.commitment) continue;
    const list = own.get(item.commitment);
    if (list) list.push(item);
    else own.set(item.commitment, [item]);
  }
  return commitments.map((commitment) => {
    const all = own.get(commitment) ?? [];
    return {
      commitment,
      own: all.filter(({ subject }) => subject.kind === 'commitment'),
      milestones: (commitment.milestones ?? []).map((milestone) => ({
        milestone, items: all.filter(({ subject }) => subject.kind === 'milestone' && subject.milestone === milestone), lacking: commitment.withdrawn === undefined && lacksEvidence(milestone),
      })),
      agreements: all.filter(({ subject }) => subject.kind === 'agreement'),
      lacking: commitment.withdrawn === undefined && commitmentLacksEvidence(commitment),
      total: all.length,
    };
  });
}
