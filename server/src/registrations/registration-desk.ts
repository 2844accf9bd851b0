import { TogetherWriter } from '../intake/together-writer.js';
import type { ServerKeys } from '../store/server-keys.js';
import type { Store } from '../store/store.js';
import { keepRegistrations, type NewRegistration, type Seating } from './keep-registrations.js';
import type { FindMeeting } from './meeting-rules.js';

/** What registrations are taken with. */
export interface RegistrationDesk {
  readonly store: Store;
  readonly keys: Pick<ServerKeys, 'formToken' | 'registrationSecret' | 'fingerprint'>;
  readonly meeting: FindMeeting;
  readonly now: () => Date;
  readonly writer: TogetherWriter<NewRegistration, Seating | 'key-used'>;
}

export const registrationDesk = (given: Omit<RegistrationDesk, 'writer'>): RegistrationDesk => ({ ...given, writer: new TogetherWriter(given.store, (arrived) => keepRegistrations(given.store, arrived)) });
