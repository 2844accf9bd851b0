import type { Generated } from 'kysely';

// Rounds people vote in. Nothing here says who somebody is.

/** A round somebody voted in, or that was closed. Ballots are written under a shared lock of its row, and it is closed under an exclusive one. */
export interface BallotRoundsTable {
  prioritization: string;
  /** One more each time it is closed or reopened. */
  version: number;
  /** When it was closed; null while it takes ballots. */
  closed_at: string | null;
  /** Who of the staff closed or reopened it the last time, and why. */
  decided_by: string | null;
  reason: string | null;
  /** JSON of a BallotCount: what was published when it was closed. */
  result: string | null;
  /** When its ballots were erased, because their time was over. */
  erased_at: string | null;
}

/** A ballot. */
export interface BallotsTable {
  code: string;
  prioritization: string;
  version: number;
  state: 'counted' | 'withdrawn';
  /** Whether it came with a code the forum handed out. */
  channel: 'code' | 'open';
  /** JSON of a BallotChoice; null once it was withdrawn. */
  choice: string | null;
  /** Keyed hash of the round and the text of the device; null once it was withdrawn, so that the device can vote again. */
  device_hash: string | null;
  /** SHA-256 of the secret, base64url. The secret itself is kept nowhere. */
  secret_hash: string;
  received_at: string;
  updated_at: string;
}

/** One row for each idempotency key of a ballot that was carried out. */
export interface BallotKeysTable {
  /** SHA-256 of the key, base64url. */
  key_hash: string;
  /** Keyed hash of what was sent; null once the ballot was withdrawn. */
  fingerprint: string | null;
  ballot: string;
  /** Whether it took the place of an earlier ballot of the device. */
  replaced: number;
  created_at: string;
}

/** What was said to each consent. */
export interface BallotConsentsTable {
  ballot: string;
  consent: string;
  version: string;
  given: number;
  language: string;
  at: string;
}

/** What happened to each ballot; what publishing looks at to see whether there is anything new. */
export interface BallotEventsTable {
  id: Generated<number>;
  ballot: string;
  at: string;
  kind: 'received' | 'changed' | 'withdrawn';
}

/** Codes the forum hands out, each for one ballot. */
export interface BallotInvitationsTable {
  /** SHA-256 of the code, base64url. It has 75 random bits, so it cannot be tried out. */
  code_hash: string;
  prioritization: string;
  created_at: string;
  /** The ballot that came with it; null while none did, or once that was withdrawn. */
  ballot: string | null;
}
