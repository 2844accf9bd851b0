import type { RowOutcome } from '../import/plan-import.js';
import type { ReadFile } from '../import/read-proposals.js';
import { findingText } from '../messages/findings.js';
import { importMessages, type ImportCounts } from '../messages/import.js';
import type { Language } from '../messages/language.js';
import { findingRecord } from '../report/print-findings.js';

/** Rows told of; a file with ten thousand bad ones says little more with the next. */
const mostRows = 200;

/** A line for each row there is something to say of: those that cannot be taken first, then those to look at, then those without description. */
export function importRowLines({ refused }: Pick<ReadFile, 'refused'>, outcomes: readonly RowOutcome[], language: Language): string[] {
  const say = importMessages[language];
  const conflicts = outcomes.filter(({ outcome }) => outcome === 'conflict').map(({ row, folio }) => `${say.row(row)}: ${say.conflict(folio!)}.`);
  const looks = ({ repeats, machineSign }: RowOutcome): number => (repeats || machineSign ? 0 : 1);
  const flagged = [...outcomes].sort((one, other) => looks(one) - looks(other)).flatMap(({ outcome, row, title, repeats, machineSign, noDescription }) => {
    const flags = [
      ...(repeats ? ['row' in repeats ? say.repeatsRow(repeats.row) : say.repeatsFolio(repeats.folio)] : []),
      ...(machineSign ? [say.sign[machineSign]] : []),
      ...(noDescription ? [say.noDescription] : []),
    ];
    return outcome === 'new' && flags.length ? [`${say.row(row)}, «${title}»: ${flags.join('; ')}.`] : [];
  });
  const all = [...[...refused.values()].flat().map((finding) => findingText(finding, language)), ...conflicts, ...flagged];
  return [...all.slice(0, mostRows), ...(all.length > mostRows ? [say.more(all.length - mostRows)] : [])];
}

/** The whole report for a program. Nothing personal is in it. */
export function importRecord({ applied, counts, read, outcomes, language }: { applied: boolean; counts: ImportCounts; read: ReadFile; outcomes: readonly RowOutcome[]; language: Language }): Record<string, unknown> {
  const taken = outcomes.map(({ row, outcome, folio, state, repeats, machineSign, noDescription }) => ({
    row, outcome,
    ...(folio !== undefined && { folio }),
    ...(outcome === 'new' && { state, ...(repeats && { repeats }), ...(machineSign && { machineSign }), ...(noDescription && { noDescription }) }),
  }));
  const refused = [...read.refused].map(([row, findings]) => ({ row, outcome: 'refused', problems: findings.map((finding) => findingRecord(finding, language)) }));
  return { applied, counts, unusedColumns: read.unused, rows: [...taken, ...refused].sort((one, other) => one.row - other.row) };
}
