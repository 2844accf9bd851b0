import type { Localized } from './messages.js';
import { workingDayWords } from './working-days.js';

const es = {
  outside: 'Este componente va dentro de <mga-staff-session>.',
  loading: 'Cargando…',
  retry: 'Reintentar',
  retrying: 'Reintentando…',
  problem: {
    offline: 'No hay conexión a internet.',
    unreachable: 'No se pudo llegar al servidor. Puede que no haya conexión, o que el servidor esté detenido.',
    timeout: 'El servidor no respondió a tiempo.',
    'cut-short': 'La conexión se cortó antes de recibir la respuesta completa.',
    'not-staff': 'La respuesta no es de este servidor: puede que la red de su institución pida identificarse, o que este sitio no tenga bandeja.',
    unauthorized: 'Su sesión terminó. Ingrese de nuevo para seguir.',
    forbidden: 'Su cuenta no permite hacer esto.',
    'not-found': 'No existe, o no está asignada a su institución.',
    conflict: 'Otra persona lo cambió mientras usted lo tenía abierto.',
    invalid: 'El servidor no aceptó lo que se envió.',
    busy: 'El servidor no puede atender ahora.',
  },
  tooMany: 'Hubo muchos intentos seguidos.',
  waitSeconds: (seconds: number): string => (seconds === 1 ? 'Espere 1 segundo.' : `Espere ${seconds} segundos.`),
  waitMinutes: (minutes: number): string => (minutes === 1 ? 'Espere 1 minuto.' : `Espere ${minutes} minutos.`),
  secretariat: 'Secretaría',
  workingDays: (count: number): string => workingDayWords.es(count),
};

const en: typeof es = {
  outside: 'This element goes inside <mga-staff-session>.',
  loading: 'Loading…',
  retry: 'Try again',
  retrying: 'Trying again…',
  problem: {
    offline: 'There is no internet connection.',
    unreachable: 'The server could not be reached. There may be no connection, or the server may be stopped.',
    timeout: 'The server did not answer in time.',
    'cut-short': 'The connection ended before the whole answer arrived.',
    'not-staff': 'The answer is not this server’s: your institution’s network may ask you to identify yourself, or this site has no inbox.',
    unauthorized: 'Your session has ended. Sign in again to go on.',
    forbidden: 'Your account does not allow this.',
    'not-found': 'It does not exist, or it is not assigned to your institution.',
    conflict: 'Somebody else changed it while you had it open.',
    invalid: 'The server did not accept what was sent.',
    busy: 'The server cannot attend to this now.',
  },
  tooMany: 'There were many attempts in a row.',
  waitSeconds: (seconds) => (seconds === 1 ? 'Wait 1 second.' : `Wait ${seconds} seconds.`),
  waitMinutes: (minutes) => (minutes === 1 ? 'Wait 1 minute.' : `Wait ${minutes} minutes.`),
  secretariat: 'Secretariat',
  workingDays: (count) => workingDayWords.en(count),
};

/** Words that all the pages of the staff share. */
export const staffMessages: Localized<typeof es> = { es, en };
