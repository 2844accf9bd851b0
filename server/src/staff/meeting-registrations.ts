import { usualSectors, type MeetingRegistrations, type QueueChoice, type StaffRegistration } from 'mga-widgets/domain';
import { cancelRegistration } from '../registrations/change-registration.js';
import { findMeeting } from '../registrations/meeting-rules.js';
import { enqueueRegistrationMail } from '../registrations/seats.js';
import { staffMeeting, walkInsOf, type SeenMeeting } from './meetings.js';
import { StaffProblem } from './problem.js';
import type { StaffApi, StaffMember } from './staff-api.js';

const order = { seated: 0, waiting: 1, cancelled: 2 } as const;

/** The registrations of a meeting: with a seat, then waiting, then cancelled, each in order of arrival. Nobody's address is told. */
export async function meetingRegistrations(api: StaffApi, seen: SeenMeeting): Promise<MeetingRegistrations> {
  const { database } = api.store;
  const saved = await database.selectFrom('registration_meetings').selectAll().where('meeting', '=', seen.id).executeTakeFirst();
  const rows = await database
    .selectFrom('registrations')
    .leftJoin('registration_personal_data', 'registration_personal_data.code', 'registrations.code')
    .selectAll('registrations')
    .select(['name', 'email', 'access_needs'])
    .where('meeting', '=', seen.id)
    .orderBy('arrival')
    .execute();
  let position = 0;
  const registrations = rows.map((row): StaffRegistration => ({
    code: row.code,
    ...(row.name !== null && { name: row.name }),
    sector: row.sector,
    ...(row.region !== null && { region: row.region }),
    ...(row.access_needs !== null && { accessNeeds: row.access_needs }),
    state: row.state,
    ...(row.state === 'waiting' && { position: (position += 1) }),
    attended: row.attended === null ? null : row.attended === 1,
    registeredAt: row.registered_at,
    hasEmail: row.email !== null,
  }));
  return {
    meeting: await staffMeeting(api, seen),
    version: saved?.attendance_version ?? 0,
    registrations: registrations.sort((one, other) => order[one.state] - order[other.state]),
    walkIns: walkInsOf(saved),
    choices: { regions: named(seen.known?.feed.regions ?? []), sectors: sectorsOf(seen) },
  };
}

const named = (records: readonly { id: string; name: string }[]): QueueChoice[] => records.map(({ id, name }) => ({ id, name }));

/** The sectors of the feed, or those the form offers where it has none. */
export function sectorsOf({ known }: SeenMeeting): QueueChoice[] {
  const sectors = named(known?.feed.sectors ?? []);
  return sectors.length ? sectors : usualSectors.map((id) => ({ id, name: id }));
}

/** Cancels a registration for the organizers, tells the person, and gives the seat to the first who waits. @throws StaffProblem `unknown-record` */
export async function cancelForOrganizer(api: StaffApi, { id: staff }: StaffMember, seen: SeenMeeting, code: string): Promise<MeetingRegistrations> {
  const { store, feeds, now } = api;
  const row = await store.database.selectFrom('registrations').select(['code', 'meeting']).where('code', '=', code).where('meeting', '=', seen.id).executeTakeFirst();
  if (!row) throw new StaffProblem('unknown-record');
  await cancelRegistration({ store, now, meeting: (id) => findMeeting(feeds(), id) }, row, {
    actor: 'staff',
    staff,
    async tell(transaction, at) {
      const person = await transaction.selectFrom('registration_personal_data').select('email').where('code', '=', code).executeTakeFirst();
      if (person?.email) await enqueueRegistrationMail(transaction, 'registration-cancelled', [code], at);
    },
  });
  return meetingRegistrations(api, seen);
}
