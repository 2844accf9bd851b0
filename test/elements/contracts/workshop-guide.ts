import { workshopGuideMessages } from '../../../src/i18n/workshop-guide.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const guide = aFeed()
  .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' })
  .withWorkshopGuide({
    id: 'tipo',
    title: 'Taller tipo para levantar propuestas',
    purpose: 'Que las personas nombren los problemas que viven.',
    groupSizeMin: 6,
    groupSizeMax: 40,
    tableSize: 6,
    roles: [{ text: 'Quien facilita cuida el tiempo.' }],
    rules: [{ text: 'Se habla por turnos.' }],
    materials: ['Lápices'],
    recording: [{ kind: 'paragraph', text: 'Una tarjeta por propuesta.' }],
    documents: [{ id: 'afiche', title: 'Afiche del taller', url: 'https://mesa.example/afiche.pdf' }],
    steps: [
      { id: 'abrir', title: 'Bienvenida y reglas', minutes: 10, minutesMin: 5, blocks: [{ kind: 'list', items: [{ text: 'Salude.' }] }], materials: ['Reglas a la vista'] },
      { id: 'nombrar', title: 'Nombrar problemas', minutes: 20, minutesMin: 10, minutesPerPerson: 2 },
      { id: 'pausa', title: 'Pausa', minutes: 10, optional: true },
    ],
  })
  .build();

export const workshopGuideContract: ElementContract = {
  tag: 'mga-workshop-guide',
  define: () => import('../../../src/define/mga-workshop-guide.js'),
  feed: guide,
  readyText: 'Bienvenida y reglas',
  emptyText: workshopGuideMessages.es.none,
  collection: 'workshopGuides',
};
