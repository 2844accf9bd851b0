import type { Generated } from 'kysely';
import type { BallotConsentsTable, BallotEventsTable, BallotInvitationsTable, BallotKeysTable, BallotRoundsTable, BallotsTable } from './ballot-tables.js';
import type { RegistrationTables } from './registration-tables.js';

// The tables as both databases keep them. Moments are ISO 8601 in UTC with milliseconds, so that they order as text; lists and objects are JSON
// text; yes and no are 1 and 0. `migrations/` makes them.

/** What a proposal says and where it stands: the civic record. Nothing here says who sent it. */
export interface ProposalsTable {
  folio: string;
  consultation: string;
  /** One more with each change who proposed, moderation or a reply makes. */
  version: number;
  /** `received` waits for moderation. Whether it is answered is said by `replies`. */
  state: 'received' | 'published' | 'withdrawn' | 'retired';
  /** Why moderation retired it, for everybody to read. */
  state_reason: string | null;
  /** As the consultation had it when the proposal was received. */
  moderation: 'before-publication' | 'after-publication';
  received_at: string;
  /** When the record last changed; publishing looks for what is newer than its last edition. */
  updated_at: string;
  /** When it was first published; null while it never was. */
  published_at: string | null;
  /** SHA-256 of the secret, base64url. The secret itself is kept nowhere. */
  secret_hash: string;
  /** Language of the form. */
  language: string;
  title: string;
  problem: string;
  affected: string | null;
  change: string;
  indicator: string | null;
  baseline: string | null;
  target: string | null;
  target_date: string | null;
  /** JSON list of words. */
  ogp_values: string | null;
  /** JSON list of numbers. */
  sdgs: string | null;
  theme: string | null;
  region: string | null;
  /** JSON object: organization, name or both. */
  institution: string | null;
  sector: string;
  /** When its personal data were erased, if they were. */
  personal_data_erased_at: string | null;
  channel: Generated<'online' | 'in-person'>;
  /** Workshop it was gathered in. */
  meeting: string | null;
  /** Day it was put forward, YYYY-MM-DD, where that is not the day of `received_at`: on paper, say. */
  submitted: string | null;
  /** Title, problem and change as `searchable` writes them: neither database compares texts without their accents by itself. */
  search_text: string | null;
}

/** Who proposes, for as long as it is needed. Erasing is deleting the row. */
export interface PersonalDataTable {
  folio: string;
  name: string | null;
  email: string | null;
  /** 1 when the name is published with the proposal. */
  show_name: number;
}

/** What a person said to each consent. */
export interface ConsentsTable {
  folio: string;
  consent: string;
  version: string;
  given: number;
  /** Language the text was shown in. */
  language: string;
  at: string;
}

/** Every text of a consent anybody has been asked for, word for word. */
export interface ConsentTextsTable {
  consent: string;
  version: string;
  language: string;
  text: string;
}

/** One row for each idempotency key carried out. It is written together with its proposal or not at all. */
export interface IdempotencyKeysTable {
  /** SHA-256 of the key, base64url. */
  key_hash: string;
  /** Keyed hash of what was sent without the form's token; null once personal data are erased, so that nothing can be guessed from it. */
  fingerprint: string | null;
  folio: string;
  created_at: string;
}

/** What happened to each proposal, never changed afterwards. */
export interface EventsTable {
  id: Generated<number>;
  folio: string;
  at: string;
  kind: 'received' | 'corrected' | 'withdrawn' | 'published' | 'unpublished' | 'retired' | 'restored' | 'replied' | 'personal-data-corrected' | 'personal-data-erased' | 'assigned' | 'imported';
  actor: 'author' | 'intake' | 'moderator' | 'retention' | 'staff';
  /** Who of the staff did it, where it was one of them; never told outside. */
  staff: string | null;
  /** JSON object with what else there is to know, such as the reason; never personal data. */
  detail: string | null;
}

/** Every version of the reply to a proposal; the one that stands is the highest that is published. */
export interface RepliesTable {
  folio: string;
  version: number;
  decision: string;
  /** JSON of a Reply of the feed. */
  content: string;
  created_at: string;
  published_at: string | null;
  /** Who of the staff wrote it. */
  staff: string | null;
}

/** The place of a proposal in the public ledger, given once and in order when it is first published, withdrawn or retired (`publish/store-ledger.ts`). */
export interface LedgerLinesTable {
  folio: string;
  /** From 1, without gaps. */
  line: number;
}

/** Keys the server signs and derives with; made once, shared by every process on this database. */
export interface ServerKeysTable {
  name: string;
  /** 32 random bytes, base64url. */
  value: string;
  created_at: string;
}

/** An official who answers for an institution, or one of the secretariat, who sees and does everything. */
export interface StaffTable {
  /** Made of the name: "ana-perez". */
  id: string;
  name: string;
  role: 'coordinator' | 'official';
  /** Organization of the feed an official answers for; a coordinator has none or that of the secretariat. */
  organization: string | null;
  /** For the digest and to recognise who signs in elsewhere; in lower case. */
  email: string | null;
  /** 1 when the weekly digest is wanted. */
  digest: number;
  /** SHA-256 of the personal access token, base64url; null when there is none. */
  token_hash: string | null;
  token_expires_at: string | null;
  created_at: string;
  /** Set once; who is revoked stays in the list, because what they did stays. */
  revoked_at: string | null;
}

/** Who is signed in. */
export interface StaffSessionsTable {
  /** SHA-256 of what is in the cookie, base64url. */
  id_hash: string;
  staff: string;
  method: 'token' | 'oidc';
  created_at: string;
  seen_at: string;
  expires_at: string;
}

/** What the staff did that is not about one proposal; what is, stands in `events`. Never changed afterwards. */
export interface StaffEventsTable {
  id: Generated<number>;
  at: string;
  kind: 'added' | 'renewed' | 'revoked' | 'signed-in' | 'sign-in-refused' | 'signed-out' | 'exported' | 'imported' | 'template-changed' | 'template-removed' | 'mail-decided' | 'settings-changed' | 'attendance-saved' | 'round-closed' | 'round-reopened' | 'codes-made';
  /** Who did it; null when nobody was signed in. */
  staff: string | null;
  /** JSON object with what else there is to know; never personal data of who proposes. */
  detail: string | null;
}

/** Who is to answer a proposal. Without a row it is the secretariat. */
export interface AssignmentsTable {
  folio: string;
  organization: string;
  assigned_at: string;
}

/** A reply being written. Publishing it makes a row of `replies` and removes this one. */
export interface ReplyDraftsTable {
  folio: string;
  version: number;
  /** JSON of a ReplyDraft (schema/staff.schema.json). */
  content: string;
  updated_at: string;
  updated_by: string;
}

export interface ReplyTemplatesTable {
  id: string;
  version: number;
  /** Whose it is; null for everybody's. */
  organization: string | null;
  title: string;
  decision: string | null;
  reasons: string;
  updated_at: string;
  updated_by: string;
}

/**
 * Messages to send, written together with what they are about (transactional outbox). There is no address here: it is looked up when a message is
 * sent, so that nobody gets one after they erased or changed theirs.
 */
export interface OutgoingMailTable {
  /** Also the local part of the Message-ID, the same in every attempt. */
  id: string;
  kind: 'reply' | 'digest' | 'registration' | 'seat-freed' | 'registration-cancelled';
  /** What it is about, which makes it one of a kind: "reply:FOLIO:2", "digest:STAFF:2026-W47", "seat-freed:CODE". */
  reference: string;
  folio: string | null;
  reply_version: number | null;
  staff: string | null;
  /** Code of the registration it is about. */
  registration: string | null;
  /**
   * `waiting` for its time; `handing-over` from when the server is given the text until it answers; `sent`; `refused` by the server for good;
   * `given-up` after too long; `not-needed` because there is no address any more or a later reply replaced it; `uncertain` when this program was
   * ended while handing it over; `held` after a restored backup. A person decides about the last two.
   */
  state: 'waiting' | 'handing-over' | 'sent' | 'refused' | 'given-up' | 'not-needed' | 'uncertain' | 'held';
  attempts: number;
  next_attempt_at: string;
  claimed_by: string | null;
  claimed_until: string | null;
  created_at: string;
  updated_at: string;
  sent_at: string | null;
  /** Code of what went wrong the last time, with the reply code of the server; no address and no text. */
  problem: string | null;
}

/** Files that were imported. */
export interface ImportsTable {
  id: string;
  /** `backup` for one that was restored. */
  kind: 'proposals' | 'replies' | 'backup';
  /** SHA-256 of the file, base64url. */
  file_hash: string;
  at: string;
  staff: string | null;
  /** JSON object with the counts. */
  detail: string;
}

/** Where an imported proposal came from. */
export interface ProposalSourcesTable {
  folio: string;
  import: string;
  /** What makes the row one of a kind, so that it is never imported twice. */
  source: string;
  /** Row of the file. */
  row: number;
  /** SHA-256 of what the row said, base64url: a row that says something else under the same source is another proposal. */
  said_hash: string;
}

/** What whoever moderates should look at. */
export interface ProposalFlagsTable {
  folio: string;
  flag: 'duplicate' | 'machine-made' | 'no-description';
  /** Folio of what it repeats, or a `MachineSign`: why it looks machine-made. */
  detail: string | null;
}

export interface Tables extends RegistrationTables {
  proposals: ProposalsTable;
  personal_data: PersonalDataTable;
  consents: ConsentsTable;
  consent_texts: ConsentTextsTable;
  idempotency_keys: IdempotencyKeysTable;
  events: EventsTable;
  replies: RepliesTable;
  ledger_lines: LedgerLinesTable;
  server_keys: ServerKeysTable;
  staff: StaffTable;
  staff_sessions: StaffSessionsTable;
  staff_events: StaffEventsTable;
  assignments: AssignmentsTable;
  reply_drafts: ReplyDraftsTable;
  reply_templates: ReplyTemplatesTable;
  outgoing_mail: OutgoingMailTable;
  imports: ImportsTable;
  proposal_sources: ProposalSourcesTable;
  proposal_flags: ProposalFlagsTable;
  ballot_rounds: BallotRoundsTable;
  ballots: BallotsTable;
  ballot_keys: BallotKeysTable;
  ballot_consents: BallotConsentsTable;
  ballot_events: BallotEventsTable;
  ballot_invitations: BallotInvitationsTable;
}
