import { csvText, type CsvCell } from './csv.js';
import { proposalFaults } from './proposal-faults.js';
import { readProposal, submissionOf, type ProposalField, type ProposalValues } from './proposal-values.js';
import { dayIn } from './zone-clock.js';

/** A proposal of a workshop's table, as who takes notes keeps it on the device. */
export interface TableProposal {
  /** Made once when it was first kept: also the key it is sent with, so that it can only be received once. */
  id: string;
  /** Key of the sheet it is on: feed, consultation and workshop. */
  sheet: string;
  /** Name or number of the table, or empty. */
  table: string;
  values: ProposalValues;
  /** When it was first kept, milliseconds since 1970. */
  createdAt: number;
  /** When it was last kept: tells its versions apart. */
  savedAt: number;
}

/** A proposal from a device, which may hold anything; nothing when it is none. */
export function readTableProposal(kept: unknown): TableProposal | undefined {
  const { id, sheet, table, values, createdAt, savedAt } = Object(kept) as Partial<Record<keyof TableProposal, unknown>>;
  const isOne = typeof id === 'string' && id !== '' && typeof sheet === 'string' && typeof createdAt === 'number' && typeof savedAt === 'number';
  return isOne ? { id, sheet, table: typeof table === 'string' ? table : '', values: readProposal(values), createdAt, savedAt } : undefined;
}

/** What is still to be answered or mended before it can be sent, in the order of the form. */
export function openAnswers({ values }: Pick<TableProposal, 'values'>): ProposalField[] {
  return proposalFaults(values, []).map(({ field }) => field);
}

/** What every proposal of a sheet has in common. */
export interface SheetFacts {
  /** Identifier of the workshop. */
  meeting: string;
  channel: 'online' | 'in-person';
  /** Zone of the feed, by which the day is told. */
  timeZone: string;
}

/** The columns `mga import proposals` reads, by the names it gives them in Spanish. */
const columns = [
  'identificador', 'título', 'problema', 'a quiénes afecta', 'cambio', 'indicador', 'línea base', 'meta', 'plazo', 'valores ogp', 'ods', 'tema', 'región', 'institución', 'sector', 'recibida', 'canal', 'taller',
] as const;

/**
 * Proposals of a table as a file for `mga import proposals`, for a table that has no network. The identifier of a row stays the same in each file, so
 * that the same file, or a longer one, adds nothing twice.
 */
export function recordedCsv(proposals: readonly TableProposal[], facts: SheetFacts): string {
  return csvText(columns, proposals.map((proposal) => cellsOf(proposal, facts)), { paragraphs: true });
}

function cellsOf({ id, table, values, createdAt }: TableProposal, { meeting, channel, timeZone }: SheetFacts): CsvCell[] {
  // As it would be sent: ends trimmed and dates as the feed has them.
  const said = submissionOf(values, { consultation: '', language: '', form: { token: '', consents: [] }, website: '', organizations: [] });
  return [
    [table, id].filter(Boolean).join(' · '), said.title, said.problem, said.affected, said.change, said.indicator, said.baseline, said.target, said.targetDate, said.ogpValues?.join('|'), said.sdgs?.join('|'),
    said.theme, said.region, said.institution?.name, said.sector, dayIn(timeZone, new Date(createdAt)), channel, meeting,
  ];
}
