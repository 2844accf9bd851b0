import type { Expected, Finding, Reason } from '../report/finding.js';

/** Everything needed to word a finding in one language. */
export interface FindingWords {
  level: Record<Finding['level'], string>;
  place: { sheet: string; line: string; row: string; column: string };
  read: string;
  expected: string;
  leftOut: Record<NonNullable<Finding['leftOut']>, string>;
  /** What is wrong or was done. */
  reason: Record<Reason, (finding: Finding) => string>;
  /** What would have been right. */
  expectation(expected: Expected): string;
}

export const quoted = (text: string | undefined): string => `«${text ?? ''}»`;

/** " de 1 a 17", " desde 0" or nothing, from patterns with {min} and {max}. */
export function bounds({ min, max }: { min?: number; max?: number }, between: string, least: string): string {
  if (min === undefined) return '';
  const pattern = max === undefined ? least : between;
  return ` ${pattern.replace('{min}', String(min)).replace('{max}', String(max))}`;
}
