import type { Expected, Finding, Place, Reason } from '../report/finding.js';
import { quoted, type FindingWords } from './finding-words.js';
import { en } from './findings.en.js';
import { es } from './findings.es.js';
import type { Language } from './language.js';

const words: Record<Language, FindingWords> = { es, en };

/** Reasons whose sentence says itself what was read. */
const tellsFound = new Set<Reason>(['unsupported-file', 'ignored-sheet', 'read-as-windows-1252', 'unknown-section', 'unresolved-organization', 'minutes-merged', 'not-public-yet', 'preset-used', 'difficulties-missing', 'milestones-incomplete']);

/** Where a finding is: "compromisos.csv, fila 7, columna «término»". */
export function placeText(place: Place & Pick<Finding, 'heading'>, language: Language): string {
  const named = place.heading ?? place.column;
  const { sheet, line, row, column } = words[language].place;
  const where = place.row !== undefined ? `${row} ${place.row}` : place.line !== undefined ? `${line} ${place.line}` : undefined;
  return [place.file, place.sheet !== undefined && `${sheet} ${quoted(place.sheet)}`, where, named && `${column} ${quoted(named)}`, where ? undefined : place.pointer].filter(Boolean).join(', ');
}

/** One finding as one line: how bad, where, what, what was read, what was expected and what it costs. */
export function findingText(finding: Finding, language: Language): string {
  const { level, reason, read, expected, leftOut } = words[language];
  const parts = [
    reason[finding.reason](finding),
    finding.found !== undefined && !tellsFound.has(finding.reason) && `${read} ${quoted(finding.found)}`,
    finding.expected && `${expected} ${expectationText(finding.expected, language)}`,
  ].filter(Boolean);
  return `${level[finding.level]}: ${placeText(finding, language)}: ${parts.join('; ')}.${finding.leftOut ? ` ${leftOut[finding.leftOut]}` : ''}`;
}

/** What was expected, as words. */
export function expectationText(expected: Expected, language: Language): string {
  return words[language].expectation(expected);
}
