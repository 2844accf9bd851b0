import { registrationSecret } from '../intake/secret.js';
import { findMeeting } from '../registrations/meeting-rules.js';
import { positionOf } from '../registrations/seats.js';
import { serverKeys } from '../store/server-keys.js';
import type { LetterContext } from './find-letter.js';
import type { Letter } from './letter.js';
import type { MailRow } from './outbox.js';
import { registrationLetter, type RegistrationNews } from './registration-letter.js';

/** What who registered is told, as things are now; `undefined` when the meeting has begun, is not held or is not known any more: then there is nothing to be told. */
export async function findRegistrationLetter({ kind, registration }: MailRow, to: string, { store, feeds, now, publicUrl }: LetterContext): Promise<Letter | undefined> {
  const found = await store.database
    .selectFrom('registrations')
    .innerJoin('registration_personal_data', 'registration_personal_data.code', 'registrations.code')
    .select(['registrations.code', 'meeting', 'arrival', 'state', 'language', 'name'])
    .where('registrations.code', '=', registration)
    .executeTakeFirst();
  const rules = found && findMeeting(feeds(), found.meeting);
  if (!found || !rules || rules.meeting.status === 'cancelled' || rules.hasBegun(now())) return undefined;
  const { registrationSecret: key } = await serverKeys(store);
  return registrationLetter({
    to,
    language: found.language.startsWith('en') ? 'en' : 'es',
    news: kind as RegistrationNews,
    code: found.code,
    secret: registrationSecret(key, found.code),
    name: found.name,
    state: found.state,
    position: await positionOf(store.database, found),
    rules,
    publicUrl,
  });
}
