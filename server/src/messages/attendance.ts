import type { RegistrationState } from 'mga-widgets/domain';
import type { Language } from './language.js';

const es = {
  fileName: 'asistencia',
  columns: ['código', 'nombre', 'sector', 'región', 'necesidades de acceso', 'estado', 'lugar en la espera', 'asistió', 'inscripción'],
  state: { seated: 'con cupo', waiting: 'en espera', cancelled: 'cancelada' } satisfies Record<RegistrationState, string>,
  yes: 'sí',
  no: 'no',
  walkIns: (count: number) => `${count} sin inscripción`,
};

const en: typeof es = {
  fileName: 'attendance',
  columns: ['code', 'name', 'sector', 'region', 'access needs', 'state', 'place in the queue', 'attended', 'registered'],
  state: { seated: 'with a seat', waiting: 'waiting', cancelled: 'cancelled' },
  yes: 'yes',
  no: 'no',
  walkIns: (count) => `${count} without a registration`,
};

/** What the attendance of a meeting says as a table. */
export const attendanceMessages: Record<Language, typeof es> = { es, en };
