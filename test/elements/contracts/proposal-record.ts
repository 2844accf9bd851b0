import { proposalRecordMessages } from '../../../src/i18n/proposal-record.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aFeed } from '../../support/feed-builder.js';

export const proposalRecordContract: ElementContract = {
  tag: 'mga-proposal-record',
  define: () => import('../../../src/define/mga-proposal-record.js'),
  attributes: { 'as-of': '2026-06-01' },
  feed: aFeed().withConsultation({ id: 'sexto', title: 'Consulta ciudadana' }).withCommitment({ id: 'portal', title: 'Portal de datos' }).build(),
  // Until a proposal is opened all it shows is words of its own; the example of a folio is the same in every language.
  readyText: 'MGA-2026-0K3F-7Q',
  emptyText: proposalRecordMessages.es.none,
  collection: 'commitments',
};
