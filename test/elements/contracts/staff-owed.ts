import { staffOwedMessages } from '../../../src/i18n/staff-owed.js';
import type { StaffElementContract } from '../../support/staff-element-contract.js';

const t = staffOwedMessages.es;

export const staffOwedContract: StaffElementContract = {
  tag: 'mga-staff-owed',
  define: () => import('../../../src/define/mga-staff-owed.js'),
  attributes: { 'queue-href': '/bandeja/#{id}' },
  token: 'token-coordinacion',
  operation: 'GET /owed-replies',
  readyText: 'Ministerio de Ejemplo A',
  states: {
    'up to date': {
      prepare: ({ world: { owed } }) => {
        const none = { pending: 0, drafted: 0, overdue: 0, waits: { upTo5: 0, upTo10: 0, upTo20: 0, more: 0 }, oldest: undefined };
        Object.assign(owed, { organizations: owed.organizations.slice(0, 1).map((row) => ({ ...row, ...none })), total: { ...owed.total, ...none }, moderation: 0 });
      },
      reach: (page) => page.reads(t.upToDate),
    },
    'when the file could not be had': {
      prepare: (server) => void server.fail('GET /owed-replies.csv', 'unreachable'),
      reach: async (page) => {
        await page.press(t.csv);
        await page.reads('No se pudo llegar al servidor');
      },
    },
  },
};
