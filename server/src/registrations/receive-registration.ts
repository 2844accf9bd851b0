import { randomInt } from 'node:crypto';
import { formatRegistrationCode, type Consent, type RegistrationReceipt, type RegistrationSubmission } from 'mga-widgets/domain';
import { consentRows, consentTextsKept } from '../intake/consents.js';
import { fingerprint, keyHash } from '../intake/idempotency.js';
import { IntakeProblem } from '../intake/problem.js';
import { registrationSecret } from '../intake/secret.js';
import { isTaken } from '../store/is-taken.js';
import type { NewRegistration, Seating } from './keep-registrations.js';
import { yearOf, type MeetingRules } from './meeting-rules.js';
import type { RegistrationDesk } from './registration-desk.js';
import { positionOf } from './seats.js';

/** Numbers a code can have. */
const codes = 32 ** 5;
/** Codes to try when one is taken; see `intake/receive-proposal.ts`. */
const attempts = 8;

/**
 * What a registration sent earlier with the same key is answered, as it stands now; `undefined` when the key is new.
 *
 * @throws IntakeProblem `idempotency-key-reused`, or `registration-cancelled` when it was cancelled since.
 */
export async function earlierRegistration({ store, keys }: RegistrationDesk, key: string, submission: RegistrationSubmission): Promise<RegistrationReceipt | undefined> {
  const earlier = await store.database
    .selectFrom('registrations')
    .select(['code', 'meeting', 'arrival', 'state', 'fingerprint', 'registered_at'])
    .where('key_hash', '=', keyHash(key))
    .executeTakeFirst();
  if (!earlier) return undefined;
  if (earlier.fingerprint !== fingerprint(keys.fingerprint, submission)) throw new IntakeProblem('idempotency-key-reused');
  const { code, state, registered_at } = earlier;
  if (state === 'cancelled') throw new IntakeProblem('registration-cancelled');
  const position = await positionOf(store.database, earlier);
  return receipt(code, registrationSecret(keys.registrationSecret, code), registered_at, { state, ...(position !== undefined && { position }) });
}

/**
 * Keeps a registration for good. That the key was used is written with it, so that of sends at the same time one is kept, whichever process they went to.
 *
 * @returns What to answer, once it is on the disk.
 */
export async function receiveRegistration(desk: RegistrationDesk, key: string, submission: RegistrationSubmission, rules: MeetingRules, consents: readonly Consent[]): Promise<RegistrationReceipt> {
  await consentTextsKept(desk.store, consents);
  for (let attempt = 1; ; attempt += 1) {
    const arrived = registrationOf(desk, key, submission, rules, consents);
    const { code, registered_at } = arrived.registration;
    try {
      const seating = await desk.writer.write(arrived);
      if (seating !== 'key-used') return receipt(code, registrationSecret(desk.keys.registrationSecret, code), registered_at, seating);
    } catch (error) {
      // Either the key was used by another process at the same moment, or the code is taken.
      if (!isTaken(error) || attempt === attempts) throw error;
    }
    const earlier = await earlierRegistration(desk, key, submission);
    if (earlier) return earlier;
  }
}

/** Everything that is kept of a registration. */
function registrationOf({ keys, now }: RegistrationDesk, key: string, submission: RegistrationSubmission, rules: MeetingRules, consents: readonly Consent[]): NewRegistration {
  const moment = now();
  const at = moment.toISOString();
  const code = formatRegistrationCode(yearOf(rules, moment), randomInt(codes));
  const { meeting, name, sector, region, contact, accessNeeds, language } = submission;
  return {
    registration: {
      code, meeting, sector, language,
      region: region ?? null,
      registered_at: at,
      updated_at: at,
      key_hash: keyHash(key),
      fingerprint: fingerprint(keys.fingerprint, submission),
    },
    personalData: { code, name, email: contact?.email ?? null, access_needs: accessNeeds ?? null },
    consents: consentRows({ code, at, language }, submission.consents, consents),
    seats: rules.seats,
  };
}

const receipt = (code: string, secret: string, registeredAt: string, { state, position }: Seating): RegistrationReceipt => ({
  code, secret, state, ...(position !== undefined && { position }), registeredAt, statusUrl: `registrations/${code}`,
});
