import type { Agreement, AgreementUpdate, Discussion, Feed, Holiday, Meeting, Minutes, Person, Recommendation } from '../feed.js';
import { columnFrom, columnsOf, exportTable } from './export-table.js';
import { blockCells, partyCell, partyCells, personCell, sectorCells } from './export-words.js';

const meeting = columnsOf<Meeting, Meeting>('Meeting', (item) => item);
const holiday = columnsOf<Holiday, Holiday>('Holiday', (item) => item);

export const meetings = exportTable({
  name: 'meetings',
  spanish: 'reuniones',
  collections: ['meetings'],
  items: (feed) => feed.meetings,
  columns: [
    meeting('id', 'identificador'),
    meeting('title', 'título'),
    meeting('start', 'inicio'),
    meeting('end', 'término'),
    meeting('kind', 'tipo'),
    meeting('timeZone', 'zona horaria'),
    meeting('access', 'acceso'),
    meeting('status', 'estado'),
    meeting('statusReason', 'motivo del estado'),
    meeting('previousStart', 'inicio anterior'),
    meeting('sequence', 'revisión'),
    meeting('updated', 'actualizado'),
    meeting('mode', 'modalidad'),
    meeting('place', 'lugar', ({ place }) => place?.name, 'Place.name'),
    meeting('address', 'dirección', ({ place }) => place?.address, 'Place.address'),
    meeting('region', 'región', ({ place }) => place?.region, 'Place.region'),
    meeting('accessibility', 'accesibilidad', ({ place }) => place?.accessibility, 'Place.accessibility'),
    meeting('placeUrl', 'enlace del lugar', ({ place }) => place?.url, 'Place.url'),
    meeting('accessOffered', 'accesibilidad ofrecida', ({ accessibility }) => accessibility, 'Meeting.accessibility'),
    meeting('joinUrl', 'enlace para conectarse'),
    meeting('plan', 'plan'),
    meeting('theme', 'tema'),
    meeting('consultation', 'consulta'),
    meeting('commitments', 'compromisos'),
    meeting('standard', 'estándar'),
    meeting('organizer', 'organiza', ({ organizer }) => partyCell(organizer)),
    meeting('facilitator', 'facilita', ({ facilitator }) => partyCell(facilitator)),
    meeting('summary', 'resumen'),
    meeting('agenda', 'tabla', ({ agenda = [] }) => agenda.map(({ title }) => title)),
    meeting('guide', 'taller tipo'),
    meeting('languages', 'idiomas'),
    meeting('invitedSectors', 'sectores invitados'),
    meeting('seats', 'cupos'),
    meeting('seatsTaken', 'cupos tomados'),
    meeting('waiting', 'en espera'),
    meeting('registrationStart', 'inscripción desde'),
    meeting('registrationEnd', 'inscripción hasta'),
    meeting('attendance', 'asistencia', ({ attendance }) => sectorCells(attendance)),
    meeting('attended', 'asistentes'),
    meeting('registrationUrl', 'inscripción'),
    meeting('recordingUrl', 'grabación'),
    meeting('url', 'enlace'),
  ],
});

export const holidays = exportTable({
  name: 'holidays',
  spanish: 'feriados',
  collections: [],
  items: (feed) => feed.holidays,
  columns: [holiday('date', 'fecha'), holiday('name', 'nombre'), holiday('region', 'región')],
});

interface MinutesOfMeeting {
  meeting: Meeting;
  minutes: Minutes;
}

const minutesOf = (feed: Feed): MinutesOfMeeting[] => feed.meetings.flatMap((each) => (each.minutes ? [{ meeting: each, minutes: each.minutes }] : []));
const meetingOf = columnFrom<MinutesOfMeeting>('meeting', 'reunión', 'Meeting.id', (item) => item.meeting.id);
const minute = columnsOf<MinutesOfMeeting, Minutes>('Minutes', (item) => item.minutes);

export const minutes = exportTable({
  name: 'minutes',
  spanish: 'actas',
  collections: ['meetings'],
  items: minutesOf,
  columns: [
    meetingOf,
    minute('status', 'estado'),
    minute('published', 'publicada'),
    minute('secretary', 'toma el acta', ({ secretary }) => personCell(secretary)),
    minute('agenda', 'tabla', ({ agenda = [] }) => agenda.map(({ title }) => title)),
    minute('documentTitle', 'título del documento', ({ document }) => document?.title, 'Document.title'),
    minute('documentUrl', 'enlace del documento', ({ document }) => document?.url, 'Document.url'),
  ],
});

interface Attendee extends MinutesOfMeeting {
  group?: string;
  person: Person;
}

const attendee = columnsOf<Attendee, Person>('Person', (item) => item.person);

export const attendance = exportTable({
  name: 'attendance',
  spanish: 'asistencia',
  collections: ['meetings'],
  items: (feed) => minutesOf(feed).flatMap((each) => (each.minutes.attendees ?? []).flatMap(({ name, people }) => people.map((person): Attendee => ({ ...each, ...(name !== undefined && { group: name }), person })))),
  columns: [
    meetingOf,
    columnFrom<Attendee>('group', 'grupo', 'AttendeeGroup.name', (item) => item.group),
    attendee('name', 'nombre'),
    attendee('role', 'cargo'),
    attendee('organization', 'organización'),
    attendee('affiliation', 'institución'),
    attendee('sector', 'sector'),
  ],
});

interface DiscussedPoint extends MinutesOfMeeting {
  point: Discussion;
}

const point = columnsOf<DiscussedPoint, Discussion>('Discussion', (item) => item.point);

export const discussion = exportTable({
  name: 'discussion',
  spanish: 'desarrollo',
  collections: ['meetings'],
  items: (feed) => minutesOf(feed).flatMap((each) => (each.minutes.discussion ?? []).map((point): DiscussedPoint => ({ ...each, point }))),
  columns: [meetingOf, point('title', 'punto'), point('text', 'texto', ({ blocks }) => blockCells(blocks).join('\n'), 'Discussion.blocks')],
});

interface RecommendationOfMeeting extends MinutesOfMeeting {
  recommendation: Recommendation;
}

const recommendation = columnsOf<RecommendationOfMeeting, Recommendation>('Recommendation', (item) => item.recommendation);

export const recommendations = exportTable({
  name: 'recommendations',
  spanish: 'recomendaciones',
  collections: ['meetings'],
  items: (feed) => minutesOf(feed).flatMap((each) => (each.minutes.recommendations ?? []).map((recommendation): RecommendationOfMeeting => ({ ...each, recommendation }))),
  columns: [meetingOf, recommendation('text', 'recomendación'), recommendation('by', 'de quién')],
});

interface AgreementOfMeeting extends MinutesOfMeeting {
  agreement: Agreement;
}

const agreementsOf = (feed: Feed): AgreementOfMeeting[] => minutesOf(feed).flatMap((each) => (each.minutes.agreements ?? []).map((agreement) => ({ ...each, agreement })));
const agreement = columnsOf<AgreementOfMeeting, Agreement>('Agreement', (item) => item.agreement);

export const agreements = exportTable({
  name: 'agreements',
  spanish: 'acuerdos',
  collections: ['meetings'],
  items: agreementsOf,
  columns: [
    meetingOf,
    agreement('id', 'identificador'),
    agreement('text', 'acuerdo'),
    agreement('items', 'partes'),
    agreement('responsible', 'responsables', ({ responsible }) => partyCells(responsible)),
    agreement('due', 'fecha'),
    agreement('commitment', 'compromiso'),
    // The last word on it, for who reads this table alone; the whole row of words is in agreement-updates.csv.
    agreement('status', 'estado', ({ updates = [] }) => updates.at(-1)?.status, 'AgreementUpdate.status'),
  ],
});

interface UpdateOfAgreement extends AgreementOfMeeting {
  update: AgreementUpdate;
}

const update = columnsOf<UpdateOfAgreement, AgreementUpdate>('AgreementUpdate', (item) => item.update);

export const agreementUpdates = exportTable({
  name: 'agreement-updates',
  spanish: 'seguimiento de acuerdos',
  collections: ['meetings'],
  items: (feed) => agreementsOf(feed).flatMap((each) => (each.agreement.updates ?? []).map((update): UpdateOfAgreement => ({ ...each, update }))),
  columns: [
    columnFrom<UpdateOfAgreement>('agreement', 'acuerdo', 'Agreement.id', (item) => item.agreement.id),
    update('date', 'fecha'),
    update('status', 'estado'),
    update('meeting', 'reunión'),
    update('note', 'nota'),
    update('evidenceTitle', 'título de la evidencia', ({ evidence = [] }) => evidence[0]?.title, 'Document.title'),
    update('evidenceUrl', 'enlace de la evidencia', ({ evidence = [] }) => evidence[0]?.url, 'Document.url'),
  ],
});
