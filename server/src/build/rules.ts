import { commitmentStatus, latestReport, owesDifficulties, type Commitment, type Feed, type Milestone } from 'mga-widgets/domain';
import { hasMarkup } from '../content/markup.js';
import type { Details } from '../report/report.js';
import type { Level, Reason } from '../report/finding.js';

/** A rule of the feed that a document breaks, where. */
export interface RuleBreach {
  level: Level;
  /** JSON pointer into the document. */
  pointer: string;
  reason: Reason;
  details: Details;
}

/** The collection in which the record that a property names must be. */
const collectionOf: Readonly<Record<string, string>> = {
  plan: 'plans', theme: 'themes', themes: 'themes', region: 'regions', regions: 'regions', sector: 'sectors', raisedBy: 'sectors', invitedSectors: 'sectors',
  organization: 'organizations', parent: 'organizations', commitment: 'commitments', commitments: 'commitments', meeting: 'meetings',
  consultation: 'consultations', duplicateOf: 'proposals', proposals: 'proposals', guide: 'workshopGuides',
};

/**
 * Checks what a schema cannot: that what records name exists, that no text carries markup, that what is behind says why, and that nothing is
 * reported complete before its milestones are.
 *
 * @param document The document as it was received.
 * @param feed The same, read.
 * @param today YYYY-MM-DD in the feed's zone.
 */
export function checkRules(document: unknown, feed: Feed, today: string): RuleBreach[] {
  const found: RuleBreach[] = [];
  walk(document, '', '', knownIds(document), found);
  found.push(...checkProgress(document, feed, today));
  return found;
}

type KnownIds = ReadonlyMap<string, ReadonlySet<unknown>>;

/** Identifiers of each collection that is in the document; one kept in pages cannot be checked and is absent. */
function knownIds(document: unknown): KnownIds {
  const source = (document ?? {}) as Record<string, unknown>;
  const names = new Set(Object.values(collectionOf));
  const inline = [...names].filter((name) => source[name] === undefined || Array.isArray(source[name]));
  return new Map(inline.map((name) => [name, new Set(listOf(source[name]).map(({ id }) => id))]));
}

/** Deeper than any feed; what is nested deeper is nobody's text. */
const deepest = 40;

/** Looks at every text. Not a generator: a large document has a million of them. */
function walk(value: unknown, pointer: string, name: string, known: KnownIds, found: RuleBreach[], depth = 0): void {
  if (depth > deepest) return;
  if (typeof value === 'string') checkText(value, pointer, name, known, found);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${pointer}/${index}`, name, known, found, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`, key, known, found, depth + 1);
  }
}

function checkText(text: string, pointer: string, name: string, known: KnownIds, breaches: RuleBreach[]): void {
  const collection = Object.hasOwn(collectionOf, name) ? collectionOf[name]! : undefined;
  if (collection && known.get(collection)?.has(text) === false) {
    breaches.push({ level: 'problem', pointer, reason: 'unknown-reference', details: { found: text, expected: { kind: 'known', collection } } });
  }
  if (hasMarkup(text) && !/url$|^href$/iu.test(name)) breaches.push({ level: 'problem', pointer, reason: 'markup', details: { found: text } });
}

function* checkProgress(document: unknown, feed: Feed, today: string): Generator<RuleBreach> {
  const received = listOf((document as Record<string, unknown>)['commitments']);
  for (const commitment of feed.commitments) {
    if (commitment.withdrawn !== undefined) continue;
    const index = received.findIndex(({ id }) => id === commitment.id);
    const pointer = `/commitments/${index}`;
    yield* checkDifficulties(commitment, pointer, today);
    const milestones = listOf(received[index]?.['milestones']);
    for (const milestone of commitment.milestones ?? []) {
      yield* checkDifficulties(milestone, `${pointer}/milestones/${milestones.findIndex(({ id }) => id === milestone.id)}`, today);
    }
    if (latestReport(commitment.reports)?.status === 'complete' && commitmentStatus(commitment) !== 'complete') {
      yield { level: 'warning', pointer, reason: 'milestones-incomplete', details: { found: commitment.title } };
    }
  }
}

function* checkDifficulties(record: Commitment | Milestone, pointer: string, today: string): Generator<RuleBreach> {
  if (owesDifficulties(record, today)) yield { level: 'warning', pointer, reason: 'difficulties-missing', details: { found: record.title } };
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {})) : [];
}
