import type { Generated } from 'kysely';
import type { ConsentsTable } from './tables.js';

/** A meeting somebody registered for. Whoever gives or frees a seat of it first changes this row, and so is alone with it until the end of the transaction. */
export interface RegistrationMeetingsTable {
  /** Meeting of the feed. */
  meeting: string;
  /** Registrations received so far, those cancelled since too. */
  arrivals: number;
  /** One more each time attendance is saved; 0 before. */
  attendance_version: number;
  /** JSON list of `WalkIns`; null before attendance was first saved. */
  walk_ins: string | null;
  updated_at: string;
}

/** A registration without anything that says whose it is. */
export interface RegistrationsTable {
  code: string;
  meeting: string;
  /** Place in the order of arrival, from 1, given once. The waiting list is in this order. */
  arrival: number;
  /** One more with each change. */
  version: number;
  state: 'seated' | 'waiting' | 'cancelled';
  sector: string;
  region: string | null;
  /** Language of the form. */
  language: string;
  registered_at: string;
  updated_at: string;
  /** 1 when the person came, 0 when not; null while it is not marked. */
  attended: number | null;
  /** SHA-256 of the idempotency key, base64url. */
  key_hash: string;
  /** Keyed hash of what was sent without the form's token; null once personal data are erased. */
  fingerprint: string | null;
  personal_data_erased_at: string | null;
}

/** Who registered, for as long as it is needed. Erasing is deleting the row. */
export interface RegistrationPersonalDataTable {
  code: string;
  /** Name or alias. */
  name: string;
  email: string | null;
  access_needs: string | null;
}

/** What a person said to each consent of the form for registrations; the texts are in `consent_texts`. */
export interface RegistrationConsentsTable extends Omit<ConsentsTable, 'folio'> {
  code: string;
}

/** What happened to each registration, never changed afterwards. */
export interface RegistrationEventsTable {
  id: Generated<number>;
  code: string;
  at: string;
  kind: 'registered' | 'moved-up' | 'cancelled' | 'attendance-marked' | 'personal-data-erased';
  actor: 'person' | 'intake' | 'staff' | 'retention';
  /** Who of the staff did it; never told outside. */
  staff: string | null;
  /** JSON object with what else there is to know; never personal data. */
  detail: string | null;
}

export interface RegistrationTables {
  registration_meetings: RegistrationMeetingsTable;
  registrations: RegistrationsTable;
  registration_personal_data: RegistrationPersonalDataTable;
  registration_consents: RegistrationConsentsTable;
  registration_events: RegistrationEventsTable;
}
