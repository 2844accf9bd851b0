import { agreementMessages } from '../../src/i18n/agreements.js';
import { calendarMessages } from '../../src/i18n/calendar.js';
import { boardMessages } from '../../src/i18n/commitment-board.js';
import { commitmentMessages } from '../../src/i18n/commitment.js';
import { minutesMessages } from '../../src/i18n/minutes.js';
import type { ElementContract } from '../support/element-contract.js';
import { bulletinsContracts } from './contracts/bulletins.js';
import { consultationContract } from './contracts/consultation.js';
import { evidenceRepositoryContract } from './contracts/evidence-repository.js';
import { prioritizationContract } from './contracts/prioritization.js';
import { proposalFormContract } from './contracts/proposal-form.js';
import { planSummaryContract } from './contracts/plan-summary.js';
import { planTimelineContract } from './contracts/plan-timeline.js';
import { proposalRecordContract } from './contracts/proposal-record.js';
import { proposalRecorderContract } from './contracts/proposal-recorder.js';
import { regionCoverageContract } from './contracts/region-coverage.js';
import { downloadsContract } from './contracts/downloads.js';
import { sdgCoverageContract } from './contracts/sdg-coverage.js';
import { sectorCoverageContracts } from './contracts/sector-coverage.js';
import { workshopGuideContract } from './contracts/workshop-guide.js';
import { registrationContract, workshopsContract } from './contracts/workshops.js';
import { aFeed } from '../support/feed-builder.js';

const plan: ElementContract['feed'] = aFeed()
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', aliases: ['MINSEGPRES'] })
  .withTheme({ id: 'datos', name: 'Datos abiertos' })
  .withPlan({ id: 'plan-5', title: 'Quinto plan de acción', number: 5 })
  .withCommitment({
    id: 'portal',
    plan: 'plan-5',
    title: 'Portal de datos de calidad del aire',
    problem: 'Quienes viven cerca de las estaciones no conocen sus mediciones.',
    lead: { organization: 'segpres' },
    supporting: [{ name: 'Municipalidades costeras' }],
    themes: ['datos'],
    sdgs: [11, 16],
    end: '2026-12-31',
    criteria: { measurable: { met: true, note: 'Cada hito tiene un indicador.' } },
    milestones: [
      {
        id: 'portal-1',
        title: 'Publicar el catálogo',
        end: '2026-03-31',
        reports: [{ period: { end: '2026-04-30' }, status: 'limited', percent: 40, summary: 'Diez de veinticinco conjuntos publicados.', difficulties: 'Faltan permisos.' }],
        evidence: [{ id: 'acta-entrega', title: 'Acta de entrega', url: 'https://datos.example/acta.pdf', date: '2026-04' }],
      },
      { id: 'portal-2', title: 'Capacitar a los municipios', end: '2026-11' },
    ],
    irm: { status: 'no-evidence', period: 'Informe intermedio' },
  })
  .withCommitment({ id: 'otro', plan: 'plan-5', title: 'Guía de lenguaje claro' })
  .build();

const minutes: ElementContract['feed'] = aFeed()
  .withSectors({ id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', sector: 'publico', url: 'https://segpres.example' })
  .withCommitment({ id: 'portal', title: 'Portal de datos de calidad del aire' })
  .withMeeting({ id: 'marzo', title: 'Reunión de seguimiento', start: '2026-03-10T10:00' })
  .withMeeting({
    id: 'abril',
    title: 'Reunión ordinaria de la Mesa',
    start: '2026-04-08T15:30',
    end: '2026-04-08T17:00',
    place: { name: 'Biblioteca Regional' },
    minutes: {
      status: 'draft',
      document: { id: 'acta-abril', title: 'Acta firmada', url: 'https://datos.example/abril.pdf', size: 120_000 },
      attendees: [{ name: 'Miembros', people: [{ name: 'Jefatura de la unidad', role: 'coordina la Mesa', organization: 'segpres' }, { name: 'Representación universitaria', sector: 'academia' }] }],
      agenda: [{ number: '1.-', title: 'Calendario de talleres' }],
      discussion: [{ title: 'Calendario de talleres', blocks: [{ kind: 'paragraph', text: 'Se revisó el calendario.' }, { kind: 'list', ordered: true, items: [{ text: 'Norte', items: ['Arica'] }] }] }],
      recommendations: [{ text: 'Incluir los ODS.', by: 'la Academia' }, { text: 'Responder a cada persona.' }],
      agreements: [
        {
          id: 'a1',
          text: 'Publicar el calendario de talleres regionales.',
          items: ['Con sus sedes.', 'Con sus horarios.'],
          responsible: [{ organization: 'segpres' }, { name: 'Consejo vecinal' }],
          due: '2026-05-15',
          commitment: 'portal',
          updates: [{ date: '2026-05-12', status: 'open', meeting: 'mayo', note: 'Faltan dos regiones.', evidence: [{ id: 'borrador', title: 'Borrador', url: 'https://datos.example/b.csv' }] }],
        },
        { id: 'a2', text: 'Ordenar las actas anteriores.', due: 'A la brevedad' },
      ],
    },
  })
  .withMeeting({ id: 'mayo', title: 'Reunión de mayo', start: '2026-05-12T15:30', minutes: { agreements: [{ id: 'b1', text: 'Traducir la guía.', responsible: [{ organization: 'segpres' }], updates: [{ date: '2026-05-30', status: 'done' }] }] } })
  .build();

const meetings: ElementContract['feed'] = aFeed()
  .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' })
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres' })
  .with({
    links: { calendar: 'calendario.ics' },
    forum: { name: 'Mesa de Gobierno Abierto', targets: { openMeetingsPerYear: { min: 3, source: 'Recomendación de 2018' }, monthsBetweenMeetings: { max: 6, source: 'Estándares de OGP' } } },
  })
  .withMeeting({ id: 'febrero', title: 'Sesión interna', start: '2026-02-10T10:00', access: 'internal', minutes: { status: 'final' } })
  .withMeeting({ id: 'abril', title: 'Reunión sobre el autodiagnóstico', start: '2026-04-22T15:00', access: undefined })
  .withMeeting({
    id: 'julio',
    title: 'Reunión ordinaria con participación de todas las regiones',
    start: '2026-07-09T15:00',
    end: '2026-07-09T17:00',
    status: 'moved',
    previousStart: '2026-07-02T11:30',
    mode: 'hybrid',
    place: { name: 'Biblioteca Regional', address: 'Avenida de las Instituciones Democráticas 1250', region: 'CL-RM', accessibility: 'Rampa e intérprete.' },
    joinUrl: 'https://video.example/mesa',
    registrationUrl: 'https://mesa.example/inscripcion',
    summary: 'Se revisará el avance del plan.',
    organizer: { organization: 'segpres' },
  })
  .withMeeting({ id: 'agosto', title: 'Audiencia', kind: 'hearing', start: '2026-08-05T15:00', status: 'cancelled' })
  .withMeeting({ id: 'septiembre', title: 'Taller en Arica', kind: 'workshop', start: '2026-09-01', end: '2026-09-02', place: { region: 'CL-AP' } })
  .withMeeting({ id: 'imposible', title: 'Reunión sin fecha', start: '2026-02-30' })
  .build();

/** The elements that show a feed; each new one gets a line here. */
export const contracts: readonly ElementContract[] = [
  {
    tag: 'mga-commitment-board',
    define: () => import('../../src/define/mga-commitment-board.js'),
    attributes: { 'as-of': '2026-06-01' },
    feed: plan,
    readyText: 'Portal de datos de calidad del aire',
    emptyText: boardMessages.es.none,
    collection: 'commitments',
  },
  {
    tag: 'mga-commitment',
    define: () => import('../../src/define/mga-commitment.js'),
    attributes: { 'as-of': '2026-06-01', record: 'portal' },
    feed: plan,
    readyText: 'Portal de datos de calidad del aire',
    emptyText: commitmentMessages.es.notFound('portal'),
    collection: 'commitments',
  },
  {
    tag: 'mga-minutes',
    define: () => import('../../src/define/mga-minutes.js'),
    attributes: { 'as-of': '2026-06-01', record: 'abril' },
    feed: minutes,
    readyText: 'Publicar el calendario de talleres regionales.',
    emptyText: minutesMessages.es.notFound('abril'),
    collection: 'meetings',
  },
  {
    tag: 'mga-agreements',
    define: () => import('../../src/define/mga-agreements.js'),
    attributes: { 'as-of': '2026-06-01', 'minutes-href': '/actas?ref={id}' },
    feed: minutes,
    readyText: 'Publicar el calendario de talleres regionales.',
    emptyText: agreementMessages.es.none,
    collection: 'meetings',
  },
  {
    tag: 'mga-meeting-calendar',
    define: () => import('../../src/define/mga-meeting-calendar.js'),
    attributes: { 'as-of': '2026-06-01', 'minutes-href': '/actas?ref={id}', 'reader-zone': 'Asia/Tokyo' },
    feed: meetings,
    readyText: 'Reunión ordinaria con participación de todas las regiones',
    emptyText: calendarMessages.es.none,
    collection: 'meetings',
  },
  planSummaryContract,
  evidenceRepositoryContract,
  planTimelineContract,
  ...sectorCoverageContracts,
  ...bulletinsContracts,
  consultationContract,
  proposalFormContract,
  proposalRecordContract,
  proposalRecorderContract,
  sdgCoverageContract,
  regionCoverageContract,
  prioritizationContract,
  workshopGuideContract,
  downloadsContract,
  workshopsContract,
  registrationContract,
];
