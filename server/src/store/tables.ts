import type { Generated } from 'kysely';

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
  kind: 'received' | 'corrected' | 'withdrawn' | 'published' | 'unpublished' | 'retired' | 'restored' | 'replied' | 'personal-data-corrected' | 'personal-data-erased';
  actor: 'author' | 'intake' | 'moderator' | 'retention';
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

export interface Tables {
  proposals: ProposalsTable;
  personal_data: PersonalDataTable;
  consents: ConsentsTable;
  consent_texts: ConsentTextsTable;
  idempotency_keys: IdempotencyKeysTable;
  events: EventsTable;
  replies: RepliesTable;
  ledger_lines: LedgerLinesTable;
  server_keys: ServerKeysTable;
}
