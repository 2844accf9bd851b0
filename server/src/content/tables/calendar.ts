import { day, identifier, line, list, localTime, sectorCount, text, timeZone, url, whole } from '../readers.js';
import { optional, required, table } from '../table.js';
import { meetingAccess, meetingKind, meetingMode, meetingStatus } from '../words.js';

export const meetings = table({
  name: 'meetings',
  spanish: 'reuniones',
  unique: 'id',
  columns: {
    id: required('identificador', identifier),
    title: required('título', line),
    start: required('inicio', localTime),
    end: optional('término', localTime),
    kind: optional('tipo', meetingKind),
    timeZone: optional('zona horaria', timeZone),
    access: optional('acceso', meetingAccess),
    status: optional('estado', meetingStatus),
    statusReason: optional('motivo del estado', text),
    previousStart: optional('inicio anterior', localTime),
    sequence: optional('revisión', whole(0, 1_000_000)),
    mode: optional('modalidad', meetingMode),
    place: optional('lugar', line),
    address: optional('dirección', line),
    region: optional('región', identifier),
    accessibility: optional('accesibilidad', text),
    joinUrl: optional('enlace para conectarse', url),
    plan: optional('plan', identifier),
    theme: optional('tema', identifier),
    organizer: optional('organiza', line),
    facilitator: optional('facilita', line),
    summary: optional('resumen', text),
    agenda: optional('tabla', list(line)),
    invitedSectors: optional('sectores invitados', list(identifier)),
    seats: optional('cupos', whole(0, 1_000_000)),
    seatsTaken: optional('cupos tomados', whole(0, 1_000_000)),
    attendance: optional('asistencia', list(sectorCount)),
    registrationUrl: optional('inscripción', url),
    recordingUrl: optional('grabación', url),
    guide: optional('taller tipo', identifier),
    url: optional('enlace', url),
  },
});

export const holidays = table({
  name: 'holidays',
  spanish: 'feriados',
  columns: { date: required('fecha', day), name: optional('nombre', line), region: optional('región', identifier) },
});
