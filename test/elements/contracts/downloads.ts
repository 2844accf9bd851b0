import { downloadsMessages } from '../../../src/i18n/downloads.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

const feed = aFeed()
  .with({ publisher: { name: 'Oficina que publica los datos' }, licence: 'https://licencia.example/', links: { calendar: 'calendar.ics', bulletins: 'bulletins.atom', tables: 'csv/datapackage.json' } })
  .withPlan({ id: 'plan-5', title: 'Quinto plan de acción' })
  .withCommitment({ title: 'Portal de datos de calidad del aire', plan: 'plan-5' })
  .withMeeting({ title: 'Reunión ordinaria' })
  .withProposal({ title: 'Que se publiquen las mediciones' })
  .build();

export const downloadsContract: ElementContract = {
  tag: 'mga-downloads',
  define: () => import('../../../src/define/mga-downloads.js'),
  feed,
  readyText: 'Oficina que publica los datos',
  emptyText: downloadsMessages.es.none,
  collection: 'commitments',
};
