import { planSummaryMessages } from '../../../src/i18n/plan-summary.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

export const planSummaryContract: ElementContract = {
  tag: 'mga-plan-summary',
  define: () => import('../../../src/define/mga-plan-summary.js'),
  attributes: { 'as-of': '2026-06-01', 'commitment-href': '/compromisos?ref={id}', 'minutes-href': '/actas?ref={id}', 'board-href': '/compromisos' },
  feed: aFeed()
    .with({
      forum: {
        name: 'Mesa de Gobierno Abierto',
        targets: {
          commitmentsPerPlan: { min: 10, max: 20, source: 'Recomendación de 2018' },
          openMeetingsPerYear: { min: 3, source: 'Recomendación de 2018', url: 'https://mesa.example/recomendacion' },
          sectorsPerCommitment: { min: 5, source: 'Meta de la cocreación' },
          percentMeasurable: { min: 100 },
        },
      },
    })
    .withSectors({ id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
    .withTheme({ id: 'datos', name: 'Datos abiertos' })
    .withPlan({ id: 'plan-6', title: 'Sexto plan de acción de gobierno abierto', start: '2026-01-01', end: '2027-12-31' })
    .withCommitment({
      id: 'portal',
      plan: 'plan-6',
      title: 'Portal de datos de calidad del aire',
      themes: ['datos'],
      sdgs: [11],
      raisedBy: ['academia'],
      end: '2026-12-31',
      milestones: [{ id: 'portal-1', title: 'Publicar el catálogo', deliverable: 'Catálogo de estaciones', end: '2026-03-31', reports: [{ period: { end: '2026-04-30' }, status: 'limited' }] }],
    })
    .withCommitment({ id: 'guia', plan: 'plan-6', title: 'Guía de lenguaje claro' })
    .withMeeting({ id: 'abril', title: 'Reunión ordinaria de la Mesa', start: '2026-04-08T15:30', minutes: { status: 'final' } })
    .build(),
  readyText: 'Sexto plan de acción de gobierno abierto',
  emptyText: planSummaryMessages.es.none,
  collection: 'plans',
};
