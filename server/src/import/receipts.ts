import { writeFile } from 'node:fs/promises';
import { csvText } from 'mga-widgets/domain';
import { serverKeys } from '../store/server-keys.js';
import type { Store } from '../store/store.js';
import { keyOf } from './import-proposals.js';
import type { RowOutcome } from './plan-import.js';

/**
 * Writes the folio and the key of each imported row into a new file for nobody else to read, so that they can be handed out. Those of rows that were imported
 * before are in it too: keys are kept nowhere and are made again from the row.
 *
 * @returns How many there are.
 */
export async function writeReceipts(path: string, store: Store, outcomes: readonly RowOutcome[], columns: readonly string[]): Promise<number> {
  const keys = await serverKeys(store);
  const rows = outcomes.flatMap(({ row, source, title, outcome, folio }) => (outcome === 'conflict' || folio === undefined ? [] : [[row, identifierOf(source), title, folio, keyOf(keys, { source, folio })]]));
  await writeFile(path, csvText(columns, rows), { mode: 0o600, flag: 'wx' });
  return rows.length;
}

/** The identifier the row had elsewhere, if it had one. */
const identifierOf = (source: string): string | undefined => / id (.*)$/su.exec(source)?.[1];
