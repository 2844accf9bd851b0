import { decisions } from './consultation.js';
import { facetNames, type FacetValue, type HeardRow, type ProposalOverview } from './proposal-facets.js';
import type { ConsultationIndex } from './proposal-index.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads the index of a consultation nobody vouches for; `undefined` when it is not one. What does not fit is left out. */
export function readConsultationIndex(json: unknown): ConsultationIndex | undefined {
  if (!isObject(json) || !isCount(json.count) || !isText(json.ordinals)) return undefined;
  const facets = isObject(json.facets) ? json.facets : {};
  return {
    count: json.count,
    ordinals: json.ordinals,
    words: list(json.words).filter(isText),
    facets: Object.fromEntries(facetNames.map((name) => [name, list(facets[name]).flatMap(readValue)])) as ProposalOverview['facets'],
    heard: list(json.heard).flatMap(readRow),
    supported: json.supported === true,
  };
}

function readValue(json: unknown): FacetValue[] {
  if (!isObject(json) || !isText(json.value) || !isCount(json.count)) return [];
  return [{ value: json.value, count: json.count, ...(isText(json.label) && { label: json.label }) }];
}

function readRow(json: unknown): HeardRow[] {
  if (!isObject(json) || !isCount(json.heard) || !isCount(json.pending)) return [];
  const counts = isObject(json.decisions) ? json.decisions : {};
  const known = decisions.filter((decision) => isCount(counts[decision])).map((decision) => [decision, counts[decision]] as const);
  const row = { heard: json.heard, pending: json.pending, decisions: Object.fromEntries(known), commitments: list(json.commitments).filter(isText) };
  return [isText(json.theme) ? { theme: json.theme, ...row } : row];
}
