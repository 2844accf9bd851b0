import type { CsvCell } from '../csv.js';
import { evidenceByCommitment } from '../evidence-list.js';
import type { Commitment } from '../feed.js';
import { ogpStandardNames } from '../ogp-standard-names.js';
import type { RequirementNumber } from '../ogp-standards.js';
import { missingOf, type CheckName, type CheckSubject, type PlanEvidence } from '../participation-standards.js';
import { packWords, type PackLanguage } from './pack-words.js';

/** Why something is missing: nothing shows it, too little or too much against a target, a record that falls short, one the source says too little of, progress without evidence. */
export type MissingKind = 'nothing' | 'short' | 'over' | 'record' | 'unstated' | 'no-evidence';

/** One thing that is missing. */
export interface MissingThing {
  kind: MissingKind;
  requirement?: RequirementNumber;
  check?: CheckName;
  /** In the unit of the check. */
  amount?: number;
  /** The record concerned. */
  record?: { kind: string; id: string; title: string };
}

/** Everything a plan lacks: first by requirement, then the commitments and milestones that report progress without evidence. */
export function missingThings({ standards, items }: Pick<PlanEvidence, 'standards' | 'items'>, commitments: readonly Commitment[]): MissingThing[] {
  const ofRequirements = standards.flatMap(({ requirements }) =>
    requirements.flatMap(({ number, missing }) =>
      missing.flatMap((check): MissingThing[] => {
        const { nothing, short, over, records, unstated } = missingOf(check);
        const at = { requirement: number, check: check.name };
        return [
          ...(nothing ? [{ kind: 'nothing' as const, ...at }] : []),
          ...(short === undefined ? [] : [{ kind: 'short' as const, ...at, amount: short }]),
          ...(over === undefined ? [] : [{ kind: 'over' as const, ...at, amount: over }]),
          ...records.map(({ subject }) => ({ kind: 'record' as const, ...at, record: recordOf(subject) })),
          ...unstated.map(({ subject }) => ({ kind: 'unstated' as const, ...at, record: recordOf(subject) })),
        ];
      }),
    ),
  );
  const withoutEvidence = evidenceByCommitment(commitments, items).flatMap(({ commitment, lacking, milestones }) => {
    if (!lacking) return [];
    const own = milestones.filter((milestone) => milestone.lacking).map(({ milestone }) => ({ kind: 'milestone', id: milestone.id, title: milestone.title }));
    return own.length ? own : [{ kind: 'commitment', id: commitment.id, title: commitment.title }];
  });
  return [...ofRequirements, ...withoutEvidence.map((record) => ({ kind: 'no-evidence' as const, record }))];
}

/** Columns of `missing.csv`. */
export const missingColumns = ['requirement', 'requirementName', 'check', 'checkName', 'kind', 'why', 'amount', 'recordKind', 'record', 'recordTitle'] as const;

/** A thing that is missing as a line of `missing.csv`. */
export function missingCells({ kind, requirement, check, amount, record }: MissingThing, language: PackLanguage): CsvCell[] {
  const names = ogpStandardNames[language];
  return [requirement, requirement && names.requirements[requirement], check, check && names.check[check], kind, packWords[language].kind[kind], amount, record?.kind, record?.id, record?.title];
}

/** What a record is, whatever it is: kind, identifier and title. */
function recordOf(subject: CheckSubject): { kind: string; id: string; title: string } {
  const { kind } = subject;
  switch (kind) {
    case 'commitment': return { kind, id: subject.commitment.id, title: subject.commitment.title };
    case 'milestone': return { kind, id: subject.milestone.id, title: subject.milestone.title };
    case 'meeting': return { kind, id: subject.meeting.id, title: subject.meeting.title };
    case 'proposal': return { kind, id: subject.proposal.id, title: subject.proposal.title };
    case 'consultation': return { kind, id: subject.consultation.id, title: subject.consultation.title };
    case 'theme': return { kind, id: subject.theme.id, title: subject.theme.name };
    case 'sector': return { kind, id: subject.sector.id, title: subject.sector.name };
    case 'document': return { kind, id: subject.item.key, title: subject.item.document.title };
    case 'cycle': return { kind, id: subject.item.key, title: subject.item.name ?? '' };
    case 'seat': return { kind, id: subject.seat.organization ?? '', title: subject.seat.person?.name ?? subject.seat.role ?? '' };
    case 'unclassified': return { kind, id: subject.id, title: '' };
    case 'sdg': return { kind, id: String(subject.goal), title: '' };
    case 'year': return { kind, id: String(subject.year), title: '' };
    case 'address': return { kind, id: subject.url, title: '' };
    case 'updated': return { kind, id: subject.day, title: '' };
  }
}
