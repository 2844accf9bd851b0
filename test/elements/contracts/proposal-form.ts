import { proposalFormMessages } from '../../../src/i18n/proposal-form.js';
import type { ElementContract } from '../../support/element-contract.js';
import { aConsultation } from '../../support/proposal-page.js';

export const proposalFormContract: ElementContract = {
  tag: 'mga-proposal-form',
  define: () => import('../../../src/define/mga-proposal-form.js'),
  attributes: { 'as-of': '2026-06-01' },
  feed: aConsultation().build(),
  readyText: 'Consulta del sexto plan de acción',
  emptyText: proposalFormMessages.es.none,
  collection: 'consultations',
};
