import { bulletinMessages } from '../../../src/i18n/bulletins.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const feed = aFeed()
  .with({ links: { bulletins: 'bulletins.atom' } })
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', url: 'https://segpres.example' })
  .withCommitment({ id: 'portal', title: 'Portal de datos de calidad del aire y de los ríos', lead: { organization: 'segpres' } })
  .withBulletin({
    id: 'fichas',
    title: 'Demo: Sesenta y cuatro personas probaron las fichas de trámites en sus propias comunas',
    date: '2026-05-20',
    updated: '2026-05-25T12:00:00Z',
    summary: 'Personas mayores de tres comunas leyeron las fichas.',
    blocks: [{ kind: 'paragraph', text: 'Donde se detenían, el texto cambió.' }, { kind: 'heading', text: 'Qué cambió' }, { kind: 'list', items: [{ text: 'El costo va primero.', items: ['En pesos.'] }] }],
    people: [{ name: 'Demo: Profesional de ejemplo', role: 'encargada de las pruebas', organization: 'segpres' }, { name: 'Demo: Otra persona de ejemplo' }],
    organizations: [{ organization: 'segpres' }, { name: 'Junta de vecinos' }],
    commitments: ['portal'],
    links: [{ title: 'Informe de las pruebas', url: 'https://datos.example/pruebas.pdf' }, { title: 'Sin dirección', url: 'javascript:0' }],
  })
  .withBulletin({ id: 'solo', title: 'Demo: Solo un título', date: '2026-04-01' })
  .build();

const contract: ElementContract = {
  tag: 'mga-bulletins',
  define: () => import('../../../src/define/mga-bulletins.js'),
  attributes: { 'commitment-href': '/compromisos?ref={id}' },
  feed,
  readyText: 'Personas mayores de tres comunas leyeron las fichas.',
  emptyText: bulletinMessages.es.none,
  collection: 'bulletins',
};

/** The list, and one bulletin by itself. */
export const bulletinsContracts: readonly ElementContract[] = [
  contract,
  { ...contract, attributes: { ...contract.attributes, record: 'fichas' }, readyText: 'El costo va primero.', emptyText: bulletinMessages.es.notFound('fichas') },
];
