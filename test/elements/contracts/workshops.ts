import { registrationMessages } from '../../../src/i18n/registration.js';
import { workshopMessages } from '../../../src/i18n/workshops.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const feed = aFeed()
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'academia', name: 'Academia' })
  .withRegions({ id: 'CL-AP', name: 'Región de Arica y Parinacota' }, { id: 'CL-LI', name: 'Región del Libertador General Bernardo O’Higgins' }, { id: 'CL-MA', name: 'Región de Magallanes y de la Antártica Chilena' })
  .withOrganization({ id: 'universidad', name: 'Universidad de Prueba' })
  .with({ links: { registrations: '/api/registrations' } })
  .withMeeting({
    kind: 'workshop', title: 'Taller sobre el agua en la precordillera', start: '2026-07-02T10:00', end: '2026-07-02T13:00', mode: 'hybrid', seats: 30, seatsTaken: 12, waiting: 0,
    place: { name: 'Biblioteca', address: 'Avenida de las Instituciones Democráticas 1250', region: 'CL-AP', accessibility: 'Rampa.' },
    facilitator: { organization: 'universidad' }, invitedSectors: ['academia'], status: 'moved', previousStart: '2026-06-20T10:00', joinUrl: 'https://video.example/taller', url: 'https://mesa.example/taller',
  })
  .withMeeting({ kind: 'workshop', title: 'Taller completo', start: '2026-07-03T10:00', seats: 10, seatsTaken: 10, waiting: 3, place: { region: 'CL-AP' } })
  .withMeeting({ kind: 'workshop', title: 'Taller cancelado', start: '2026-07-03', status: 'cancelled', statusReason: 'El lugar se cerró.', place: { region: 'CL-MA' } })
  .withMeeting({ kind: 'workshop', title: 'Taller realizado', start: '2026-03-03T10:00', mode: 'online' })
  .withMeeting({ kind: 'workshop', title: 'Taller sin fecha', start: '2026-02-30', place: { region: 'CL-XX' } })
  .build();

export const workshopsContract: ElementContract = {
  tag: 'mga-workshops',
  define: () => import('../../../src/define/mga-workshops.js'),
  attributes: { 'as-of': '2026-06-01', 'reader-zone': 'Asia/Tokyo' },
  feed,
  readyText: 'Taller sobre el agua en la precordillera',
  emptyText: workshopMessages.es.none,
  collection: 'meetings',
};

export const registrationContract: ElementContract = {
  tag: 'mga-registration',
  define: () => import('../../../src/define/mga-registration.js'),
  attributes: { 'as-of': '2026-06-01' },
  feed,
  // Until a registration is opened all it shows is words of its own; the example of a code is the same in every language.
  readyText: 'T-2026-0K3F-7Q',
  emptyText: registrationMessages.es.record.none,
  collection: 'meetings',
};
