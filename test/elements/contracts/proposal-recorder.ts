import { proposalFormMessages } from '../../../src/i18n/proposal-form.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aWorkshop } from '../../support/recorder-page.js';

export const proposalRecorderContract: ElementContract = {
  tag: 'mga-proposal-recorder',
  define: () => import('../../../src/define/mga-proposal-recorder.js'),
  attributes: { 'as-of': '2026-06-01', meeting: 'taller-arica', table: '3' },
  feed: aWorkshop().build(),
  readyText: 'Taller de Arica',
  emptyText: proposalFormMessages.es.none,
  collection: 'consultations',
};
