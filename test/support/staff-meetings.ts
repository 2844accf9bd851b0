import type { MeetingRegistrations, StaffRegistration } from '../../src/domain/generated/staff.js';

const sectors = [{ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' }, { id: 'publico', name: 'Sector público' }];

const registration = (number: number, fields: Partial<StaffRegistration>): StaffRegistration => ({
  code: `T-2026-0K3F-${number}Q`, name: `Persona de ejemplo ${number}`, sector: 'ciudadania', state: 'seated', attended: null, registeredAt: `2026-06-0${number}T14:00:00Z`, hasEmail: false, ...fields,
});

/** Two meetings people register for; nobody in them exists. */
export function someMeetings(): MeetingRegistrations[] {
  return [
    {
      meeting: { id: 'taller-arica', title: 'Taller de Arica', start: '2026-06-15T10:00', timeZone: 'America/Santiago', seats: 3, seated: 3, waiting: 1, cancelled: 1, marked: 0, open: false },
      version: 0,
      registrations: [
        registration(1, {}),
        registration(2, { sector: 'academia', accessNeeds: 'Intérprete de lengua de señas.' }),
        registration(3, { name: undefined }),
        registration(4, { state: 'waiting', position: 1 }),
        registration(5, { state: 'cancelled' }),
      ],
      walkIns: [],
      choices: { regions: [], sectors },
    },
    { meeting: { id: 'audiencia', title: 'Audiencia abierta', seated: 0, waiting: 0, cancelled: 0, marked: 0, open: true }, version: 0, registrations: [], walkIns: [], choices: { regions: [], sectors } },
  ];
}
