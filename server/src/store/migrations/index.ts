import type { Migration } from 'kysely';
import type { Store } from '../store.js';
import { intake } from './001-intake.js';
import { ledgerLines } from './002-ledger-lines.js';
import { staff } from './003-staff.js';
import { registrations } from './004-registrations.js';
import { ballots } from './005-ballots.js';

/** What makes the tables, in order. One that has been released is never changed: what comes later is a new one. */
export const migrations = (kind: Store['kind']): Record<string, Migration> => ({
  '001-intake': intake(kind),
  '002-ledger-lines': ledgerLines,
  '003-staff': staff(kind),
  '004-registrations': registrations(kind),
  '005-ballots': ballots(kind),
});
