import { evidenceFreshness, type Freshness } from './evidence-age.js';
import type { Agreement, AgreementUpdate, Commitment, Consultation, Document, Feed, Meeting, Milestone, Party, Plan, Prioritization, Proposal, WorkshopGuide } from './feed.js';
import { partiesOf } from './commitment-scope.js';
import type { PlanRecords } from './plan-figures/plan-records.js';
import { standardOf, type RequirementNumber, type StandardNumber } from './ogp-standards.js';

/** The record a document belongs to, which is what it proves. `forum`: the forum's rules, and the documents of the feed that belong to no other record. */
export type EvidenceSubject =
  | { kind: 'milestone'; commitment: Commitment; milestone: Milestone }
  | { kind: 'commitment'; commitment: Commitment }
  | { kind: 'agreement'; meeting: Meeting; agreement: Agreement; update: AgreementUpdate; commitment?: Commitment }
  | { kind: 'minutes'; meeting: Meeting }
  | { kind: 'meeting'; meeting: Meeting }
  | { kind: 'plan'; plan: Plan }
  | { kind: 'consultation'; consultation: Consultation }
  | { kind: 'report'; consultation: Consultation }
  | { kind: 'reply'; proposal: Proposal }
  | { kind: 'prioritization'; prioritization: Prioritization }
  | { kind: 'guide'; guide: WorkshopGuide }
  | { kind: 'rules' }
  | { kind: 'forum' };

/** A piece of evidence: a document of the feed, and where it stands. */
export interface EvidenceItem {
  /** Unique in the feed and the same in every version of it: the identifier of the document or, where two documents have the same one, its path. */
  key: string;
  /** Where it stands in the feed, by collections and identifiers: `commitments/DEMO01/milestones/DEMO01.1/evidence/catastro`. */
  path: string;
  document: Document;
  subject: EvidenceSubject;
  /** The commitment it is about, when it is about one. */
  commitment?: Commitment;
  /** BCP 47 tag: its own, else the feed's. */
  language: string;
  /** Participation standard it is evidence of. */
  standard: StandardNumber;
  /** Minimum requirement of that standard; absent when it states a standard and no requirement. */
  requirement?: RequirementNumber;
  /** Whether the document itself states the standard or requirement; otherwise it follows from the record it belongs to. */
  stated: boolean;
  /** Against the rule of the feed, as of the day asked for. */
  freshness: Freshness;
}

type Found = Pick<EvidenceItem, 'path' | 'document' | 'subject'>;
type Sources = Pick<Feed, 'plans' | 'commitments' | 'meetings' | 'consultations' | 'proposals' | 'prioritizations' | 'workshopGuides' | 'documents' | 'forum' | 'language'>;

/**
 * Every document of a feed as one list: commitments first, then agreements, minutes and meetings, then what the plan and the forum published. Of
 * proposals kept in pages only those that have been read are there.
 *
 * @param asOf Day for which freshness is worked out, YYYY-MM-DD.
 */
export function evidenceItems(feed: Sources, asOf: string): EvidenceItem[] {
  const found = [...commitmentEvidence(feed), ...meetingEvidence(feed), ...processEvidence(feed)];
  const seen = new Map<string, number>();
  for (const { document } of found) seen.set(document.id, (seen.get(document.id) ?? 0) + 1);
  const paths = new Map<string, number>();
  return found.map(({ path: written, document, subject }) => {
    const repeated = (paths.get(written) ?? 0) + 1;
    paths.set(written, repeated);
    const path = repeated > 1 ? `${written}~${repeated}` : written;
    const commitment = 'commitment' in subject ? subject.commitment : undefined;
    return {
      key: seen.get(document.id) === 1 ? document.id : path,
      path,
      document,
      subject,
      ...(commitment && { commitment }),
      language: document.language ?? feed.language,
      ...provenBy(document, subject),
      freshness: evidenceFreshness(document.date, asOf, feed.forum.targets?.monthsOfEvidence),
    };
  });
}

/** The evidence of a plan, fresh or not on the day the plan is reckoned for. What belongs to no plan, such as the forum's rules, belongs to each. */
export function planEvidence(records: PlanRecords): EvidenceItem[] {
  const commitments = new Set(records.commitments);
  const meetings = new Set(records.meetings.map(({ meeting }) => meeting));
  const consultations = new Set(records.consultations);
  const asked = new Set(records.consultations.map(({ id }) => id));
  const isIts = (plan: string | undefined): boolean => plan === undefined || plan === records.plan.id;
  const belongs = ({ subject, document }: EvidenceItem): boolean => {
    switch (subject.kind) {
      case 'milestone':
      case 'commitment':
        return commitments.has(subject.commitment);
      case 'agreement':
        return subject.commitment ? commitments.has(subject.commitment) : meetings.has(subject.meeting);
      case 'minutes':
      case 'meeting':
        return meetings.has(subject.meeting);
      case 'plan':
        return subject.plan.id === records.plan.id;
      case 'consultation':
      case 'report':
        return consultations.has(subject.consultation);
      case 'reply':
        return subject.proposal.consultation === undefined ? records.feed.plans.length === 1 : asked.has(subject.proposal.consultation);
      case 'prioritization':
        return isIts(subject.prioritization.plan);
      default:
        return isIts(document.plan);
    }
  };
  return evidenceItems(records.feed, records.reckoning).filter(belongs);
}

/** Who published it or answers for what it proves, publisher first. */
export function evidenceParties({ document, subject, commitment }: EvidenceItem): Party[] {
  const parties = [document.publisher, ...(commitment ? partiesOf(commitment) : [])];
  if (subject.kind === 'agreement') parties.push(...(subject.agreement.responsible ?? []));
  if (subject.kind === 'meeting' || subject.kind === 'minutes') parties.push(subject.meeting.organizer, subject.meeting.facilitator);
  if (subject.kind === 'consultation' || subject.kind === 'report') parties.push(subject.consultation.organizer);
  if (subject.kind === 'reply') parties.push(subject.proposal.reply?.organization);
  return parties.filter((party) => party !== undefined);
}

function commitmentEvidence({ commitments }: Sources): Found[] {
  return commitments.flatMap((commitment) => [
    ...list(`commitments/${commitment.id}/evidence`, commitment.evidence, { kind: 'commitment', commitment }),
    ...(commitment.milestones ?? []).flatMap((milestone) => list(`commitments/${commitment.id}/milestones/${milestone.id}/evidence`, milestone.evidence, { kind: 'milestone', commitment, milestone })),
  ]);
}

function meetingEvidence({ meetings, commitments }: Sources): Found[] {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  return meetings.flatMap((meeting) => {
    const { documents, minutes } = meeting;
    const agreements = (minutes?.agreements ?? []).flatMap((agreement) => {
      const commitment = byId.get(agreement.commitment ?? '');
      return (agreement.updates ?? []).flatMap((update) =>
        list(`meetings/${meeting.id}/agreements/${agreement.id}/updates/${update.date}/evidence`, update.evidence, { kind: 'agreement', meeting, agreement, update, ...(commitment && { commitment }) }),
      );
    });
    return [...agreements, ...one(`meetings/${meeting.id}/minutes`, minutes?.document, { kind: 'minutes', meeting }), ...list(`meetings/${meeting.id}/documents`, documents, { kind: 'meeting', meeting })];
  });
}

function processEvidence({ plans, consultations, proposals, prioritizations, workshopGuides, documents, forum }: Sources): Found[] {
  return [
    ...plans.flatMap((plan) => list(`plans/${plan.id}/documents`, plan.documents, { kind: 'plan', plan })),
    ...consultations.flatMap((consultation) => [
      ...list(`consultations/${consultation.id}/documents`, consultation.documents, { kind: 'consultation', consultation }),
      ...one(`consultations/${consultation.id}/report`, consultation.report, { kind: 'report', consultation }),
    ]),
    ...proposals.flatMap((proposal) => list(`proposals/${proposal.id}/reply`, proposal.reply?.documents, { kind: 'reply', proposal })),
    ...prioritizations.flatMap((prioritization) => one(`prioritizations/${prioritization.id}/report`, prioritization.report, { kind: 'prioritization', prioritization })),
    ...workshopGuides.flatMap((guide) => list(`workshopGuides/${guide.id}/documents`, guide.documents, { kind: 'guide', guide })),
    ...one('forum/rules', forum.rules, { kind: 'rules' }),
    ...list('documents', documents, { kind: 'forum' }),
  ];
}

function list(folder: string, documents: readonly Document[] | undefined, subject: EvidenceSubject): Found[] {
  return (documents ?? []).map((document) => ({ path: `${folder}/${document.id}`, document, subject }));
}

const one = (folder: string, document: Document | undefined, subject: EvidenceSubject): Found[] => (document ? list(folder, [document], subject) : []);

/** What each kind of record is evidence of when its document does not say. */
const requirementByKind: Record<EvidenceSubject['kind'], RequirementNumber> = {
  milestone: '2.2', commitment: '2.2', agreement: '2.2', minutes: '2.2', meeting: '2.2', plan: '2.1', consultation: '3.1', report: '4.1', reply: '4.1', prioritization: '4.1', guide: '3.2', rules: '1.1', forum: '2.2',
};

function provenBy({ standard, requirement }: Document, { kind }: EvidenceSubject): Pick<EvidenceItem, 'standard' | 'requirement' | 'stated'> {
  const stated = requirement === undefined ? undefined : standardOf(requirement);
  if (stated !== undefined) return { standard: stated, requirement: requirement as RequirementNumber, stated: true };
  if (standard !== undefined) return { standard: standard as StandardNumber, stated: true };
  return { standard: standardOf(requirementByKind[kind])!, requirement: requirementByKind[kind], stated: false };
}
