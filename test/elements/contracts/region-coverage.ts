import { regionCoverageMessages } from '../../../src/i18n/region-coverage.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const feed = aFeed()
  .withRegions(
    { id: 'CL-AP', name: 'Región de Arica y Parinacota', shortName: 'Arica y Parinacota' },
    { id: 'CL-LI', name: 'Región del Libertador General Bernardo O’Higgins' },
    { id: 'CL-NB', name: 'Región de Ñuble', shortName: 'Ñuble', start: '2018-09-06' },
    { id: 'CL-MA', name: 'Región de Magallanes y de la Antártica Chilena', shortName: 'Magallanes' },
  )
  .withMeeting({ kind: 'workshop', title: 'Taller en Arica', start: '2026-03-02T10:00', place: { name: 'Biblioteca', region: 'CL-AP' } })
  .withMeeting({ kind: 'workshop', title: 'Segundo taller en Arica', start: '2026-04-02T10:00', place: { region: 'CL-AP' } })
  .withMeeting({ kind: 'workshop', title: 'Taller en Chillán', start: '2026-09-02', place: { region: 'CL-NB' } })
  .withMeeting({ kind: 'workshop', title: 'Taller en Punta Arenas', start: '2026-05-02T10:00', status: 'cancelled', place: { region: 'CL-MA' } })
  .withMeeting({ kind: 'workshop', title: 'Taller en línea', start: '2026-05-03T10:00', mode: 'online' })
  .withMeeting({ kind: 'workshop', title: 'Taller sin clasificar', start: '2026-05-04T10:00', place: { region: 'CL-XX' } })
  .build();

export const regionCoverageContract: ElementContract = {
  tag: 'mga-region-coverage',
  define: () => import('../../../src/define/mga-region-coverage.js'),
  attributes: { 'as-of': '2026-06-01', 'minutes-href': '/actas?ref={id}' },
  feed,
  readyText: 'Arica y Parinacota',
  emptyText: regionCoverageMessages.es.noRegions,
  collection: 'meetings',
};
