import { boardMessages } from '../../src/i18n/commitment-board.js';
import { commitmentMessages } from '../../src/i18n/commitment.js';
import type { ElementContract } from '../support/element-contract.js';
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
    attributes: { 'as-of': '2026-06-01', ref: 'portal' },
    feed: plan,
    readyText: 'Portal de datos de calidad del aire',
    emptyText: commitmentMessages.es.notFound('portal'),
    collection: 'commitments',
  },
];
