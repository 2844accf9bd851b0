import { evidenceMessages } from '../../../src/i18n/evidence.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

export const evidenceRepositoryContract: ElementContract = {
  tag: 'mga-evidence-repository',
  define: () => import('../../../src/define/mga-evidence-repository.js'),
  attributes: { 'as-of': '2026-06-01', 'commitment-href': '/compromisos?ref={id}' },
  feed: aFeed()
    .with({
      forum: {
        name: 'Mesa de Gobierno Abierto',
        url: 'https://mesa.example/',
        members: [{ sector: 'publico', role: 'Preside' }, { role: 'Observa' }],
        rules: { id: 'reglas', title: 'Reglamento de la Mesa', url: 'https://mesa.example/reglamento.pdf' },
        targets: { monthsOfEvidence: { max: 6, source: 'Estándares de OGP', url: 'https://ogp.example/' }, monthsBetweenMeetings: { max: 6 }, implementationMeetingsPerYear: { min: 2 } },
      },
    })
    .withSectors({ id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
    .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres' })
    .withPlan({ id: 'plan-6', title: 'Sexto plan de acción de gobierno abierto', start: '2026-01-01', end: '2027-12-31', delivery: '2025-12-31', documents: [{ id: 'plan-pdf', title: 'El plan', url: 'https://mesa.example/plan.pdf', size: 120_000 }] })
    .withCommitment({
      id: 'portal',
      plan: 'plan-6',
      number: 1,
      title: 'Portal de datos de calidad del aire',
      lead: { organization: 'segpres' },
      irm: { status: 'no-evidence', verifiable: true, potential: 'modest' },
      evidence: [{ id: 'informe', title: 'Informe de avance', type: 'Informe', url: 'https://datos.example/informe.pdf', date: '2026-05-04', publisher: { organization: 'segpres' }, format: 'application/pdf', sha256: 'a'.repeat(64) }],
      milestones: [{ id: 'portal-1', title: 'Publicar el catálogo', reports: [{ period: { end: '2026-04-30' }, status: 'limited' }] }],
    })
    .withCommitment({ id: 'guia', plan: 'plan-6', number: 2, title: 'Guía de lenguaje claro' })
    .withMeeting({ id: 'abril', title: 'Reunión ordinaria de la Mesa', start: '2026-04-08T15:30' })
    .withDocument({ id: 'aviso', title: 'Llamado a participar', requirement: '3.1', date: '2025' })
    .build(),
  readyText: 'Portal de datos de calidad del aire',
  emptyText: evidenceMessages.es.none,
  collection: 'plans',
};
