import { sdgCoverageMessages } from '../../../src/i18n/sdg-coverage.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const feed = aFeed()
  .with({ forum: { name: 'Mesa de Gobierno Abierto', targets: { sdgsPerPlan: { min: 5, source: 'Acuerdo de la Mesa', url: 'https://mesa.example/acuerdo' } } } })
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres' })
  .withPlan({ id: 'plan-5' })
  .withCommitment({ title: 'Portal de datos de calidad del aire y de los ríos de todas las cuencas', plan: 'plan-5', sdgs: [11, 16, 3], lead: { organization: 'segpres' } })
  .withCommitment({ title: 'Guía de lenguaje claro', plan: 'plan-5', sdgs: [] })
  .withCommitment({ title: 'Presupuesto participativo', plan: 'plan-5' })
  .withCommitment({ title: 'Sello de apertura', plan: 'plan-5', sdgs: [4], withdrawn: 'Se fusionó con otro.' })
  .build();

export const sdgCoverageContract: ElementContract = {
  tag: 'mga-sdg-coverage',
  define: () => import('../../../src/define/mga-sdg-coverage.js'),
  attributes: { 'as-of': '2026-06-01', 'commitment-href': '/compromisos?ref={id}' },
  feed,
  readyText: 'Portal de datos de calidad del aire',
  emptyText: sdgCoverageMessages.es.none,
  collection: 'commitments',
};
