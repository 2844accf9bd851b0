import type { Selectable } from 'kysely';
import type { ConsentRecord, OwnRegistration, RegistrationExport } from 'mga-widgets/domain';
import { IntakeProblem } from '../intake/problem.js';
import { isSecretOf, registrationSecret, secretHash } from '../intake/secret.js';
import type { RegistrationPersonalDataTable, RegistrationsTable } from '../store/registration-tables.js';
import type { RegistrationDesk } from './registration-desk.js';
import { positionOf } from './seats.js';

/** A registration with what belongs to it. */
export interface StoredRegistration {
  row: Selectable<RegistrationsTable>;
  person: Omit<Selectable<RegistrationPersonalDataTable>, 'code'> | undefined;
  /** Place on the waiting list, from 1; only while it waits. */
  position: number | undefined;
}

/** The registration of a code, for who has its secret. A wrong code and a wrong secret are one and the same. @throws IntakeProblem `unknown-registration` */
export async function ownRegistration({ store: { database }, keys }: RegistrationDesk, code: string, secret: string): Promise<StoredRegistration> {
  // It is worked out before anything is looked up, so it takes as long for a code that is not there.
  const isOwn = isSecretOf(secret, secretHash(registrationSecret(keys.registrationSecret, code)));
  const row = isOwn ? await database.selectFrom('registrations').selectAll().where('code', '=', code).executeTakeFirst() : undefined;
  if (!row) throw new IntakeProblem('unknown-registration');
  const person = await database.selectFrom('registration_personal_data').select(['name', 'email', 'access_needs']).where('code', '=', code).executeTakeFirst();
  return { row, person, position: await positionOf(database, row) };
}

/** Whether it can still be cancelled: until the meeting begins. One that the feed does not know any more can be. */
export const canCancel = ({ state, meeting }: Pick<RegistrationsTable, 'state' | 'meeting'>, { meeting: find, now }: RegistrationDesk): boolean => state !== 'cancelled' && find(meeting)?.hasBegun(now()) !== true;

/** The registration as who made it sees it. */
export function registrationRecord({ row, person, position }: StoredRegistration, desk: RegistrationDesk): OwnRegistration {
  return {
    code: row.code,
    version: row.version,
    meeting: row.meeting,
    state: row.state,
    ...(position !== undefined && { position }),
    registeredAt: row.registered_at,
    updatedAt: row.updated_at,
    ...(person && { name: person.name }),
    sector: row.sector,
    ...(row.region !== null && { region: row.region }),
    ...(person?.email && { contact: { email: person.email } }),
    ...(person?.access_needs && { accessNeeds: person.access_needs }),
    ...(row.personal_data_erased_at !== null && { personalDataErasedAt: row.personal_data_erased_at }),
    actions: { cancel: canCancel(row, desk), erasePersonalData: person !== undefined },
  };
}

/** Everything that is kept about a registration, but for what only serves to recognise who asks. */
export async function exportRegistration(stored: StoredRegistration, desk: RegistrationDesk): Promise<RegistrationExport> {
  const { database } = desk.store;
  const { code, attended } = stored.row;
  const consents = await database
    .selectFrom('registration_consents as given')
    .innerJoin('consent_texts as shown', (join) => join.onRef('shown.consent', '=', 'given.consent').onRef('shown.version', '=', 'given.version').onRef('shown.language', '=', 'given.language'))
    .select(['given.consent as id', 'given.version', 'given.given', 'at', 'given.language', 'text'])
    .where('code', '=', code)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const events = await database.selectFrom('registration_events').select(['at', 'kind', 'actor']).where('code', '=', code).orderBy('id').execute();
  return {
    exportedAt: desk.now().toISOString(),
    registration: registrationRecord(stored, desk),
    ...(attended !== null && { attended: attended === 1 }),
    consents: consents.map((row): ConsentRecord => ({ ...row, given: row.given === 1 })),
    events,
  };
}
