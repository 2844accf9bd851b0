import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError, type CommandLine } from '../command-line.js';
import { applyImport } from '../import/import-proposals.js';
import { planImport, type RowOutcome } from '../import/plan-import.js';
import { writeReceipts } from '../import/receipts.js';
import { readProposals, type ReadFile } from '../import/read-proposals.js';
import { findingText } from '../messages/findings.js';
import { importMessages, type ImportCounts } from '../messages/import.js';
import type { Terminal } from '../terminal.js';
import { askedImport } from './import-settings.js';
import { importRecord, importRowLines } from './print-import.js';
import { openStoreOf } from './store-place.js';

/**
 * `mga import proposals FILE`: a dry run, or with `--apply` all of it in one transaction. Exit code 0 when it was done or could be, 1 when rows cannot be
 * taken, 2 when the file cannot be used.
 */
export async function importProposals(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = importMessages[line.language];
  const path = line.more[0]!;
  const apply = line.flag('apply');
  const receipts = line.text('receipts');
  if (receipts !== undefined && !apply) throw new UsageError(say.receiptsNeedApply);
  if (receipts !== undefined && existsSync(receipts)) throw new UsageError(say.receiptsExist(receipts));
  const { settings, table, plan } = await askedImport(line, terminal);
  const bytes = await readFile(path);
  const read = readProposals(basename(path), bytes, table, plan);
  if (read.unusable.length) {
    const hint = read.unusable.some(({ reason }) => reason === 'missing-column') ? [say.mapHint] : [];
    terminal.err(`${[say.unusable(path), ...read.unusable.map((finding) => findingText(finding, line.language)), ...hint].join('\n')}\n`);
    return 2;
  }

  const store = await openStoreOf(line);
  try {
    const { outcomes, accepted } = apply
      ? await applyImport(store, read.rows, settings, (planned) => {
          terminal.stop.throwIfAborted();
          const counts = countsOf(read, planned);
          return counts.refused === 0 || line.flag('accept-refused') ? { bytes, counts: { ...counts } } : undefined;
        })
      : { outcomes: await planImport(store.database, read.rows, settings), accepted: false };
    const counts = countsOf(read, outcomes);
    const refusedAll = counts.refused > 0 && !line.flag('accept-refused');
    if (line.flag('json')) terminal.out(JSON.stringify(importRecord({ applied: accepted && counts.imported > 0, counts, read, outcomes, language: line.language }), null, 2));
    else {
      for (const text of say.counts(counts, accepted)) terminal.out(text);
      if (read.unused.length) terminal.out(say.unused(read.unused));
      if (counts.withoutConsent) terminal.out(say.withoutConsent(counts.withoutConsent));
      terminal.out(refusedAll ? say.refusedAll : !apply ? say.dryRun : counts.imported ? say.applied : say.nothingNew);
      for (const text of importRowLines(read, outcomes, line.language)) terminal.out(text);
    }
    if (receipts !== undefined && accepted) {
      const written = await writeReceipts(receipts, store, outcomes, say.receiptColumns);
      terminal.err(`${say.receiptsWritten(receipts, written)}\n`);
    }
    return refusedAll ? 1 : 0;
  } finally {
    await store.close();
  }
}

function countsOf({ total, refused, withoutConsent }: ReadFile, outcomes: readonly RowOutcome[]): ImportCounts {
  const fresh = outcomes.filter(({ outcome }) => outcome === 'new');
  const of = (state: RowOutcome['state']): number => fresh.filter((each) => each.state === state).length;
  const conflicts = outcomes.filter(({ outcome }) => outcome === 'conflict').length;
  return {
    rows: total,
    imported: fresh.length,
    published: of('published'),
    waiting: of('received'),
    withdrawn: of('withdrawn'),
    known: outcomes.length - fresh.length - conflicts,
    refused: refused.size + conflicts,
    duplicates: fresh.filter(({ repeats }) => repeats).length,
    machineMade: fresh.filter(({ machineSign }) => machineSign).length,
    withoutDescription: fresh.filter(({ noDescription }) => noDescription).length,
    withoutConsent,
  };
}
