import type { Insertable } from 'kysely';
import type { StatedContent } from 'mga-widgets/domain';
import { contentColumns } from '../store/proposals.js';
import type { ProposalsTable, Tables } from '../store/tables.js';
import type { ImportSettings, PlannedRow } from './plan-import.js';
import type { ProposalCells } from './proposal-columns.js';

/** A row as it is kept; what it does not state stays empty. */
export function proposalRow({ read: { cells }, folio, state }: PlannedRow, { rules, channel, meeting, language, now }: ImportSettings, secret_hash: string): Insertable<ProposalsTable> {
  const at = now.toISOString();
  return {
    folio: folio!,
    consultation: rules.id,
    version: 1,
    state,
    // Also where the consultation reads afterwards: nobody has read what waits here, and it may be there twice.
    moderation: 'before-publication',
    received_at: at,
    updated_at: at,
    published_at: state === 'published' ? at : null,
    secret_hash,
    language,
    ...contentColumns(contentOf(cells)),
    channel: cells.channel ?? channel,
    meeting: cells.meeting ?? meeting ?? null,
    submitted: cells.submitted ?? null,
  };
}

function contentOf(cells: ProposalCells): StatedContent {
  const { title, problem, affected, change, indicator, baseline, target, targetDate, ogpValues, sdgs, theme, region, institution, sector } = cells;
  const stated = { problem, affected, change, indicator, baseline, target, targetDate, ogpValues, sdgs, theme, region, institution, sector };
  return { title, ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined && value !== '')) };
}

/** What whoever moderates should look at. */
export function flagRows(fresh: readonly PlannedRow[], folioOfRow: ReadonlyMap<number, string | undefined>): Insertable<Tables['proposal_flags']>[] {
  return fresh.flatMap(({ folio, repeats, machineSign, noDescription }): Insertable<Tables['proposal_flags']>[] => [
    ...(repeats ? [{ folio: folio!, flag: 'duplicate' as const, detail: 'folio' in repeats ? repeats.folio : (folioOfRow.get(repeats.row) ?? null) }] : []),
    ...(machineSign ? [{ folio: folio!, flag: 'machine-made' as const, detail: machineSign }] : []),
    ...(noDescription ? [{ folio: folio!, flag: 'no-description' as const, detail: null }] : []),
  ]);
}
