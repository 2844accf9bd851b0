import type { Tables } from '../store/tables.js';

/** A table as a backup has it. */
export interface BackedUpTable {
  /** Columns that tell its rows apart; they are read in this order. */
  key: readonly string[];
  /** Whether the database numbers its rows itself, in `id`. */
  numbered?: true;
}

/**
 * What a backup holds, in an order in which rows only refer to what comes before them. Who is signed in is left out on purpose: nobody is after a restore. A
 * table that is added to the store has to be added here, or to `notBackedUp`.
 */
const backedUpTables = {
  proposals: { key: ['folio'] },
  personal_data: { key: ['folio'] },
  consents: { key: ['folio', 'consent', 'at'] },
  consent_texts: { key: ['consent', 'version', 'language'] },
  idempotency_keys: { key: ['key_hash'] },
  events: { key: ['id'], numbered: true },
  replies: { key: ['folio', 'version'] },
  ledger_lines: { key: ['folio'] },
  server_keys: { key: ['name'] },
  staff: { key: ['id'] },
  staff_events: { key: ['id'], numbered: true },
  assignments: { key: ['folio'] },
  reply_drafts: { key: ['folio'] },
  reply_templates: { key: ['id'] },
  registration_meetings: { key: ['meeting'] },
  registrations: { key: ['code'] },
  registration_personal_data: { key: ['code'] },
  registration_consents: { key: ['code', 'consent', 'at'] },
  registration_events: { key: ['id'], numbered: true },
  outgoing_mail: { key: ['id'] },
  imports: { key: ['id'] },
  proposal_sources: { key: ['folio'] },
  proposal_flags: { key: ['folio', 'flag'] },
  ballot_rounds: { key: ['prioritization'] },
  ballots: { key: ['code'] },
  ballot_keys: { key: ['key_hash'] },
  ballot_consents: { key: ['ballot', 'consent', 'at'] },
  ballot_events: { key: ['id'], numbered: true },
  ballot_invitations: { key: ['code_hash'] },
} satisfies Record<Exclude<keyof Tables, NotBackedUp>, BackedUpTable>;

type NotBackedUp = 'staff_sessions';

export type BackedUpName = keyof typeof backedUpTables;

export const backedUpNames = Object.keys(backedUpTables) as BackedUpName[];
export const tableOf = (name: BackedUpName): BackedUpTable => backedUpTables[name];
export const isBackedUp = (name: string): name is BackedUpName => Object.hasOwn(backedUpTables, name);
