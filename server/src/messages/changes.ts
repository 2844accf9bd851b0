import type { FeedChange } from 'mga-widgets/domain';
import { en } from './changes.en.js';
import { es } from './changes.es.js';
import type { Language } from './language.js';

type Kind = FeedChange['kind'];

/** The change of one kind. */
export type ChangeOf<Name extends Kind> = FeedChange extends infer Change ? (Change extends { kind: infer Names } ? (Name extends Names ? Change : never) : never) : never;

/** Where a change stands in a list for people. */
export type ChangeSubject = 'publications' | 'commitments' | 'meetings' | 'participation';

/** What is said of changes. */
export interface ChangeWords {
  subject: Record<ChangeSubject, string>;
  /** What happened, without what it happened to. */
  happened: { [Name in Kind]: (change: ChangeOf<Name>) => string };
  none: string;
  total: (count: number) => string;
  uncompared: (collections: readonly string[]) => string;
}

const words: Record<Language, ChangeWords> = { es, en };

export const changeWords = (language: Language): ChangeWords => words[language];

/** One change as a sentence. @param inContext What it is about has been named already: only a milestone or an agreement is. */
export function changeText(change: FeedChange, language: Language, inContext = false): string {
  const about = inContext ? [] : [recordOf(change).title];
  const part = 'milestone' in change && change.milestone ? [change.milestone.title] : 'agreement' in change ? [shortened(change.agreement.text)] : [];
  const happened = words[language].happened[change.kind] as (change: FeedChange) => string;
  const text = happened(change);
  const where = [...about, ...part].join(' › ');
  return where ? `${where}: ${text}` : `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** The subject a change belongs to. */
export function subjectOf(change: FeedChange): ChangeSubject {
  if ('commitment' in change) return 'commitments';
  if ('meeting' in change) return 'meetings';
  return 'plan' in change || 'bulletin' in change ? 'publications' : 'participation';
}

/** The record it is about, whatever its kind. */
function recordOf(change: FeedChange): { id: string; title: string } {
  if ('commitment' in change) return change.commitment;
  if ('meeting' in change) return change.meeting;
  if ('plan' in change) return change.plan;
  if ('bulletin' in change) return change.bulletin;
  return 'consultation' in change ? change.consultation : change.proposal;
}

const shortened = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 90).replace(/[\s\p{P}]+\S*$/u, '')}…`);
