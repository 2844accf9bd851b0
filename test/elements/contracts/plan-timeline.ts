import { planTimelineMessages } from '../../../src/i18n/plan-timeline.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

export const planTimelineContract: ElementContract = {
  tag: 'mga-plan-timeline',
  define: () => import('../../../src/define/mga-plan-timeline.js'),
  attributes: { 'as-of': '2026-06-01' },
  feed: aFeed()
    .with({ forum: { name: 'Mesa de Gobierno Abierto', targets: { monthsOfImplementation: { min: 18, source: 'Acuerdo de la Mesa', url: 'https://mesa.example/acuerdo' } } } })
    .withPlan({ id: 'plan-5', title: 'Quinto plan de acción', start: '2023-07', end: '2025-06' })
    .withPlan({
      id: 'plan-6',
      title: 'Sexto plan de acción de gobierno abierto',
      url: 'https://mesa.example/plan-6',
      delivery: '2025-06-30',
      start: '2025-07-01',
      end: '2027-06-30',
      stages: [
        { id: 'redaccion', name: 'Redacción participativa de los compromisos', kind: 'drafting', start: '2025-05', end: '2025-06-15', description: 'Mesas de trabajo con las instituciones responsables.' },
        { id: 'invertida', name: 'Etapa con un error', start: '2026-05-01', end: '2026-04-01' },
        { id: 'irm', name: 'Informe de resultados', kind: 'irm-review', start: '2027', end: 'Cuando OGP lo programe' },
      ],
    })
    .withConsultation({ id: 'consulta', title: 'Consulta ciudadana', plan: 'plan-6', start: '2025-03', end: '2025-04-30' })
    .build(),
  readyText: 'Redacción participativa de los compromisos',
  emptyText: planTimelineMessages.es.none,
  collection: 'plans',
};
