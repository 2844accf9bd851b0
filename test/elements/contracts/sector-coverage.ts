import { sectorCoverageMessages } from '../../../src/i18n/sector-coverage.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed, type FeedBuilder } from '../../support/feed-builder.js';

const forum = (): FeedBuilder =>
  aFeed()
    .with({ forum: { name: 'Mesa de Gobierno Abierto', minimumCount: 3, targets: { sectorsPerPlan: { min: 3, source: 'Acuerdo de la Mesa', url: 'https://mesa.example/acuerdo' }, sectorsPerCommitment: { min: 3, source: 'Acuerdo de la Mesa' } } } })
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'sociedad-civil', name: 'ONG y sociedad civil' }, { id: 'publico', name: 'Sector público' })
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' })
    .withPlan({ id: 'plan-4', title: 'Cuarto plan de acción' })
    .withPlan({ id: 'plan-5', title: 'Quinto plan de acción' });

const commitments = forum()
  .withCommitment({ id: 'portal', plan: 'plan-5', title: 'Portal de datos de calidad del aire', raisedBy: ['ciudadania', 'sociedad-civil', 'publico'], regions: ['CL-AP'] })
  .withCommitment({ id: 'guia', plan: 'plan-5', title: 'Guía de lenguaje claro', raisedBy: ['publico', 'gremios'] })
  .withCommitment({ id: 'viejo', plan: 'plan-4', title: 'Registro de audiencias', raisedBy: ['publico'] })
  .withCommitment({ id: 'callado', plan: 'plan-5', title: 'Presupuesto comunal abierto' })
  .build();

const meetings = forum()
  .withMeeting({ id: 'abril', title: 'Reunión ordinaria de abril', start: '2026-04-08T15:30', attended: 20, attendance: [{ sector: 'ciudadania', count: 12 }, { sector: 'publico', count: 2 }], place: { region: 'CL-RM' } })
  .withMeeting({ id: 'mayo', title: 'Reunión ordinaria de mayo', start: '2026-05-08T15:30', minutes: { attendees: [{ people: [{ name: 'Jefatura de la oficina', sector: 'publico' }, { name: 'Una vecina' }] }] } })
  .withMeeting({ id: 'junio', title: 'Reunión sin acta', start: '2026-05-20T15:30' })
  .build();

export const sectorCoverageContracts: readonly ElementContract[] = [
  {
    tag: 'mga-sector-coverage',
    define: () => import('../../../src/define/mga-sector-coverage.js'),
    attributes: { 'as-of': '2026-06-01', 'commitment-href': '#compromiso-{id}' },
    feed: commitments,
    readyText: 'Portal de datos de calidad del aire',
    emptyText: sectorCoverageMessages.es.noSectors,
    collection: 'commitments',
  },
  {
    tag: 'mga-sector-coverage',
    define: () => import('../../../src/define/mga-sector-coverage.js'),
    attributes: { 'as-of': '2026-06-01', measure: 'attendance', 'minutes-href': '/actas?ref={id}' },
    feed: meetings,
    readyText: 'Reunión ordinaria de abril',
    emptyText: sectorCoverageMessages.es.noSectors,
    collection: 'meetings',
  },
];
