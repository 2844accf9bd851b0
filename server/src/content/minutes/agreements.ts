import { searchable, type Agreement } from 'mga-widgets/domain';
import type { Place } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import { withoutFinalStop, type Directory } from '../directory.js';
import { noteUnknown } from '../parties.js';
import { flexibleDate, identifier } from '../readers.js';
import { readAgreementCell } from './agreement-cell.js';
import { readAgreementTable, type AgreementRow } from './agreement-table.js';
import { readBlocks } from './discussion.js';
import type { Line } from './lines.js';

/**
 * Reads the agreements of a meeting: the table agreement, responsible, date or, where there is none, the items of a list. An
 * identifier is empty unless a column "Id" states it: it is given when the meeting's is settled.
 */
export function readAgreements(file: string, lines: readonly Line[], directory: Directory, report: Report): Agreement[] {
  const table = readAgreementTable(lines);
  for (const { number, text, count } of table.uneven) {
    const details = { found: `${count}: ${text.replace(/\t/gu, ' · ')}`, expected: { kind: 'cells', count: table.columns } as const, leftOut: 'row' as const };
    report.problem({ file, line: number }, 'agreement-cells', details);
  }
  for (const { number, text } of table.unknown) {
    report.problem({ file, line: number, column: text }, 'unknown-column', { found: text, expected: { kind: 'name', choices: ['Acuerdo', 'Responsable', 'Fecha', 'Compromiso', 'Id'] }, leftOut: 'value' });
  }
  if (table.headless) report.note({ file, line: table.rows[0]?.number ?? lines[0]?.number }, 'agreement-columns');

  return [...fromList(file, table.others, report), ...table.rows.flatMap((row) => fromRow(file, row, directory, report) ?? [])];
}

function fromRow(file: string, { number, cells }: AgreementRow, directory: Directory, report: Report): Agreement | undefined {
  const place: Place = { file, line: number };
  const { text, items } = readAgreementCell(cells.text ?? '');
  if (!text) return report.problem({ ...place, column: 'Acuerdo' }, 'missing-value', { leftOut: 'row' });
  const responsible = filled(cells.responsible) ? directory.parties(readAgreementCell(cells.responsible!).text) : [];
  noteUnknown(responsible, { ...place, column: 'Responsable' }, directory, report);
  const due = dueIn(cells.due, place, report);
  const id = identifierIn(cells.id, { ...place, column: 'Id' }, report);
  const commitment = identifierIn(cells.commitment, { ...place, column: 'Compromiso' }, report);
  return {
    id: id ?? '',
    text,
    ...(items.length && { items }),
    ...(responsible.length && { responsible }),
    ...(due && { due }),
    ...(commitment && { commitment }),
  };
}

/** Agreements told as a list, or the sentence that says there were none; anything else is loose text. */
function fromList(file: string, lines: readonly Line[], report: Report): Agreement[] {
  return readBlocks(file, lines, report).flatMap((block): Agreement[] => {
    if (block.kind === 'list') return block.items!.map(({ text, items }) => ({ id: '', text, ...(items && { items }) }));
    const none = /^(?:no (?:hubo|hay|se (?:tomaron|registraron|adoptaron))|sin) (?:nuevos )?acuerdos?/u.test(searchable(block.text ?? ''));
    if (!none) report.problem({ file, line: lines.find(({ text }) => text)!.number }, 'loose-text', { found: block.text, leftOut: 'value' });
    return [];
  });
}

const filled = (cell: string | undefined): boolean => cell !== undefined && !/^[-–—\s]*$/u.test(cell);

/** The date as agreed: a real one in the feed's form, words as written. What looks like a date and is none is reported and kept as words. */
function dueIn(cell: string | undefined, place: Place, report: Report): string | undefined {
  if (!filled(cell)) return undefined;
  const written = withoutFinalStop(readAgreementCell(cell!).text);
  const read = flexibleDate(written);
  if (!read.expected) return read.value;
  return report.problem({ ...place, column: 'Fecha' }, 'bad-value', { found: written, expected: read.expected, leftOut: 'value' });
}

function identifierIn(cell: string | undefined, place: Place, report: Report): string | undefined {
  if (!filled(cell)) return undefined;
  const read = identifier(cell!);
  return read.expected ? report.problem(place, 'bad-value', { found: cell, expected: read.expected, leftOut: 'value' }) : read.value;
}
