import { agreementLedger } from '../../domain/agreements.js';
import type { LedgerEntry } from '../../domain/agreements.js';
import { rememberLast } from '../remember-last.js';
import type { RecordContext } from '../record-context.js';

const remembered = rememberLast((meetings: RecordContext['feed']['meetings'], commitments: RecordContext['feed']['commitments'], organizations: RecordContext['organizations'], today: string) =>
  agreementLedger({ meetings, commitments, organizations, today }),
);

/** Every agreement of a feed, worked out once for each version of it and day; the widgets of a page share it. */
export function ledgerOf({ feed, organizations, today }: RecordContext): readonly LedgerEntry[] {
  return remembered(feed.meetings, feed.commitments, organizations, today);
}
