import { commandMessages } from '../messages/commands.js';
import { expectationText, findingText } from '../messages/findings.js';
import type { Language } from '../messages/language.js';
import type { Finding } from './finding.js';
import type { Report } from './report.js';

/** Lines printed of each level; a table with ten thousand bad rows says little more with the next one. */
const mostLines = 200;

/** The findings as lines for a person: problems first, then warnings, then notes, each in the order found, and how many there are of each. */
export function findingLines(report: Report, language: Language): string[] {
  const say = commandMessages[language];
  const [problems, warnings, notes] = [report.of('problem'), report.of('warning'), report.of('note')];
  const shown = [problems, warnings, notes].flatMap((findings) => [
    ...findings.slice(0, mostLines).map((finding) => findingText(finding, language)),
    ...(findings.length > mostLines ? [say.more(findings.length - mostLines)] : []),
  ]);
  return [...shown, say.summary(problems.length, warnings.length, notes.length)];
}

/** A finding for a program: the codes as they are, the expectation and the whole line in the person's language. */
export function findingRecord(finding: Finding, language: Language): Record<string, unknown> {
  const { expected, ...rest } = finding;
  return { ...rest, ...(expected && { expected: expectationText(expected, language) }), message: findingText(finding, language) };
}

/** Every finding by level, for a program. */
export function findingRecords(report: Report, language: Language): Record<'problems' | 'warnings' | 'notes', Record<string, unknown>[]> {
  const records = (level: Finding['level']) => report.of(level).map((finding) => findingRecord(finding, language));
  return { problems: records('problem'), warnings: records('warning'), notes: records('note') };
}
